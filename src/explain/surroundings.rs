//! How well a figure fits the rest of its row and its column.
//!
//! Kinds of applicants are much alike from row to row: where three quarters of all figures stand in one column, so do
//! about three quarters of a row. That is weak evidence, and only breaks ties between cells that the equations and
//! the digits leave open.

use std::collections::HashMap;

use crate::figure::Figure;
use crate::form::{ColumnId, RowId};

use super::sheet::SheetCell;

/// The sums around each cell of a table.
pub(super) struct Surroundings {
    rows: HashMap<RowId, u64>,
    columns: HashMap<ColumnId, u64>,
    all: u64,
}

impl Surroundings {
    /// The sums of the parts in `cells`.
    pub(super) fn of(cells: &[SheetCell<'_>]) -> Self {
        let mut sums = Self { rows: HashMap::new(), columns: HashMap::new(), all: 0 };
        for cell in cells.iter().filter(|cell| cell.in_row) {
            let count = cell.figure.to_whole().unwrap_or_default();
            *sums.rows.entry(cell.key().row).or_default() += count;
            *sums.columns.entry(cell.key().column).or_default() += count;
            sums.all += count;
        }
        sums
    }

    /// What the rest of the row and of the column lets expect of the cell; `None` where they say nothing.
    fn expected(&self, cell: &SheetCell<'_>) -> Option<u64> {
        let own = cell.figure.to_whole().unwrap_or_default();
        let row = self.rows.get(&cell.key().row)?.checked_sub(own)?;
        let column = self.columns.get(&cell.key().column)?.checked_sub(own)?;
        let elsewhere = self.all.checked_sub(row + column + own)?;
        (cell.in_row && elsewhere > 0).then(|| row * column / elsewhere)
    }

    /// `likelihood` of a slip in `cell` that should read `right`: more where that fits better than what it reads.
    pub(super) fn weigh(&self, likelihood: u64, cell: &SheetCell<'_>, right: Figure) -> u64 {
        let Some(expected) = self.expected(cell) else { return likelihood };
        let (wrong, right) = (closeness(cell.figure, expected), closeness(right, expected));
        (likelihood * right / wrong * right / wrong).max(1)
    }
}

/// How close a figure is to what is expected, in thousandths.
fn closeness(figure: Figure, expected: u64) -> u64 {
    let figure = figure.to_whole().unwrap_or_default();
    (1000 * (figure.min(expected) + 1) / (figure.max(expected) + 1)).max(1)
}
