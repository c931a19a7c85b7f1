//! What can be wrong with the rows and headers of a table.

use crate::form::{ColumnSpec, FormId, RowSpec, TableSpec};

/// What can be wrong with the rows and headers of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum TableFinding {
    /// A table is that of another edition than the report year asks for.
    FormOfAnotherYear {
        /// The table.
        table: &'static TableSpec,
        /// The report year.
        year: u16,
        /// The edition for that year.
        expected: FormId,
    },
    /// A table of the form is absent.
    TableAbsent(&'static TableSpec),
    /// A row of the form is absent.
    RowMissing {
        /// The table.
        table: &'static TableSpec,
        /// The row.
        row: &'static RowSpec,
    },
    /// A row's label is damaged.
    RowLabelDamaged {
        /// The table.
        table: &'static TableSpec,
        /// The row.
        row: &'static RowSpec,
        /// The label in the report.
        found: String,
    },
    /// A column's header is damaged.
    HeaderDamaged {
        /// The table.
        table: &'static TableSpec,
        /// The column.
        column: &'static ColumnSpec,
        /// The header in the report.
        found: String,
    },
    /// A row is labelled in other words than the form's.
    RowLabelVariant {
        /// The table.
        table: &'static TableSpec,
        /// The row.
        row: &'static RowSpec,
        /// The label in the report.
        found: String,
    },
    /// A row has more or fewer values than the form has columns.
    ValueCount {
        /// The table.
        table: &'static TableSpec,
        /// The row.
        row: &'static RowSpec,
        /// How many values stand in the row.
        found: usize,
    },
    /// The one printed row of a table has more or fewer values than the form has cells.
    TableValueCount {
        /// The table.
        table: &'static TableSpec,
        /// How many values stand in the row.
        found: usize,
    },
}
