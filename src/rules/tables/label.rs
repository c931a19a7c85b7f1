//! Whether a printed label is the form's with a character or two damaged.

use crate::report::Label;
use crate::text::{Span, is_within, is_word, key};

/// How many characters of a label may be wrong before it counts as another label.
const SLACK: usize = 2;
/// Up to this many characters a label is too short to tell damage from another word.
const TOO_SHORT: usize = 2;
/// Up to this many characters only one may be wrong.
const SHORT: usize = 4;
/// From this many characters on one more may be wrong.
const LONG: usize = 10;
/// The rest of a label that the layout cut in two is looked for on this many lines.
const NEAR: usize = 4;

/// Whether `found` is `expected` with one or two characters wrong, lost or added, or three in a long label.
///
/// Brackets, quotes and other punctuation count for nothing, nor does a number that is lost or a note in brackets that
/// the form does not have, nor traditional characters. An abbreviation at either end is another wording and no damage.
pub(super) fn is_damaged(found: &str, expected: &str) -> bool {
    let (found, expected) = (key(found), key(expected));
    let noted = note(&found).is_some() && note(&expected).is_some();
    let strip = |text| if noted { text } else { without_note(text) };
    let (found_number, found) = numbered(strip(&found));
    let (expected_number, expected) = numbered(strip(&expected));
    let renumbered = found_number.zip(expected_number).is_some_and(|(one, other)| one != other);
    let slack = match expected.len() {
        ..=SHORT => 1,
        LONG.. => SLACK + 1,
        _ => SLACK,
    };
    let differs = renumbered || found != expected;
    let is_close = is_within(&found, &expected, slack - usize::from(renumbered));
    expected.len() > TOO_SHORT && differs && is_close && !is_abbreviation(&found, &expected)
}

/// `label` without the note in brackets at its end.
pub(super) fn without_note(label: &str) -> &str {
    note(label).map_or(label, |at| label.split_at(at).0)
}

/// Where a note in brackets begins, which is not the number before the label.
fn note(label: &str) -> Option<usize> {
    label.char_indices().skip(1).find(|(_, it)| "(（".contains(*it)).map(|(at, _)| at)
}

/// The number of a label, and its letters and digits without it.
fn numbered(label: &str) -> (Option<char>, Vec<char>) {
    let letters: Vec<char> = label.chars().filter(|it| is_word(*it)).collect();
    let ends_number = |it: char| "、.,:)".contains(it);
    let inner = label.strip_prefix('(').unwrap_or(label);
    let mut characters = inner.chars();
    match (characters.next(), characters.next(), letters.split_first()) {
        (Some(_), Some(mark), Some((number, rest))) if ends_number(mark) => (Some(*number), rest.to_vec()),
        _ => (None, letters),
    }
}

/// Whether the layout cut `label` in two: the rest of `expected` stands by itself on a line close by.
pub(super) fn is_cut(text: &str, label: &Label, expected: &str) -> bool {
    let expected = key(expected);
    let before = Span::new(0, label.span.start).of(text).lines().rev().take(NEAR).flat_map(words);
    let after = Span::new(label.span.end, text.len()).of(text).lines().take(NEAR).flat_map(words);
    let tail = expected.strip_prefix(&label.text);
    let head = expected.strip_suffix(&label.text);
    tail.is_some_and(|rest| after.map(key).any(|word| word == rest))
        || head.is_some_and(|rest| before.map(key).any(|word| word == rest))
}

/// What stands between white space and table marks.
fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|it: char| it.is_whitespace() || it == '|').filter(|word| !word.is_empty())
}

/// Whether `found` is `expected` cut short at its start or end by more than one character.
fn is_abbreviation(found: &[char], expected: &[char]) -> bool {
    found.len() + 1 < expected.len() && (expected.starts_with(found) || expected.ends_with(found))
}

#[cfg(test)]
mod tests {
    use super::{is_cut, is_damaged};
    use crate::report::Label;
    use crate::text::Span;

    #[test]
    fn one_or_two_characters_are_damage() {
        assert!(is_damaged("2.其他法律法规禁止公开", "2.其他法律行政法规禁止公开"));
        assert!(is_damaged("5. 属于三类内容事务信息", "5.属于三类内部事务信息"));
        assert!(is_damaged("本年处理绝对数量", "本年处理决定数量"));
        assert!(is_damaged("现行有效件", "现行有效件数"));
        assert!(is_damaged("1.重复申请", "2.重复申请"));
    }

    #[test]
    fn three_characters_are_damage_in_a_long_label() {
        assert!(is_damaged("2.其他法律行政禁公开", "2.其他法律行政法规禁止公开"));
        assert!(!is_damaged("本年绝对量", "本年处理决定数量"));
    }

    #[test]
    fn another_way_to_print_the_label_is_none() {
        let same = |found, expected| assert!(!is_damaged(found, expected), "{found}");
        same("(一) 予以公开", "（一）予以公开");
        same("1、申请人无正当理由", "1.申请人无正当理由");
        same("属于国家秘密", "1.属于国家秘密");
        same("3.危及三安全一稳定", "3.危及“三安全一稳定”");
        same("规章(县级无此项)", "规章");
        same("行政處罰", "行政处罚");
        same("（二）部分公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）");
    }

    #[test]
    fn another_word_and_an_abbreviation_are_none() {
        assert!(!is_damaged("合计", "总计"));
        assert!(!is_damaged("公益组织", "社会公益组织"));
        assert!(!is_damaged("行政处罚", "行政许可"));
        assert!(!is_damaged("其他主动公开文件", "行政规范性文件"));
    }

    #[test]
    fn the_rest_of_a_cut_label_stands_close_by() {
        let text = "现行有效件\t\n0\t数\n";
        let label = Label { span: Span::new(0, 15), text: "现行有效件".into() };
        assert!(is_cut(text, &label, "现行有效件数"));
        assert!(!is_cut(&text.replace('数', "0"), &label, "现行有效件数"));
    }
}
