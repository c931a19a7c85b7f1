//! The figures of a report, drawn: what stands in each cell of the form and what it means.

mod blanks;
mod disclosure;
mod kind;
mod sums;

pub use blanks::Blanks;
pub use kind::Kind;

use gouji::form::{CellKey, Form};

use crate::numbers::Numbers;

/// The figures of a report.
#[derive(Clone, Debug)]
pub struct Drawn {
    /// The edition of the form.
    pub form: &'static Form,
    /// All cells, in the order of the form.
    pub cells: Vec<Printed>,
    /// Whether every equation of the form holds when blanks and marks count as nought.
    pub consistent: bool,
}

/// A cell and what stands in it.
#[derive(Clone, Debug)]
pub struct Printed {
    /// Which cell of the form.
    pub key: CellKey,
    /// What stands in it; nothing in a blank cell.
    pub text: String,
    /// What it means, as a decimal number; `None` where no figure stands in it.
    pub value: Option<String>,
}

impl Drawn {
    /// Draws the figures of a report.
    #[must_use]
    pub fn report(form: &'static Form, kind: Kind, blanks: Blanks, numbers: &mut Numbers) -> Self {
        let mut drawn = kind.draw(form, numbers);
        blanks.apply(&mut drawn, numbers);
        drawn
    }

    /// The cell at `key`.
    #[must_use]
    pub fn cell(&self, key: CellKey) -> Option<&Printed> {
        self.cells.iter().find(|cell| cell.key == key)
    }

    /// The cell that `table`, `row` and `column` name.
    #[must_use]
    pub fn named(&self, table: &str, row: &str, column: &str) -> Option<&Printed> {
        let is = |key: CellKey| key.table.0 == table && key.row.0 == row && key.column.0 == column;
        self.cells.iter().find(|cell| is(cell.key))
    }

    /// The number of a cell among all cells.
    #[must_use]
    pub fn index(&self, key: CellKey) -> Option<usize> {
        self.cells.iter().position(|cell| cell.key == key)
    }
}

impl Printed {
    /// A cell in which a figure stands as usual.
    #[must_use]
    pub fn plain(key: CellKey, value: &impl ToString) -> Self {
        let text = value.to_string();
        Self { key, value: Some(text.clone()), text }
    }

    /// Empties the cell, or puts a mark in it.
    pub fn vacate(&mut self, mark: &str) {
        self.text = mark.into();
        self.value = None;
    }

    /// Whether the figure is nought.
    #[must_use]
    pub fn is_nought(&self) -> bool {
        self.value.as_deref() == Some("0")
    }
}
