//! The source of a page that was pasted as text in, the same text with separators in the place of its tags out.
//!
//! What comes out is as long as the source, and every character of it stands in its place: whatever is found in it is
//! found in the source. What shows nothing becomes characters without width, what parts cells or paragraphs becomes a tab
//! or a line break in the last place of its tag.

mod entity;
mod grid;
mod tag;

use crate::text::Span;

use grid::Grid;
use tag::{Role, Tag};

/// A source without its tags.
pub(super) struct Untagged {
    /// The text, as long as the source.
    pub(super) text: String,
    /// The stretches that are tables whose lines all have as many cells.
    pub(super) grids: Vec<Span>,
}

/// The text without its tags, where it begins with one or holds those of a table.
pub(super) fn untagged(text: &str) -> Option<Untagged> {
    let start = text.trim_start_matches(|it: char| it.is_whitespace() || it == '\u{feff}');
    let flows = Tag::at(start).is_some_and(|tag| tag.length(start).is_some());
    if !flows && !tag::holds_table(text) {
        return None;
    }
    let mut writer = Writer {
        out: String::with_capacity(text.len()),
        grids: Vec::new(),
        open: Vec::new(),
        flows,
        unclosed: false,
    };
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = writer.step(first, rest);
        rest = rest.get(length..).unwrap_or_default();
    }
    writer.open.into_iter().flatten().for_each(|grid| writer.grids.extend(grid.finish()));
    Some(Untagged { text: writer.out, grids: writer.grids })
}

/// What was written so far.
struct Writer {
    out: String,
    grids: Vec<Span>,
    /// The tables that are open; one that another stands in only lays the page out, and is none.
    open: Vec<Option<Grid>>,
    /// Whether line breaks of the source are mere white space: where it begins with a tag.
    flows: bool,
    /// Whether something was not closed up to the end of the text: nothing is looked for that far again.
    unclosed: bool,
}

impl Writer {
    /// Writes what `rest` begins with, and tells how long that is.
    fn step(&mut self, first: char, rest: &str) -> usize {
        let hidden = match first {
            '<' => self.tag(rest),
            '&' => entity::decoded(rest).map(|(character, length)| {
                let mut mark = [0; 4];
                self.fill(character.encode_utf8(&mut mark), length, true);
                length
            }),
            _ => None,
        };
        hidden.unwrap_or_else(|| {
            let flows = self.flows || !self.open.is_empty();
            self.out.push(if flows && first.is_ascii_whitespace() { ' ' } else { first });
            first.len_utf8()
        })
    }

    fn tag(&mut self, rest: &str) -> Option<usize> {
        if self.unclosed {
            return None;
        }
        let tag = Tag::at(rest)?;
        let Some(length) = tag.length(rest) else {
            self.unclosed = true;
            return None;
        };
        let source = rest.get(..length)?;
        let marks = self.marks(&tag, source, rest.get(length..).unwrap_or_default());
        self.fill(&marks, length, false);
        if tag.role == Role::CellEnd || tag.role == Role::RowEnd {
            let end = self.out.len();
            self.grid().into_iter().for_each(|grid| grid.reaches(end));
        }
        Some(length)
    }

    /// The table that is drawn here.
    fn grid(&mut self) -> Option<&mut Grid> {
        self.open.last_mut()?.as_mut()
    }

    /// What a tag parts.
    fn marks(&mut self, tag: &Tag, source: &str, rest: &str) -> String {
        let room = tag::room(source);
        let end = self.out.len() + source.len();
        if self.open.is_empty() && matches!(tag.role, Role::Row | Role::Cell) {
            self.open.push(Some(Grid::default()));
        }
        match tag.role {
            Role::Table => {
                self.open.push((!tag::holds_nested(rest)).then(Grid::default));
                "\n".into()
            }
            Role::TableEnd => {
                let mut grid = self.open.pop().flatten();
                let marks = grid.as_mut().map(|grid| grid.marks(tag.role, source, room, end));
                self.grids.extend(grid.and_then(Grid::finish));
                marks.unwrap_or_else(|| "\n".into())
            }
            role => match self.grid() {
                Some(grid) => grid.marks(role, source, room, end),
                None if role == Role::None => String::new(),
                None => "\n".into(),
            },
        }
    }

