//! What is said of the rows and headers of a table.

use super::names::{column, row, short, table};
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
        Is::UnknownRow { table: spec, found } => format!("{}表格有统一格式没有的「{found}」行", table(spec)),
        Is::RowOutOfOrder { table: spec, row: it, neighbour, late } => {
            let side = if *late { "后" } else { "前" };
            format!("{}表格的「{}」行排在「{}」行之{side}", table(spec), row(it), row(neighbour))
        }
        Is::BlockMissing { table: spec, block } => format!("{}表格缺少「{block}」行", table(spec)),
        Is::BlockMisnumbered { table: spec, block, found } => {
            format!("{}表格的「{found}」应为「{block}」", table(spec))
        }
        Is::ColumnMissing { table: spec, column: it } => {
            format!("{}表格缺少「{}」列", table(spec), column(it))
        }
        Is::GroupMissing { table: spec, group } => format!("{}表格缺少「{}」栏", table(spec), group.label),
        Is::ColumnOutOfOrder { table: spec, column: it, neighbour } => {
            format!("{}表格的「{}」列排在「{}」列之前", table(spec), column(it), column(neighbour))
        }
        Is::GroupOutOfOrder { table: spec, group, neighbour } => {
            format!("{}表格的「{}」栏排在「{}」栏之前", table(spec), group.label, neighbour.label)
        }
        Is::IdentityNoteMissing(spec) => format!("{}表格没有勾稽关系说明", table(spec)),
        Is::WrongUnit { table: spec, column: it, found } => match found {
            Some(unit) => {
                format!("{}表格的「{}」列单位为{unit}，应为万元", table(spec), column(it))
            }
            None => format!("{}表格的「{}」列没有写明单位万元", table(spec), column(it)),
        },
        Is::HeaderRepeated(spec) => format!("{}表格的表头在表中重复出现", table(spec)),
        Is::TableRepeated(spec) => format!("{}的表格出现两次", table(spec)),
        Is::TemplateNote { table: spec, label, note } => {
            format!("{}表格的「{}」后留有模板说明「{note}」", table(spec), short(label))
        }
        Is::TableMisplaced { table: spec, section } => {
            format!("{}的表格放在第{}部分", table(spec), section.ordinal)
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
