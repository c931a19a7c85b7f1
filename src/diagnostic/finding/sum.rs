//! What can be wrong with the sums.

use crate::figure::Figure;
use crate::form::{CellKey, ColumnSpec};

/// What can be wrong with the sums.
#[derive(Clone, Debug, PartialEq)]
pub enum SumFinding {
    /// A total differs from the sum of its parts within a row.
    RowSumMismatch {
        /// The total.
        total: CellKey,
        /// The sum of the parts.
        sum: Figure,
        /// The total that stands in the report.
        reported: Figure,
    },
    /// A total row differs from the sum of the rows above it, in one column.
    ColumnSumMismatch {
        /// The total.
        total: CellKey,
        /// The sum of the parts.
        sum: Figure,
        /// The total that stands in the report.
        reported: Figure,
    },
    /// Rows one and two differ from rows three and four, in one column.
    BalanceMismatch {
        /// The column.
        column: &'static ColumnSpec,
        /// Rows one and two together.
        left: Figure,
        /// Rows three and four together.
        right: Figure,
    },
    /// One cell breaks one or more equations.
    WrongCell {
        /// The cell.
        cell: CellKey,
        /// The figure that stands in it; `None` where it is vacant.
        reported: Option<Figure>,
        /// The figure that makes every equation hold.
        computed: Figure,
    },
    /// The total of a row is blank though its parts are not nought.
    TotalBlank {
        /// The total.
        total: CellKey,
        /// The sum of the parts.
        sum: Figure,
    },
    /// All parts of a row are blank though its total is not nought.
    PartsBlank {
        /// The total.
        total: CellKey,
        /// The total that stands in the report.
        reported: Figure,
    },
    /// Two neighbouring cells were exchanged.
    ExchangedCells {
        /// The first cell.
        first: CellKey,
        /// The second cell.
        second: CellKey,
        /// The figure that stands in the first cell and belongs in the second.
        reported: Figure,
        /// The figure that belongs in the first cell.
        computed: Figure,
    },
    /// One number stands in two cells.
    SplitDigits {
        /// The cell that the number belongs in.
        first: CellKey,
        /// The cell beside it.
        second: CellKey,
        /// The number.
        joined: Figure,
    },
    /// The figures of a row stand one column beside their own.
    ShiftedRow {
        /// The first cell of the row.
        first: CellKey,
        /// Whether they stand too far to the right.
        right: bool,
    },
    /// The total column balances and columns of its parts do not.
    UnbalancedParts {
        /// The total column.
        total: &'static ColumnSpec,
        /// The columns that do not balance.
        columns: Vec<&'static ColumnSpec>,
    },
}
