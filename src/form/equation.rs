//! The identities between the figures of a table, and the equations that they stand for.

use super::{CellKey, ColumnId, RowId, TableSpec};
use crate::code::Code;

/// A family of identities as the form states it; one line of data stands for many equations.
#[derive(Debug, PartialEq)]
pub enum Tie {
    /// In every row the total equals the sum of the parts.
    RowTotals {
        /// The code that says it does not.
        code: Code,
        /// The column of the total.
        total: ColumnId,
        /// The columns that add up to it.
        parts: &'static [ColumnId],
    },
    /// In every column the rows on the left add up to the same as the rows on the right.
    Columns {
        /// The code that says they do not.
        code: Code,
        /// The name of the identity, as in `requests.outcome.total`.
        name: &'static str,
        /// The rows whose sum stands on the left.
        left: &'static [RowId],
        /// The rows whose sum stands on the right.
        right: &'static [RowId],
    },
}

/// One equation: the figures on the left add up to the same as those on the right.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Equation {
    /// Its public name, such as `requests.row.granted`.
    pub id: String,
    /// The code that says it does not hold.
    pub code: Code,
    /// The cells on the left: the parts.
    pub left: Vec<CellKey>,
    /// The cells on the right: the total, or the other side of a balance.
    pub right: Vec<CellKey>,
}

impl Tie {
    /// The equations that the tie stands for in `table`.
    #[must_use]
    pub fn equations(&self, table: &'static TableSpec) -> Vec<Equation> {
        match self {
            Self::RowTotals { code, total, parts } => table
                .rows
                .iter()
                .map(|row| Equation {
                    id: format!("{}.row.{}", table.id.0, row.id.0),
                    code: *code,
                    left: parts.iter().map(|part| table.key(row.id, *part)).collect(),
                    right: vec![table.key(row.id, *total)],
                })
                .collect(),
            Self::Columns { code, name, left, right } => table
                .columns
                .iter()
                .map(|column| {
                    let side = |rows: &[RowId]| rows.iter().map(|row| table.key(*row, column.id)).collect();
                    Equation {
                        id: format!("{}.{name}.{}", table.id.0, column.id.0),
                        code: *code,
                        left: side(left),
                        right: side(right),
                    }
                })
                .collect(),
        }
    }
}

impl Equation {
    /// All cells of the equation, the left side first.
    pub fn cells(&self) -> impl Iterator<Item = CellKey> {
        self.left.iter().chain(&self.right).copied()
    }

    /// Whether it adds up the cells of a row, not those of a column.
    #[must_use]
    pub fn is_of_row(&self) -> bool {
        let mut rows = self.cells().map(|key| key.row);
        let first = rows.next();
        rows.all(|row| Some(row) == first)
    }

    /// Whether `key` stands in the equation.
    #[must_use]
    pub fn contains(&self, key: CellKey) -> bool {
        self.left.contains(&key) || self.right.contains(&key)
    }
}
