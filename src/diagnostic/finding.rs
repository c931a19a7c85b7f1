//! What can be wrong, with the values involved; the words are the locales'.

mod cell;
mod comparison;
mod leftover;
mod prose;
mod structure;
mod sum;
mod table;

pub use cell::{CellFinding, NumberStyle};
pub use comparison::{ComparisonFinding, PartCause};
pub use leftover::LeftoverFinding;
pub use prose::ProseFinding;
pub use structure::{StructureFinding, TitleLack};
pub use sum::SumFinding;
pub use table::TableFinding;

use crate::figure::Figure;
use crate::form::CellKey;

/// What is wrong, with the values involved; one kind for each part of the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// The title or a section.
    Structure(StructureFinding),
    /// The rows or headers of a table.
    Table(TableFinding),
    /// What stands in a cell.
    Cell(CellFinding),
    /// A sum.
    Sum(SumFinding),
    /// Something left over in the text.
    Leftover(LeftoverFinding),
    /// What the prose says.
    Prose(ProseFinding),
    /// What differs from other reports.
    Comparison(ComparisonFinding),
}

impl From<StructureFinding> for Finding {
    fn from(finding: StructureFinding) -> Self {
        Self::Structure(finding)
    }
}

impl From<TableFinding> for Finding {
    fn from(finding: TableFinding) -> Self {
        Self::Table(finding)
    }
}

impl From<CellFinding> for Finding {
    fn from(finding: CellFinding) -> Self {
        Self::Cell(finding)
    }
}

impl From<SumFinding> for Finding {
    fn from(finding: SumFinding) -> Self {
        Self::Sum(finding)
    }
}

impl From<LeftoverFinding> for Finding {
    fn from(finding: LeftoverFinding) -> Self {
        Self::Leftover(finding)
    }
}

impl From<ProseFinding> for Finding {
    fn from(finding: ProseFinding) -> Self {
        Self::Prose(finding)
    }
}

impl From<ComparisonFinding> for Finding {
    fn from(finding: ComparisonFinding) -> Self {
        Self::Comparison(finding)
    }
}

/// What another place has to do with a finding.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Note {
    /// It stands in the same equation.
    Term,
    /// It is the total of the equation.
    Total,
    /// It is a total that was computed from the wrong figure.
    Carried,
    /// It is one more case of the same.
    Same,
    /// It stands on the wrong side of the place of the finding.
    Inverted,
    /// It is the cell of the table.
    InTable,
    /// The prose states the figure.
    Stated,
    /// Another report says this.
    Elsewhere {
        /// The report, by its title or its name.
        report: String,
        /// The cell of that report.
        cell: CellKey,
        /// The figure that stands in it.
        figure: Figure,
    },
    /// The parts add up to this.
    Sum(Figure),
}
