//! What the prose states of a figure that a table has too.

use crate::figure::Figure;
use crate::form::CellKey;
use crate::text::Span;

/// A figure that the prose states for a cell. It is evidence, never a figure of the report.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Claim {
    /// The cell.
    pub cell: CellKey,
    /// The figure.
    pub figure: Figure,
    /// The clause that says so.
    pub span: Span,
}
