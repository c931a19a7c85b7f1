//! What can be wrong with the rows and headers of a table.

use crate::form::{ColumnSpec, FormId, RowSpec, SectionSpec, TableSpec};

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
    /// A table has a row that the form does not have.
    UnknownRow {
        /// The table.
        table: &'static TableSpec,
        /// The label in the report.
        found: String,
    },
    /// A row stands on the wrong side of another one.
    RowOutOfOrder {
        /// The table.
        table: &'static TableSpec,
        /// The row.
        row: &'static RowSpec,
        /// The row that it should precede or follow.
        neighbour: &'static RowSpec,
        /// Whether it stands behind the neighbour.
        late: bool,
    },
    /// The row that names the item of article twenty is absent.
    BlockMissing {
        /// The table.
        table: &'static TableSpec,
        /// What the form has.
        block: &'static str,
    },
    /// The row that names the item of article twenty names another one.
    BlockMisnumbered {
        /// The table.
        table: &'static TableSpec,
        /// What the form has.
        block: &'static str,
        /// What stands in the report.
        found: String,
    },
    /// A table lacks a column.
    ColumnMissing {
        /// The table.
        table: &'static TableSpec,
        /// The column.
        column: &'static ColumnSpec,
    },
    /// A table lacks a group of columns.
    GroupMissing {
        /// The table.
        table: &'static TableSpec,
        /// The group.
        group: &'static RowSpec,
    },
    /// A column stands before one that it should follow.
    ColumnOutOfOrder {
        /// The table.
        table: &'static TableSpec,
        /// The column.
        column: &'static ColumnSpec,
        /// The column that it should follow.
        neighbour: &'static ColumnSpec,
    },
    /// A group of columns stands before one that it should follow.
    GroupOutOfOrder {
        /// The table.
        table: &'static TableSpec,
        /// The group.
        group: &'static RowSpec,
        /// The group that it should follow.
        neighbour: &'static RowSpec,
    },
    /// The note on the identity between the rows is absent.
    IdentityNoteMissing(&'static TableSpec),
    /// The header of a column of money does not name the unit of the form.
    WrongUnit {
        /// The table.
        table: &'static TableSpec,
        /// The column.
        column: &'static ColumnSpec,
        /// The unit that it names; `None` where it names none.
        found: Option<&'static str>,
    },
    /// The headers of the columns stand among the rows once more.
    HeaderRepeated(&'static TableSpec),
    /// The table stands in the report once more.
    TableRepeated(&'static TableSpec),
    /// An instruction of a template was left behind a label.
    TemplateNote {
        /// The table.
        table: &'static TableSpec,
        /// The label of the form.
        label: &'static str,
        /// The note.
        note: String,
    },
    /// A table stands in another section than its own.
    TableMisplaced {
        /// The table.
        table: &'static TableSpec,
        /// The section that it stands in.
        section: &'static SectionSpec,
    },
}
