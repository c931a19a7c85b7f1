//! A piece of a report that is put into the report at work: the tables of both stay known.

use std::ops::Range;

use super::draft::Draft;
use crate::content::Content;
use crate::text::Span;

/// A piece that is put in the place of what is selected.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Insertion {
    /// What is put in.
    content: Content,
    /// The stretch of the present text that it replaces.
    place: Span,
}

impl Insertion {
    /// Puts `content` in the place of what is selected in `text`, which is counted as browsers do.
    ///
    /// A table begins and ends a line; any other piece is put in as it is, without the line break at its end.
    #[must_use]
    pub(crate) fn new(mut content: Content, text: &str, selected: Range<u32>) -> Self {
        let place =
            Span::new(byte(text, selected.start), byte(text, selected.end).max(byte(text, selected.start)));
        let (before, behind) = (text.get(..place.start), text.get(place.end..));
        let starts_line = before.is_none_or(|it| it.is_empty() || it.ends_with('\n'));
        let ends_line = behind.is_none_or(|it| it.is_empty() || it.starts_with('\n'));
        let end = content.text.trim_end_matches('\n').len();
        let (first, last) = (content.grids.first(), content.grids.last());
        let (opens, closes) = (first.is_some_and(|it| it.start == 0), last.is_some_and(|it| it.end >= end));
        content.text.truncate(end.max(last.map_or(0, |grid| grid.end)));
        if closes && !ends_line {
            content.text.push('\n');
        }
        if opens && !starts_line {
            content.text.insert(0, '\n');
            content.grids.iter_mut().for_each(|grid| *grid = moved(*grid, 0, 1));
        }
        Self { content, place }
    }

    /// The text that is put in.
    #[must_use]
    pub(crate) fn text(&self) -> &str {
        &self.content.text
    }

    /// Whether it takes the place of all of `text`.
    #[must_use]
    pub(crate) fn replaces(&self, text: &str) -> bool {
        self.place == Span::new(0, text.len())
    }

    /// The report with the piece in it. A table that the piece is put into is no longer what its source drew.
    #[must_use]
    pub(crate) fn into(self, draft: &Draft) -> Draft {
        let Self { content, place } = self;
        let (before, behind) = (draft.text.get(..place.start), draft.text.get(place.end..));
        let (Some(before), Some(behind)) = (before, behind) else { return draft.clone() };
        let text = format!("{before}{}{behind}", content.text);
        let kept_before = draft.grids.iter().filter(|grid| grid.end <= place.start).copied();
        let new = content.grids.iter().map(|grid| moved(*grid, 0, place.start));
        let kept_behind = draft.grids.iter().filter(|grid| grid.start >= place.end && grid.end > place.start);
        let kept_behind = kept_behind.map(|grid| moved(*grid, place.end, place.start + content.text.len()));
        draft.written(text.into(), kept_before.chain(new).chain(kept_behind).collect())
    }
}

/// The span, counted from `from`, as one counted from `to`.
fn moved(span: Span, from: usize, to: usize) -> Span {
    Span::new(span.start - from + to, span.end - from + to)
}

/// The byte of `text` at which its UTF-16 unit with this number begins, or its end.
fn byte(text: &str, unit: u32) -> usize {
    let mut units = 0;
    for (at, character) in text.char_indices() {
        if units >= unit {
            return at;
        }
        units += if character.len_utf16() == 2 { 2 } else { 1 };
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::Insertion;
    use crate::app::draft::Draft;
    use crate::content::Content;
    use crate::text::Span;

    fn table() -> Content {
        Content { text: "甲\t1\n".into(), grids: vec![Span::new(0, 5)] }
    }

    fn inserted(content: Content, draft: &Draft, selected: std::ops::Range<u32>) -> (String, Vec<String>) {
        let draft = Insertion::new(content, &draft.text, selected).into(draft);
        let grids = draft.grids.iter().map(|grid| grid.of(&draft.text).to_owned()).collect();
        (draft.text.to_string(), grids)
    }

    #[test]
    fn fills_an_empty_box() {
        let (text, grids) = inserted(table(), &Draft::default(), 0..0);
        assert_eq!((&*text, grids), ("甲\t1", vec!["甲\t1".to_owned()]));
    }

    #[test]
    fn stands_in_the_middle_of_a_line_as_it_is() {
        let draft = Draft::of(&Content::plain("一𠮷二"));
        assert_eq!(inserted(Content::plain("三\n"), &draft, 3..3).0, "一𠮷三二");
        assert_eq!(inserted(Content::plain("三\n"), &draft, 1..4).0, "一三");
    }

    #[test]
    fn a_table_has_lines_of_its_own() {
        let draft = Draft::of(&Content::plain("一二"));
        let (text, grids) = inserted(table(), &draft, 1..1);
        assert_eq!((&*text, grids), ("一\n甲\t1\n二", vec!["甲\t1".to_owned()]));
    }

    #[test]
    fn tables_before_and_behind_stay_known() {
        let draft = Draft::of(&table());
        let two = Insertion::new(table(), &draft.text, 4..4).into(&draft);
        let (text, grids) = inserted(Content::plain("乙\n"), &two, 4..4);
        assert_eq!(text, "甲\t1\n乙甲\t1");
        assert_eq!(grids, ["甲\t1", "甲\t1"]);
        assert_eq!(inserted(Content::plain("乙"), &two, 2..2).1, ["甲\t1"]);
    }
}
