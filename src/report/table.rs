//! A table of the form as it was read: its rows, cells and headers.

use super::{BoundCell, Unread};
use crate::form::{CellKey, ColumnSpec, RowSpec, TableSpec};
use crate::text::Span;

/// A table of the form and what the report has of it.
#[derive(Clone, Debug)]
pub struct BoundTable {
    /// What the form asks for.
    pub spec: &'static TableSpec,
    /// The place of the whole table; `None` where it is absent.
    pub span: Option<Span>,
    /// The rows of the form, in order; none where the table is absent.
    pub rows: Vec<BoundRow>,
    /// The column headers that were found, in the order of the text.
    pub headers: Vec<BoundHeader>,
    /// The values of its one printed row, where they can be counted but are more or fewer than its cells.
    pub miscounted: Option<Miscounted>,
    /// Why cells of it could not be read; `None` where all were, and where the table is absent.
    pub unread: Option<Unread>,
}

/// A printed row with more or fewer values than the form has cells.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Miscounted {
    /// From the first value to the last.
    pub span: Span,
    /// How many there are.
    pub values: usize,
}

/// A row of the form and what the report has of it.
#[derive(Clone, Debug)]
pub struct BoundRow {
    /// What the form asks for.
    pub spec: &'static RowSpec,
    /// Its label in the report; `None` where it was not found.
    pub label: Option<Label>,
    /// Its cells, in the order of the columns; all of them, read or not.
    pub cells: Vec<BoundCell>,
    /// Whether the row stands in the report, with or without its label.
    pub present: bool,
    /// How many values stand in the row, where every one of its cells can be told apart.
    pub values: Option<usize>,
}

/// A label as it stands in the report.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Label {
    /// Its place, from its first to its last piece.
    pub span: Span,
    /// Its words, normalised and without white space.
    pub text: String,
}

/// A column header as it stands in the report.
#[derive(Clone, Debug)]
pub struct BoundHeader {
    /// The column of the form that it heads.
    pub spec: &'static ColumnSpec,
    /// What stands in the report.
    pub label: Label,
}

impl BoundTable {
    /// The table `spec` as absent from the report.
    #[must_use]
    pub const fn absent(spec: &'static TableSpec) -> Self {
        Self { spec, span: None, rows: Vec::new(), headers: Vec::new(), miscounted: None, unread: None }
    }

    /// The cell at `key`.
    #[must_use]
    pub fn cell(&self, key: CellKey) -> Option<&BoundCell> {
        let row = self.rows.iter().find(|row| row.spec.id == key.row)?;
        row.cells.iter().find(|cell| cell.key == key)
    }

    /// All cells, row by row.
    pub fn cells(&self) -> impl Iterator<Item = &BoundCell> {
        self.rows.iter().flat_map(|row| &row.cells)
    }
}
