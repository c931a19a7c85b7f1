//! What is said of the rows and headers of a table.

use super::names::{row, table};
use crate::diagnostic::TableFinding;
use crate::form::{EDITION_2019, FormId};

pub(super) fn say(finding: &TableFinding) -> String {
    use TableFinding as Is;
    match finding {
        Is::FormOfAnotherYear { table: spec, year, expected } => {
            let (found, wanted) = (edition(spec.form), edition(*expected));
            format!("{}表格为{found}，{year}年度报告应用{wanted}", table(spec))
        }
        Is::TableAbsent(spec) => format!("{}没有表格", table(spec)),
        Is::RowMissing { table: spec, row: it } => format!("{}表格缺少「{}」行", table(spec), row(it)),
        Is::RowLabelDamaged { table: spec, row: it, found } => {
            format!("{}表格的行名「{found}」应为「{}」", table(spec), it.label)
        }
        Is::HeaderDamaged { table: spec, column, found } => {
            format!("{}表格的表头「{found}」应为「{}」", table(spec), column.label)
        }
        Is::RowLabelVariant { table: spec, row: it, found } => {
            format!("{}表格的行名「{found}」在统一格式中为「{}」", table(spec), it.label)
        }
        Is::TableValueCount { table: spec, found } => {
            format!("{}表格应有 {} 个数，实有 {found} 个", table(spec), spec.keys().count())
        }
        Is::ValueCount { table: spec, row: it, found } => {
            format!("{}「{}」行应有 {} 个数，实有 {found} 个", table(spec), row(it), it.columns.len())
        }
    }
}

/// How an edition of the form is called.
fn edition(id: FormId) -> String {
    let trial = if id == EDITION_2019.id { "试行" } else { "" };
    format!("{}年{trial}格式", id.0)
}
