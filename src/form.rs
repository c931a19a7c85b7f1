//! What a report must be: the types that the national forms are written in. The forms themselves are data.

mod edition_2019;
mod edition_2021;
mod equation;
mod printed;
mod requests;
mod sections;

pub use edition_2019::EDITION_2019;
pub use edition_2021::EDITION_2021;
pub use equation::{Equation, Tie};
pub use printed::{Axis, Print, Printed, PrintedCell};

use crate::basis::Basis;
use crate::code::Code;

/// Declares a name that stands in the form and in the public result.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub struct $name(pub &'static str);
    )+};
}

ids! {
    /// The name of an edition of the form: the year from which it holds.
    FormId,
    /// The name of one of the six sections.
    SectionId,
    /// The name of one of the three tables.
    TableId,
    /// The name of a row, unique within its table.
    RowId,
    /// The name of a column, unique within its table.
    ColumnId
}

/// The full address of a cell on the form.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct CellKey {
    // First what tells most cells apart: addresses are compared all the time.
    /// The column of the table.
    pub column: ColumnId,
    /// The row of the table.
    pub row: RowId,
    /// The table.
    pub table: TableId,
    /// The edition of the form; no part of the public address.
    pub form: FormId,
}

/// An edition of the national form.
#[derive(Debug)]
pub struct Form {
    /// Its name.
    pub id: FormId,
    /// The sections, in order.
    pub sections: &'static [SectionSpec],
    /// The tables, in order.
    pub tables: &'static [TableSpec],
}

/// A section of the form.
#[derive(Debug, PartialEq)]
pub struct SectionSpec {
    /// Its name.
    pub id: SectionId,
    /// Its ordinal as printed: 一 to 六.
    pub ordinal: char,
    /// Its title as printed, without the ordinal.
    pub title: &'static str,
    /// Other wordings that published reports use, without the ordinal.
    pub variants: &'static [&'static str],
    /// Words of which every heading of the section has one, in whatever wording.
    pub core: &'static [&'static str],
    /// Whether the section consists of prose (and so may not be empty).
    pub prose: bool,
    /// The code that says it is missing.
    pub missing: Code,
}

/// A table of the form.
#[derive(Debug, PartialEq)]
pub struct TableSpec {
    /// The edition that it belongs to.
    pub form: FormId,
    /// Its name.
    pub id: TableId,
    /// The section that it stands in.
    pub section: SectionId,
    /// How its rows are printed.
    pub arrangement: Arrangement,
    /// The columns, in order.
    pub columns: &'static [ColumnSpec],
    /// Printed labels that head groups of columns and carry no figures.
    pub headers: &'static [&'static str],
    /// The rows, in order.
    pub rows: &'static [RowSpec],
    /// The identities that its figures obey.
    pub ties: &'static [Tie],
    /// The provision that fixes the table.
    pub basis: Basis,
    /// The code that says it is absent.
    pub absent: Code,
}

/// How the rows of a table are printed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Arrangement {
    /// One below the other, each with its label.
    Stacked,
    /// All in one printed row, one beside the other, each under its own header.
    SideBySide,
}

/// A column of a table.
#[derive(Debug, PartialEq)]
pub struct ColumnSpec {
    /// Its name.
    pub id: ColumnId,
    /// Its header as printed.
    pub label: &'static str,
    /// The labels of the merged headers it stands under, the outermost first.
    pub groups: &'static [&'static str],
    /// What its figures count.
    pub measure: Measure,
}

/// A row of a table.
#[derive(Debug, PartialEq)]
pub struct RowSpec {
    /// Its name.
    pub id: RowId,
    /// Its label as printed.
    pub label: &'static str,
    /// Other labels that published reports use for it.
    pub aliases: &'static [&'static str],
    /// The labels of the merged cells it stands under, the outermost first.
    pub groups: &'static [&'static str],
    /// The columns that it has figures for, in order.
    pub columns: &'static [ColumnId],
}

/// What the figures of a column count.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Measure {
    /// 件 or 项: whole and not negative.
    Count,
    /// The increase or decrease of a count: whole, and negative for a decrease.
    Change,
    /// Money in 万元: decimal and not negative.
    Amount,
    /// Money in any unit, as written: decimal and not negative.
    Money,
}

/// All editions, the newest first.
pub static EDITIONS: &[&Form] = &[&EDITION_2021, &EDITION_2019];

impl CellKey {
    /// The table of the cell.
    #[must_use]
    pub fn spec(self) -> Option<&'static TableSpec> {
        EDITIONS.iter().find(|form| form.id == self.form)?.table(self.table)
    }
}

impl Form {
    /// The section named `id`.
    #[must_use]
    pub fn section(&self, id: SectionId) -> Option<&'static SectionSpec> {
        self.sections.iter().find(|section| section.id == id)
    }

    /// The table named `id`.
    #[must_use]
    pub fn table(&self, id: TableId) -> Option<&'static TableSpec> {
        self.tables.iter().find(|table| table.id == id)
    }

    /// All equations of the form.
    pub fn equations(&self) -> impl Iterator<Item = Equation> {
        self.tables.iter().flat_map(TableSpec::equations)
    }
}

impl TableSpec {
    /// The addresses of all cells, row by row.
    pub fn keys(&'static self) -> impl Iterator<Item = CellKey> {
        self.rows.iter().flat_map(|row| row.columns.iter().map(|column| self.key(row.id, *column)))
    }

    /// The address of a cell in this table.
    #[must_use]
    pub const fn key(&self, row: RowId, column: ColumnId) -> CellKey {
        CellKey { form: self.form, table: self.id, row, column }
    }

    /// The row named `id`.
    #[must_use]
    pub fn row(&self, id: RowId) -> Option<&'static RowSpec> {
        self.rows.iter().find(|row| row.id == id)
    }

    /// The column named `id`.
    #[must_use]
    pub fn column(&self, id: ColumnId) -> Option<&'static ColumnSpec> {
        self.columns.iter().find(|column| column.id == id)
    }

    /// The equations of this table.
    pub fn equations(&'static self) -> impl Iterator<Item = Equation> {
        self.ties.iter().flat_map(move |tie| tie.equations(self))
    }
}
