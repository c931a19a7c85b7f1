//! What is said of the rows and headers of a table.

use super::capitalised;
use super::names::{row, table};
use crate::diagnostic::TableFinding;

pub(super) fn say(finding: &TableFinding) -> String {
    use TableFinding as Is;
    match finding {
        Is::FormOfAnotherYear { table: spec, year, expected } => {
            let (found, wanted) = (spec.form.0, expected.0);
            format!(
                "{} is of the form of {found}; a report for {year} uses that of {wanted}",
                capitalised(&table(spec))
            )
        }
        Is::TableAbsent(spec) => format!("{} is absent", capitalised(&table(spec))),
        Is::RowMissing { table: spec, row: it } => {
            format!("{} lacks the row “{}” ({})", capitalised(&table(spec)), row(it), it.label)
        }
        Is::RowLabelDamaged { table: spec, row: it, found } => {
            format!("In {} the row label “{found}” should read “{}”", table(spec), it.label)
        }
        Is::HeaderDamaged { table: spec, column, found } => {
            format!("In {} the header “{found}” should read “{}”", table(spec), column.label)
        }
        Is::RowLabelVariant { table: spec, row: it, found } => {
            format!("In {} the row label “{found}” is “{}” in the form", table(spec), it.label)
        }
        Is::TableValueCount { table: spec, found } => {
            let expected = spec.keys().count();
            format!("{} has {found} figures instead of {expected}", capitalised(&table(spec)))
        }
        Is::ValueCount { table: spec, row: it, found } => {
            let expected = it.columns.len();
            format!("In {} the row “{}” has {found} figures instead of {expected}", table(spec), row(it))
        }
    }
}
