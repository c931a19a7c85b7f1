//! What is said of what stands in the cells.

use super::names::{cell, table};
use crate::diagnostic::{CellFinding, NumberStyle};

pub(super) fn say(finding: &CellFinding) -> String {
    use CellFinding as Is;
    match finding {
        Is::NotAFigure { cell: key, raw } => format!("{}应填数字，表中为「{raw}」", cell(*key)),
        Is::NegativeCount { cell: key, figure } => format!("{}为负数 {figure}", cell(*key)),
        Is::FractionalCount { cell: key, figure } => format!("{}的件数有小数：{figure}", cell(*key)),
        Is::StatedOtherwise { cell: key, stated, reported } => {
            format!("正文写的是 {stated}，{}为 {reported}", cell(*key))
        }
        Is::NoughtButStated { cell: key, stated } => {
            format!("{}为 0，正文写的是 {stated}；三张表格全部为 0", cell(*key))
        }
        Is::BlankCells { table: spec, count } => format!("{}表格有 {count} 格空白", table(spec)),
        Is::PlaceholderCells { table: spec, mark, count } => {
            format!("{}表格有 {count} 格填「{mark}」而不是数字", table(spec))
        }
        Is::UnitInCell { cell: key, raw, converted: false, .. } => {
            format!("{}的「{raw}」带有单位", cell(*key))
        }
        Is::UnitInCell { cell: key, raw, figure, converted: true } => {
            format!("{}的「{raw}」与表头单位不同，折合 {figure}", cell(*key))
        }
        Is::RegulationsWithoutPower { cell: key, figure, agency } => {
            format!("{}为 {figure}，{agency}没有规章制定权", cell(*key))
        }
        Is::AmountInYuan { cell: key, figure, instead } => {
            format!("{}为 {figure} 万元，疑似以元为单位，折合 {instead} 万元", cell(*key))
        }
        Is::DecisionsOfOffice { cell: key, figure, agency } => {
            format!("{}为 {figure}，{agency}一般不作此类决定", cell(*key))
        }
        Is::InForce { cell: key, issued, repealed, in_force } => format!(
            "{}为 {in_force}，本年制发 {issued} 件、废止 {repealed} 件，至少应为 {}",
            cell(*key),
            *issued - *repealed
        ),
        Is::FewerInAll { cell: key, disclosed, in_all } => {
            format!("{}为 {in_all}，少于本年新公开的 {disclosed}", cell(*key))
        }
        Is::MoneyForItems { cell: key, raw } => {
            format!("{}应填项目数量，表中「{raw}」像是金额", cell(*key))
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
