//! The words around a wrong sum and around putting the text right, in Chinese.

use crate::app::view_model::Fate;
use crate::app::words::MendingWords;
use crate::diagnostic::Certainty;
use crate::figure::Figure;

pub(super) static WORDS: MendingWords = MendingWords {
    sum: ["项目", "数值", "是否可信"],
    adds_up: "合计",
    difference: "相差",
    vacant: "空白",
    more_sums: |count| format!("另有 {count} 条勾稽关系因此不成立"),
    noughts: |count| format!("其余 {count} 项均为 0"),
    suspect: |value| match value {
        Some(value) => format!("疑似有误，应为 {value}"),
        None => "可能有误".into(),
    },
    believed: |count| match count {
        0 => "没有其他关系印证".into(),
        _ => format!("可信，另有 {count} 条关系成立"),
    },
    certainty: |certainty| match certainty {
        Certainty::Certain => "可以确定",
        Certainty::Candidates => "尚不能确定",
        Certainty::Undetermined => "无法判断",
    },
    undetermined: "现有数字不足以判断是哪一格有误。对照申请办理台账逐项核对，即可确定。",
    choices: "选择一种改法，先看效果，再决定是否写入",
    more_choices: |count| format!("其余 {count} 种可能"),
    if_wrong,
    preview: "改后的效果",
    before_after: ["原文", "改为"],
    nothing: "（无）",
    more_places: |count| format!("另有 {count} 处同样改动"),
    fate: |fate| match fate {
        Fate::Mended => "改后成立",
        Fate::Failing => "改后仍不成立",
        Fate::Broken => "改后变为不成立",
        Fate::Unknown => "改后无法核对",
    },
    balance: |now, then, of| format!("全部 {of} 条勾稽关系：现在 {now} 条成立，改后 {then} 条成立。"),
    findings: |fixed, new| match (fixed, new) {
        (0, 0) => "问题清单没有变化。".into(),
        _ => format!("问题清单减少 {fixed} 处，新增 {new} 处。"),
    },
    illustrative: "这是写法示例，写入后请按实际情况改写。",
    apply: "写入原文",
    apply_how: "只改动本页的文字，不改动原文件；写入后可以撤销。",
    readonly: "这份文字太长，不能在本页修改，请在原文件中改正。",
    mended: |fixed, new| format!("已写入原文并重新校验：{fixed} 处已更正，新增 {new} 处。"),
    undone: |fixed, new| format!("已撤销并重新校验：问题减少 {fixed} 处，恢复 {new} 处。"),
    written: |fixed, new, count| match (fixed, new) {
        (_, 0) => format!("已消除 {fixed} 处，现有 {count} 处。"),
        (0, _) => format!("新出现 {new} 处，现有 {count} 处。"),
        _ => format!("已消除 {fixed} 处，新出现 {new} 处，现有 {count} 处。"),
    },
    undo: |count| match count {
        1 => "撤销更正".into(),
        _ => format!("撤销上一处更正（共 {count} 处）"),
    },
};

fn if_wrong(cells: &[(String, Figure)]) -> String {
    if let [(cell, value)] = cells {
        return format!("如果是{cell}有误，应为 {value}");
    }
    let each: Vec<_> = cells.iter().map(|(cell, value)| format!("{cell}应为 {value}")).collect();
    format!("如果是这 {} 格有误：{}", cells.len(), each.join("，"))
}
