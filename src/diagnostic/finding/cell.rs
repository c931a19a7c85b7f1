//! What can be wrong with what stands in the cells.

use crate::figure::Figure;
use crate::form::{CellKey, TableSpec};

/// What can be wrong with what stands in the cells.
#[derive(Clone, Debug, PartialEq)]
pub enum CellFinding {
    /// Text stands where a figure belongs.
    NotAFigure {
        /// The cell.
        cell: CellKey,
        /// What stands in it.
        raw: String,
    },
    /// A count is negative.
    NegativeCount {
        /// The cell.
        cell: CellKey,
        /// The figure.
        figure: Figure,
    },
    /// A count has decimals.
    FractionalCount {
        /// The cell.
        cell: CellKey,
        /// The figure.
        figure: Figure,
    },
    /// Cells of a table are blank.
    BlankCells {
        /// The table.
        table: &'static TableSpec,
        /// How many.
        count: usize,
    },
    /// Cells of a table hold a mark instead of a figure.
    PlaceholderCells {
        /// The table.
        table: &'static TableSpec,
        /// The mark of the first one.
        mark: String,
        /// How many.
        count: usize,
    },
    /// A figure is written in an unusual way.
    NumberWriting {
        /// The cell.
        cell: CellKey,
        /// What stands in it.
        raw: String,
        /// What is unusual.
        style: NumberStyle,
        /// In how many cells of the table, this one included.
        count: usize,
    },
}

/// An unusual way to write a figure.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NumberStyle {
    /// Noughts before the first digit.
    LeadingZeros,
    /// Separators between thousands.
    ThousandsSeparators,
    /// Full-width digits.
    FullWidth,
    /// Letters or other characters that look like digits.
    Lookalikes,
}
