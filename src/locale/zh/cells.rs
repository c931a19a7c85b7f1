//! What is said of what stands in the cells.

use super::names::{cell, table};
use crate::diagnostic::{CellFinding, NumberStyle};

pub(super) fn say(finding: &CellFinding) -> String {
    use CellFinding as Is;
    match finding {
        Is::NotAFigure { cell: key, raw } => format!("{}应填数字，表中为「{raw}」", cell(*key)),
        Is::NegativeCount { cell: key, figure } => format!("{}为负数 {figure}", cell(*key)),
        Is::FractionalCount { cell: key, figure } => format!("{}的件数有小数：{figure}", cell(*key)),
        Is::BlankCells { table: spec, count } => format!("{}表格有 {count} 格空白", table(spec)),
        Is::PlaceholderCells { table: spec, mark, count } => {
            format!("{}表格有 {count} 格填「{mark}」而不是数字", table(spec))
        }
        Is::NumberWriting { cell: key, raw, style, count: 1 } => {
            format!("{}的「{raw}」{}", cell(*key), writing(*style))
        }
        Is::NumberWriting { cell: key, raw, style, count } => {
            format!("{}的「{raw}」等 {count} 格{}", cell(*key), writing(*style))
        }
    }
}

const fn writing(style: NumberStyle) -> &'static str {
    match style {
        NumberStyle::LeadingZeros => "前面有多余的 0",
        NumberStyle::ThousandsSeparators => "带有千分位分隔符",
        NumberStyle::FullWidth => "是全角数字",
        NumberStyle::Lookalikes => "含有形似数字的字符",
    }
}
