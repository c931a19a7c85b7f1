//! The cells of a table as they are printed: what stands between tabs, pipes and line breaks.

use crate::binding::tables::number::number;
use crate::document::Document;
use crate::text::{NormalChar, Span};

/// Marks that stand in a cell for nothing or nought.
const MARKS: &[&str] = &["/", "\\", "-", "--", "—", "——", "–", "−", "―", "无", "不适用", "空"];

/// How many characters the longest of them has.
const LONGEST_MARK: usize = 3;

/// What stands between two separators. Figures behind a label, with white space only between, are cells by themselves.
#[derive(Debug)]
pub(super) struct Cell {
    /// Its place in the source.
    pub(super) span: Span,
    /// Its words, normalised, in simplified characters, without white space and Markdown marks.
    pub(super) key: String,
    /// The line it stands on, counted from the start of the stretch.
    pub(super) line: usize,
    /// How many tabs or pipes stand before it on its line.
    pub(super) column: usize,
    /// Whether it holds a figure or a mark for none.
    pub(super) value: bool,
}

/// The cells of `stretch` that hold anything, in the order of the text.
pub(super) fn cells(document: &Document, stretch: Span) -> Vec<Cell> {
    let chars = &document.normal.chars;
    let start = chars.partition_point(|it| it.span.start < stretch.start);
    let end = chars.partition_point(|it| it.span.start < stretch.end);
    let mut found = Vec::new();
    for (line, text) in chars.get(start..end).unwrap_or_default().split(|it| it.ch == '\n').enumerate() {
        if is_furniture(text) {
            continue;
        }
        for (column, chunk) in text.split(|it| it.ch == '\t' || it.ch == '|').enumerate() {
            let (label, values) = parted(chunk);
            found.extend(cell(&label, line, column));
            found.extend(values.into_iter().filter_map(|value| cell(value, line, column)));
        }
    }
    found
}

/// What stands in a cell without the figures at its end, and these.
fn parted(chunk: &[NormalChar]) -> (Vec<NormalChar>, Vec<&[NormalChar]>) {
    let words: Vec<&[NormalChar]> =
        chunk.split(|it| it.ch.is_whitespace()).filter(|word| !word.is_empty()).collect();
    let values = words.iter().rev().take_while(|word| is_value(word)).count();
    let (label, values) = words.split_at(words.len() - values);
    (label.concat(), values.to_vec())
}

fn cell(word: &[NormalChar], line: usize, column: usize) -> Option<Cell> {
    let key: String = word.iter().map(|it| it.ch).collect();
    let key = key.trim_matches(|it| "#*>".contains(it)).to_owned();
    let span = word.first()?.span.to(word.last()?.span);
    (!key.is_empty()).then(|| Cell { span, key, line, column, value: is_value(word) })
}

/// Whether `word` is a figure, with a note in brackets perhaps, or a mark that stands for none.
fn is_value(word: &[NormalChar]) -> bool {
    let is = |mark: &str| mark.chars().eq(word.iter().map(|it| it.ch));
    let behind = |length: usize| word.get(length).is_none_or(|it| it.ch == '(');
    word.len() <= LONGEST_MARK && MARKS.iter().any(|mark| is(mark))
        || number(word).is_some_and(|(_, length)| behind(length))
}

/// Whether a line is a page number or the rule below a Markdown header.
fn is_furniture(line: &[NormalChar]) -> bool {
    let mut visible = line.iter().map(|it| it.ch).filter(|ch| !ch.is_whitespace());
    let last = visible.clone().next_back();
    let dashes = |ch: Option<char>| ch.is_some_and(|ch| "-—–·第页".contains(ch));
    let is_rule = line.iter().any(|it| it.ch == '-') && visible.clone().all(|ch| "|-:".contains(ch));
    let is_page = dashes(visible.next()) && dashes(last) && line.iter().all(|it| it.ch != '\t');
    let digits = visible.clone().filter(char::is_ascii_digit).count();
    is_rule && visible.clone().count() > 2
        || is_page && digits > 0 && visible.all(|ch| ch.is_ascii_digit() || "-—–·页共第/".contains(ch))
}

#[cfg(test)]
mod tests {
    use super::cells;
    use crate::document::Document;
    use crate::text::Span;

    /// The cells of a text, figures marked with `=`.
    fn keys(text: &str) -> Vec<String> {
        let all = cells(&Document::from_text(text), Span::new(0, text.len()));
        all.iter().map(|it| format!("{}{}", if it.value { "=" } else { "" }, it.key)).collect()
    }

    #[test]
    fn are_the_same_in_every_layout() {
        let expected = ["规章", "=0", "=/", "=14"];
        for text in ["规章\t0\t/\t14", "| 规章 | 0 | / | 14 |", "规章\n\n0\n/\n14", "规章  0 /   14"]
        {
            assert_eq!(keys(text), expected, "{text}");
        }
    }

    #[test]
    fn are_neither_page_numbers_nor_rules() {
        assert_eq!(keys("规章\n- 4 -\n|---|:--:|\n第 5 页\n0"), ["规章", "=0"]);
    }

    #[test]
    fn keep_labels_with_spaces_and_figures_with_notes_whole() {
        assert_eq!(keys("1. 属于国家秘密\t22（其中修订16件）"), ["1.属于国家秘密", "=22(其中修订16件)"]);
    }
}
