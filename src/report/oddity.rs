//! What is odd about a printed table: what the form does not have, what it has and the report does not.

use crate::form::{ColumnSpec, RowSpec, SectionSpec};
use crate::text::Span;

/// Something about a printed table that is not as on the form, beside its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Oddity {
    /// Where; empty, where it should stand, for something absent.
    pub span: Span,
    /// What.
    pub kind: OddityKind,
}

/// What is odd about a printed table.
#[derive(Clone, Debug, PartialEq)]
pub enum OddityKind {
    /// A row that the form does not have, by its label.
    ExtraRow(String),
    /// A row stands on the wrong side of another one.
    RowOutOfOrder {
        /// The row.
        row: &'static RowSpec,
        /// The row on whose wrong side it stands.
        neighbour: &'static RowSpec,
        /// Whether it stands behind the neighbour.
        late: bool,
    },
    /// The row that names the item of article twenty is absent above its rows.
    BlockMissing(&'static str),
    /// The row that names the item of article twenty names another one.
    BlockMisnumbered {
        /// What the form has.
        block: &'static str,
        /// What stands in the report.
        found: String,
    },
    /// A column is absent, header and figures.
    ColumnMissing(&'static ColumnSpec),
    /// A group of columns is absent, header and figures.
    GroupMissing(&'static RowSpec),
    /// A column stands before one that it should follow.
    ColumnOutOfOrder {
        /// The column.
        column: &'static ColumnSpec,
        /// The column that it should follow.
        neighbour: &'static ColumnSpec,
    },
    /// A group of columns stands before one that it should follow.
    GroupOutOfOrder {
        /// The group.
        group: &'static RowSpec,
        /// The group that it should follow.
        neighbour: &'static RowSpec,
    },
    /// The note on the identity between the rows is absent.
    IdentityNoteMissing,
    /// The header of a column of money does not say 万元.
    Unit {
        /// The column.
        column: &'static ColumnSpec,
        /// The unit that it names, if any.
        found: Option<&'static str>,
    },
    /// The headers of the columns stand in the midst of the rows once more.
    HeaderRepeated,
    /// The table stands in the report once more.
    TableRepeated,
    /// An instruction of a template was left behind a label.
    TemplateNote {
        /// The label of the form.
        label: &'static str,
        /// The note.
        note: String,
    },
    /// The table stands in another section than its own.
    Misplaced(&'static SectionSpec),
}