    /// Writes marks in a stretch of so many bytes, before or behind characters without width.
    fn fill(&mut self, marks: &str, length: usize, before: bool) {
        let mut left = length.saturating_sub(marks.len());
        if before {
            self.out += marks;
        }
        if left == 1 {
            self.out.push(' ');
            left = 0;
        }
        while left > 0 {
            let blank = if left == 3 || left > 4 { "\u{200b}" } else { "\u{ad}" };
            self.out += blank;
            left = left.saturating_sub(blank.len());
        }
        if !before {
            self.out += marks;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::untagged;
    use crate::text::{Span, key};

    /// The text without what has no width, and the tables in it.
    fn shown(source: &str) -> (String, Vec<String>) {
        let it = untagged(source).expect("a table");
        assert_eq!(it.text.len(), source.len());
        let visible = |text: &str| text.replace(['\u{ad}', '\u{200b}'], "");
        let grids = it.grids.iter().map(|grid| visible(grid.of(&it.text))).collect();
        (visible(&it.text), grids)
    }

    #[test]
    fn cells_stand_behind_tabs_and_rows_on_lines() {
        let (text, grids) =
            shown("一、\n<table><tr><td>规章</td><td>1</td></tr>\n<TR><TD>2<TD></TR></table>二、");
        assert_eq!(text, "一、\n\n\n规章\t1 \n2\t\n二、");
        assert_eq!(grids, ["规章\t1 \n2\t"]);
    }

    #[test]
    fn merged_cells_leave_empty_ones() {
        let (_, grids) = shown(
            "<table><tr><td rowspan=\"2\">甲</td><td colspan='2'>乙</td></tr><tr><td>1</td><td>2</td></tr></table>",
        );
        assert_eq!(grids, ["甲\t乙\t\n\t1\t2"]);
    }

    #[test]
    fn ends_of_cells_and_lines_may_be_left_out() {
        let (_, grids) =
            shown("<table><tr><td colspan=3>甲<tr><td>1<td>2<td>3<tr><td>4<td colspan=2>5</table>");
        assert_eq!(grids, ["甲 \t\t\n1\t2\t3\n4\t5\t"]);
    }

    #[test]
    fn rows_of_uneven_length_are_no_grid() {
        assert_eq!(shown("<table><tr><td>1<tr><td>2<td>3</table>").1, Vec::<String>::new());
    }

    #[test]
    fn a_table_around_tables_lays_out_the_page() {
        let (text, grids) =
            shown("<table><tr><td><p>一</p><p>二</p><table><tr><td>3</td></tr></table></td></tr></table>");
        assert_eq!(text.split_whitespace().collect::<Vec<_>>(), ["一", "二", "3"]);
        assert_eq!(grids, ["3"]);
    }

    #[test]
    fn what_nobody_sees_is_gone() {
        let (text, _) = shown("<style>p{}</style><!-- <p> --><script>1</script><td>1<b>2</b></td>");
        assert_eq!(text.trim(), "12");
    }

    #[test]
    fn entities_are_characters() {
        assert_eq!(
            shown("<td>&nbsp;&#19968;&#x4e8C;&lt;&amp;&ldquo;</td>&unknown;").0.trim(),
            "一二<&“&unknown;"
        );
    }

    #[test]
    fn characters_stay_in_their_places() {
        let source = "<td title=\"甲\">一<b>、</b>总体</td>";
        let text = untagged(source).expect("a table").text;
        let at = |word: &str| source.find(word).expect("the word");
        assert_eq!(Span::new(at("总"), at("</td>")).of(&text), "总体");
        assert_eq!(key(&text), "一、总体");
    }

    #[test]
    fn what_is_not_closed_is_text() {
        assert_eq!(shown("<td>3 < 4</td> <p").0.trim(), "3 < 4 <p");
        assert!(untagged("见<p>一</p>").is_none());
    }
}
