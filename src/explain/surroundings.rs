//! How well a figure fits the rest of its row and its column.
//!
//! Kinds of applicants are much alike from row to row: where three quarters of all figures stand in one column, so do
//! about three quarters of a row. That is weak evidence, and only breaks ties between cells that the equations and
//! the digits leave open.

use crate::figure::Figure;
use crate::form::{ColumnId, RowId};

use super::sheet::SheetCell;

/// The sums around each cell of a table.
pub(super) struct Surroundings {
    rows: Vec<(RowId, u64)>,
    columns: Vec<(ColumnId, u64)>,
    all: u64,
}

impl Surroundings {
    /// The sums of the parts in `cells`.
    pub(super) fn of(cells: &[SheetCell<'_>]) -> Self {
        let mut sums = Self { rows: Vec::new(), columns: Vec::new(), all: 0 };
        for cell in cells.iter().filter(|cell| cell.in_row) {
            let count = cell.figure.to_whole().unwrap_or_default();
            add(&mut sums.rows, cell.key().row, count);
            add(&mut sums.columns, cell.key().column, count);
            sums.all += count;
        }
        sums
    }

    /// What the rest of the row and of the column lets expect of the cell; `None` where they say nothing.
    fn expected(&self, cell: &SheetCell<'_>) -> Option<u64> {
        let own = cell.figure.to_whole().unwrap_or_default();
        let row = sum(&self.rows, cell.key().row)?.checked_sub(own)?;
        let column = sum(&self.columns, cell.key().column)?.checked_sub(own)?;
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

/// The sum for `key`.
fn sum<K: Copy + PartialEq>(sums: &[(K, u64)], key: K) -> Option<u64> {
    sums.iter().find(|(known, _)| *known == key).map(|(_, sum)| *sum)
}

/// Adds to the sum for `key`.
fn add<K: Copy + PartialEq>(sums: &mut Vec<(K, u64)>, key: K, count: u64) {
    match sums.iter_mut().find(|(known, _)| *known == key) {
        Some((_, sum)) => *sum += count,
        None => sums.push((key, count)),
    }
}

/// How close a figure is to what is expected, in thousandths.
fn closeness(figure: Figure, expected: u64) -> u64 {
    let figure = figure.to_whole().unwrap_or_default();
    (1000 * (figure.min(expected) + 1) / (figure.max(expected) + 1)).max(1)
}
