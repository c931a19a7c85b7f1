//! The identity within a row: its total equals the sum of its parts. An alarm, never a choice.

use crate::figure::Figure;
use crate::form::{RowSpec, TableSpec, Tie};

/// Whether the figures of a row, in the order of its columns, obey its identity; `None` where it has none.
pub(super) fn holds(spec: &TableSpec, row: &RowSpec, figures: &[Figure]) -> Option<bool> {
    spec.ties.iter().find_map(|tie| match tie {
        Tie::RowTotals { total, parts, .. } => {
            let figure = |column| {
                let index = row.columns.iter().position(|it| it == column)?;
                figures.get(index).copied()
            };
            let sum = parts.iter().map(figure).sum::<Option<Figure>>()?;
            Some(figure(total)? == sum)
        }
        Tie::Columns { .. } => None,
    })
}
