//! Ordinals at the start of a heading: `三、`, `3.`, `（三）`, `第三部分`, with their marks.

use std::ops::Range;

use crate::text::NormalChar;

/// An ordinal with its mark.
pub(super) struct Ordinal {
    /// As printed, such as `三、`.
    pub(super) text: String,
    /// The number that it stands for.
    pub(super) number: Option<usize>,
    /// How it is written.
    pub(super) style: Style,
    /// How many characters it takes, the mark and white space after it included.
    pub(super) length: usize,
}

/// How an ordinal is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Style {
    /// `三、`, `三.`, or `三` before white space.
    Chinese,
    /// `第三部分`.
    Part,
    /// `（三）`, as the parts of section one are numbered.
    Bracketed,
    /// `3、`, `3.`.
    Arabic,
    /// `三` with nothing behind it: the mark was lost, or it is no ordinal.
    Bare,
}

const NUMERALS: &str = "一二三四五六七八九十";
/// What closes an ordinal.
const MARKS: &str = "、.,:·";
/// An ordinal has at most this many digits.
const MOST_DIGITS: usize = 3;

/// The ordinal at the start of `line`.
pub(super) fn ordinal(line: &[NormalChar]) -> Option<Ordinal> {
    match line.first()?.ch {
        '第' => around(line, &['第'], &['部', '分'], Style::Part),
        '(' => around(line, &['('], &[')'], Style::Bracketed),
        _ => plain(line),
    }
}

/// A numeral with a mark behind it; a Chinese one may have white space alone, or nothing.
fn plain(line: &[NormalChar]) -> Option<Ordinal> {
    let digits = numerals(line);
    let space = spaces(line, digits);
    let mark = digits + space;
    let chinese = !line.first().is_some_and(|it| it.ch.is_ascii_digit());
    let end = match line.get(mark) {
        Some(it) if MARKS.contains(it.ch) => mark + 1,
        _ if chinese && digits == 1 => digits,
        _ => return None,
    };
    let style = match chinese {
        true if end == digits && space == 0 => Style::Bare,
        true => Style::Chinese,
        false => Style::Arabic,
    };
    (1..=MOST_DIGITS).contains(&digits).then(|| made(line, 0..digits, end, style))
}

/// A numeral between two fixed words, with or without a mark behind them.
fn around(line: &[NormalChar], before: &[char], behind: &[char], style: Style) -> Option<Ordinal> {
    let is = |from: usize, word: &[char]| {
        word.iter().enumerate().all(|(at, ch)| line.get(from + at).is_some_and(|it| it.ch == *ch))
    };
    let digits = numerals(line.get(before.len()..)?);
    let number = before.len()..before.len() + digits;
    let end = number.end + behind.len();
    let is_one = (1..=MOST_DIGITS).contains(&digits) && is(0, before) && is(number.end, behind);
    let marked = usize::from(line.get(end).is_some_and(|it| MARKS.contains(it.ch)));
    is_one.then(|| made(line, number, end + marked, style))
}

fn made(line: &[NormalChar], number: Range<usize>, end: usize, style: Style) -> Ordinal {
    let text = |range: Range<usize>| -> String {
        line.get(range).unwrap_or_default().iter().map(|it| it.ch).collect()
    };
    Ordinal { number: value(&text(number)), text: text(0..end), style, length: end + spaces(line, end) }
}

fn numerals(line: &[NormalChar]) -> usize {
    // By hand, since it is asked of every other character: to search a text takes ten times as long.
    let is_numeral = |it: &&NormalChar| {
        matches!(it.ch, '0'..='9' | '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十')
    };
    line.iter().take(MOST_DIGITS + 1).take_while(is_numeral).count()
}

fn spaces(line: &[NormalChar], from: usize) -> usize {
    line.iter().skip(from).take_while(|it| it.ch.is_whitespace()).count()
}

fn value(numeral: &str) -> Option<usize> {
    let single = |ch: char| NUMERALS.chars().position(|it| it == ch).map(|index| index + 1);
    let mut characters = numeral.chars();
    match (characters.next(), characters.next(), characters.next()) {
        (Some(only), None, _) if !only.is_ascii_digit() => single(only),
        (Some('十'), Some(unit), None) => single(unit).map(|unit| 10 + unit),
        _ => numeral.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Style, ordinal};
    use crate::text::Normal;

    fn read(text: &str) -> Option<(String, Option<usize>, Style, usize)> {
        ordinal(&Normal::new(text).chars).map(|it| (it.text, it.number, it.style, it.length))
    }

    #[test]
    fn are_read_in_every_style() {
        assert_eq!(read("三、收到"), Some(("三、".into(), Some(3), Style::Chinese, 2)));
        assert_eq!(read("三 收到"), Some(("三".into(), Some(3), Style::Chinese, 2)));
        assert_eq!(read("3． 收到"), Some(("3.".into(), Some(3), Style::Arabic, 3)));
        assert_eq!(read("（三）收到"), Some(("(三)".into(), Some(3), Style::Bracketed, 3)));
        assert_eq!(read("第三部分　收到"), Some(("第三部分".into(), Some(3), Style::Part, 5)));
        assert_eq!(read("十二、"), Some(("十二、".into(), Some(12), Style::Chinese, 3)));
    }

    #[test]
    fn are_no_words_nor_figures() {
        assert_eq!(read("一是主动公开").map(|it| it.2), Some(Style::Bare));
        assert_eq!(read("2023年"), None);
        assert_eq!(read("第二十条第（一）项"), None);
        assert_eq!(read("3 收到"), None);
    }
}
