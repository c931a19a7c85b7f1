//! Why cells of a table could not be read.

/// Why cells of a table are [unread](super::CellState::Unread): what copying did to the table.
///
/// Where several reasons meet in one table, the one that most cells have counts.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Unread {
    /// Cells are glued together, or nothing separates them any more.
    StructureLost,
    /// Labels and figures came apart: which figures belong to which row cannot be told.
    ColumnsLost,
    /// Blank cells left no trace, so that the figures of a row may stand in any of its columns.
    BlanksLost,
    /// A row or the table stands in the text twice, with other figures.
    Doubled,
    /// What stands there admits several readings: figures too many, two figures in a cell, headers out of order.
    Unclear,
}
