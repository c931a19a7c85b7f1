//! What is said of the rows and headers of a table.

use super::capitalised;
use super::names::{column, row, section as part, table};
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
        Is::UnknownRow { table: spec, found } => {
            format!("{} has a row that is not in the form: “{found}”", capitalised(&table(spec)))
        }
        Is::RowOutOfOrder { table: spec, row: it, neighbour, late } => {
            let side = if *late { "after" } else { "before" };
            format!("In {} the row “{}” stands {side} “{}”", table(spec), row(it), row(neighbour))
        }
        Is::BlockMissing { table: spec, block } => {
            format!("{} lacks the row “{block}”", capitalised(&table(spec)))
        }
        Is::BlockMisnumbered { table: spec, block, found } => {
            format!("In {} the row “{found}” should read “{block}”", table(spec))
        }
        Is::ColumnMissing { table: spec, column: it } => {
            format!("{} lacks the column “{}” ({})", capitalised(&table(spec)), column(it), it.label)
        }
        Is::GroupMissing { table: spec, group } => {
            let name = row(group);
            format!("{} lacks the columns for “{name}” ({})", capitalised(&table(spec)), group.label)
        }
        Is::ColumnOutOfOrder { table: spec, column: it, neighbour } => {
            let (first, second) = (column(it), column(neighbour));
            format!("In {} the column “{first}” stands before “{second}”", table(spec))
        }
        Is::GroupOutOfOrder { table: spec, group, neighbour } => {
            let (first, second) = (row(group), row(neighbour));
            format!("In {} the columns for “{first}” stand before those for “{second}”", table(spec))
        }
        Is::IdentityNoteMissing(spec) => {
            format!("{} lacks the note on the identity between its rows", capitalised(&table(spec)))
        }
        Is::WrongUnit { table: spec, column: it, found } => match found {
            Some(unit) => {
                format!("In {} the column “{}” is in {unit}; the form has 万元", table(spec), column(it))
            }
            None => format!("In {} the column “{}” does not name the unit 万元", table(spec), column(it)),
        },
        Is::HeaderRepeated(spec) => {
            format!("{} has its headers among the rows once more", capitalised(&table(spec)))
        }
        Is::TableRepeated(spec) => format!("{} stands there twice", capitalised(&table(spec))),
        Is::TemplateNote { table: spec, label, note } => {
            format!("In {} the template's note “{note}” was left behind “{label}”", table(spec))
        }
        Is::TableMisplaced { table: spec, section } => {
            format!("{} stands in {}", capitalised(&table(spec)), part(section))
        }
        Is::ValueCount { table: spec, row: it, found } => {
            let expected = it.columns.len();
            format!("In {} the row “{}” has {found} figures instead of {expected}", table(spec), row(it))
        }
    }
}
