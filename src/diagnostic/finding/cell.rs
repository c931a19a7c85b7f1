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
    /// The prose counts otherwise.
    StatedOtherwise {
        /// The cell that the prose speaks of.
        cell: CellKey,
        /// What the prose states.
        stated: Figure,
        /// The figure that stands in the cell.
        reported: Figure,
    },
    /// Every cell is nought, and the prose counts something.
    NoughtButStated {
        /// The cell that the prose speaks of.
        cell: CellKey,
        /// What the prose states.
        stated: Figure,
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
    /// A figure is written with its unit.
    UnitInCell {
        /// The cell.
        cell: CellKey,
        /// What stands in it.
        raw: String,
        /// The figure in the unit of the form.
        figure: Figure,
        /// Whether the unit is another than that of the form.
        converted: bool,
    },
    /// Regulations are counted of an agency that cannot make them.
    RegulationsWithoutPower {
        /// The first such cell.
        cell: CellKey,
        /// Its figure.
        figure: Figure,
        /// The agency.
        agency: String,
    },
    /// An amount was likely written in 元 where 万元 belongs.
    AmountInYuan {
        /// The cell.
        cell: CellKey,
        /// Its figure.
        figure: Figure,
        /// The figure in 万元.
        instead: Figure,
    },
    /// Decisions are counted of an office, which takes none.
    DecisionsOfOffice {
        /// The first such cell.
        cell: CellKey,
        /// Its figure.
        figure: Figure,
        /// The agency.
        agency: String,
    },
    /// Fewer documents are in force than were issued less repealed.
    InForce {
        /// The cell of those in force.
        cell: CellKey,
        /// How many were issued this year.
        issued: Figure,
        /// How many were repealed this year.
        repealed: Figure,
        /// How many are in force.
        in_force: Figure,
    },
    /// Fewer documents are disclosed in all than were disclosed this year.
    FewerInAll {
        /// The cell of all.
        cell: CellKey,
        /// Those of this year.
        disclosed: Figure,
        /// All.
        in_all: Figure,
    },
    /// An amount of money stands where items are counted.
    MoneyForItems {
        /// The cell.
        cell: CellKey,
        /// What stands in it.
        raw: String,
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
