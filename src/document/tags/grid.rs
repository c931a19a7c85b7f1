//! A table as its tags draw it: which cells are merged, and whether its lines have equally many.

use super::tag::{Role, number};
use crate::text::Span;

/// No table of a report has more columns.
const MOST_COLUMNS: usize = 64;

/// A table that is being written.
#[derive(Default)]
pub(super) struct Grid {
    /// Where its first line starts, and where its last cell ends.
    span: Option<Span>,
    /// Over how many more lines a cell above reaches, this one included, by column.
    below: Vec<usize>,
    /// The column behind the last cell of the line.
    column: usize,
    /// How many tabs stand on the line.
    tabs: usize,
    /// The columns of the first line.
    width: usize,
    /// Whether no cell of the lines so far reaches over the next one.
    ends_group: bool,
    /// Whether a line has more or fewer columns.
    uneven: bool,
}

impl Grid {
    /// What a tag in the table parts, in at most `room` bytes, the tag ending at `end`.
    pub(super) fn marks(&mut self, role: Role, source: &str, room: usize, end: usize) -> String {
        match role {
            Role::Row => {
                // Where the end of a line has no tag of its own, the next line makes up for it.
                let marks = self.line_break(room, end);
                self.close_line();
                self.span = self.span.or(Some(Span::empty(end)));
                marks
            }
            Role::Cell => {
                let at = self.place(number(source, "colspan"), number(source, "rowspan"));
                let tabs = self.tabs_up_to(at, room);
                self.uneven |= self.tabs != at;
                tabs
            }
            Role::CellEnd => self.tabs_up_to(self.column.saturating_sub(1), room),
            Role::RowEnd => self.end_of_line(room),
            Role::TableEnd => self.line_break(room, end),
            Role::Group => {
                self.ends_group = true;
                String::new()
            }
            Role::Block => " ".into(),
            Role::Table | Role::None => String::new(),
        }
    }

    /// Notes that a cell or line ends here.
    pub(super) fn reaches(&mut self, end: usize) {
        self.span = self.span.map(|span| Span::new(span.start, end));
    }

    /// The stretch of the table, where it is a grid.
    pub(super) fn finish(mut self) -> Option<Span> {
        self.close_line();
        self.span.filter(|span| !self.uneven && self.width > 0 && span.end > span.start)
    }

    /// The column of the next cell, which takes so many columns and rows.
    fn place(&mut self, columns: usize, rows: usize) -> usize {
        let is_free = |column: &usize| self.below.get(*column).is_none_or(|rows| *rows == 0);
        let at = (self.column..MOST_COLUMNS).find(is_free).unwrap_or(MOST_COLUMNS);
        self.column = at + columns.clamp(1, MOST_COLUMNS);
        if self.below.len() < self.column {
            self.below.resize(self.column, 0);
        }
        self.below.iter_mut().skip(at).take(columns).for_each(|it| *it = rows.max(1));
        at
    }

    /// How many columns the line has, those that cells above reach into included.
    fn total(&self) -> usize {
        self.below.iter().rposition(|rows| *rows > 0).map_or(0, |last| last + 1)
    }

    /// A line break, behind the tabs that the line lacks.
    fn line_break(&mut self, room: usize, end: usize) -> String {
        let tabs = self.end_of_line(room.saturating_sub(1));
        if !tabs.is_empty() {
            self.reaches(end.saturating_sub(1));
        }
        tabs + "\n"
    }

    /// The tabs that the line lacks.
    fn end_of_line(&mut self, room: usize) -> String {
        let last = if self.column == 0 { 0 } else { self.total().max(self.width) };
        self.tabs_up_to(last.saturating_sub(1), room)
    }

    fn tabs_up_to(&mut self, column: usize, room: usize) -> String {
        let tabs = column.saturating_sub(self.tabs).min(room);
        self.tabs += tabs;
        "\t".repeat(tabs)
    }

    fn close_line(&mut self) {
        let total = self.total();
        if self.column > 0 {
            self.width = if self.width == 0 { total } else { self.width };
            self.uneven |= total > self.width || self.tabs + 1 != self.width;
        }
        self.below.iter_mut().for_each(|rows| *rows = rows.saturating_sub(1));
        if std::mem::take(&mut self.ends_group) {
            self.below.clear();
        }
        self.column = 0;
        self.tabs = 0;
    }
}
