//! What is said of the sums.

use super::interface::mechanism;
use super::names::{cell, column as name};
use crate::diagnostic::{Certainty, Diagnostic, Mechanism, SumFinding};

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
        Is::TotalBlank { total, sum } => format!("{}空白，各项之和为 {sum}", cell(*total)),
        Is::PartsBlank { total, reported } => format!("{}为 {reported}，各项均为空白", cell(*total)),
    }
}

/// What the equations say about the cause.
pub(in crate::locale) fn cause(diagnostic: &Diagnostic) -> Option<String> {
    let suspect = diagnostic.suspects.first()?;
    let broken = diagnostic.equations.len();
    let slip = match suspect.mechanism {
        Mechanism::Other => String::new(),
        known => format!("，疑似{}", mechanism(known)),
    };
    Some(match diagnostic.certainty? {
        Certainty::Certain => {
            format!("这一格使 {broken} 条勾稽关系不成立，改为 {} 后全部成立{slip}。", suspect.value)
        }
        Certainty::Candidates if diagnostic.is_open() => "参与这条勾稽关系的各格都可能有误。".into(),
        Certainty::Candidates => format!("{}可能有误，应为 {}{slip}。", cell(suspect.cell), suspect.value),
        Certainty::Undetermined => return None,
    })
}
