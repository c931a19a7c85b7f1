//! What is said of the sums.

use super::interface::mechanism;
use super::names::{cell, column as name, row as row_name, table};
use crate::diagnostic::{Certainty, Diagnostic, Finding, Mechanism, SumFinding, Suspect};
use crate::form::{Arrangement, CellKey};

pub(super) fn say(finding: &SumFinding) -> String {
    use SumFinding as Is;
    match finding {
        Is::RowSumMismatch { total, sum, reported } => {
            format!("{}为 {reported}，各项之和为 {sum}", cell(*total))
        }
        Is::ColumnSumMismatch { total, sum, reported } => {
            format!("{}为 {reported}，各项办理结果之和为 {sum}", cell(*total))
        }
        Is::BalanceMismatch { column: it, left, right } => {
            format!("第三部分「{}」列第一、二项之和为 {left}，第三、四项之和为 {right}，两者应相等", name(it))
        }
        Is::WrongCell { cell: key, reported: Some(reported), computed } => {
            format!("{}应为 {computed}，表中为 {reported}", cell(*key))
        }
        Is::WrongCell { cell: key, reported: None, computed } => {
            format!("{}应为 {computed}，表中没有数字", cell(*key))
        }
        Is::ExchangedCells { first, second, reported, computed } => {
            format!(
                "{}的 {reported} 与{}的 {computed} 疑似填反",
                cell(*first),
                column_or_row(*first, *second)
            )
        }
        Is::SplitDigits { first, second, joined } => {
            format!("{}的数疑似被拆到{}，应为 {joined}", cell(*first), column_or_row(*first, *second))
        }
        Is::ShiftedRow { first, right } => {
            let side = if *right { "右" } else { "左" };
            format!("{}的数字疑似整行向{side}错了一列", row(*first))
        }
        Is::UnbalancedParts { total, columns } => {
            let names: Vec<_> = columns.iter().map(|column| name(column)).collect();
            format!("第三部分「{}」列勾稽关系成立，「{}」列不成立", name(total), names.join("」「"))
        }
        Is::TotalBlank { total, sum } => format!("{}空白，各项之和为 {sum}", cell(*total)),
        Is::PartsBlank { total, reported } => format!("{}为 {reported}，各项均为空白", cell(*total)),
    }
}

/// A second cell, by its column where the row is the same as that of the first, else by its row.
fn column_or_row(first: CellKey, second: CellKey) -> String {
    let table = second.spec();
    if first.row == second.row {
        let column = table.and_then(|table| table.column(second.column));
        return column.map_or_else(String::new, |column| format!("「{}」", name(column)));
    }
    let row = table.and_then(|table| table.row(second.row));
    row.map_or_else(String::new, |row| format!("「{}」行", row_name(row)))
}

/// The row of a cell.
fn row(key: CellKey) -> String {
    let names = key.spec().and_then(|spec| Some((table(spec), row_name(spec.row(key.row)?))));
    names.map_or_else(String::new, |(table, row)| format!("{table}「{row}」行"))
}

/// What the equations say about the cause.
pub(in crate::locale) fn cause(diagnostic: &Diagnostic) -> Option<String> {
    let suspect = diagnostic.suspects.first()?;
    let certainty = diagnostic.certainty?;
    if certainty == Certainty::Certain {
        let broken = diagnostic.equations.len();
        let slip = slip(suspect.mechanism);
        let others =
            if diagnostic.is_confirmed() { "其余各格另有成立的勾稽关系印证。" } else { "" };
        return Some(format!(
            "这一格使 {broken} 条勾稽关系不成立，改为 {} 后全部成立{slip}。{others}",
            suspect.value
        ));
    }
    (certainty == Certainty::Candidates).then(|| candidates(diagnostic, suspect))
}

/// What the equations say where they leave a choice, and what would settle it.
fn candidates(diagnostic: &Diagnostic, suspect: &Suspect) -> String {
    let settled = match suspect.cell.spec().map(|spec| spec.arrangement) {
        Some(Arrangement::SideBySide) => "核对这一栏各项的案件台账，或与正文所述件数对照，即可确定",
        _ => "对照申请办理台账核对，即可确定",
    };
    let slip = slip(suspect.mechanism);
    if suspect.mechanism.is_of_several_cells() {
        return several(diagnostic, suspect, settled);
    }
    match (diagnostic.is_open(), diagnostic.suspects.len() - 1) {
        (true, _) => format!("有 {} 格都可能有误，数据本身无法区分。{settled}。", diagnostic.suspects.len()),
        (false, 0) if diagnostic.place.cell == Some(suspect.cell) => {
            let broken = diagnostic.equations.len();
            format!("这一格改为 {} 后，{broken} 条勾稽关系可以成立{slip}。{settled}。", suspect.value)
        }
        (false, 0) => format!("{}可能有误，应为 {}{slip}。{settled}。", cell(suspect.cell), suspect.value),
        (false, others) => {
            let first = cell(suspect.cell);
            format!("最可能是{first}有误，应为 {}{slip}；另有 {others} 格也可能。{settled}。", suspect.value)
        }
    }
}

/// The same of a slip in several cells.
fn several(diagnostic: &Diagnostic, suspect: &Suspect, settled: &str) -> String {
    let named = !matches!(suspect.mechanism, Mechanism::SwappedNeighbours)
        || matches!(diagnostic.finding, Finding::Sum(SumFinding::ExchangedCells { .. }));
    let own = diagnostic.suspects.iter().filter(|it| it.mechanism == suspect.mechanism).count();
    let holds = format!("按此改正后，{} 条勾稽关系全部成立", diagnostic.equations.len());
    match diagnostic.suspects.get(1) {
        Some(second) if !named => {
            let (first, second) = (cell(suspect.cell), column_or_row(suspect.cell, second.cell));
            format!("可能是{first}与{second}填反，也可能是其他各格。{settled}。")
        }
        _ if own == diagnostic.suspects.len() => format!("{holds}。{settled}。"),
        _ => format!("{holds}；也可能另有原因。{settled}。"),
    }
}

/// The slip, as the end of a sentence.
fn slip(known: Mechanism) -> String {
    if known == Mechanism::Other { String::new() } else { format!("，疑似{}", mechanism(known)) }
}
