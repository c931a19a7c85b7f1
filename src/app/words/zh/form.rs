//! The words around the form as it was read, in Chinese.

use crate::app::words::FormWords;
use crate::report::{CellState, Unfit};

pub(super) static WORDS: FormWords = FormWords {
    text_tab: "原文",
    form_tab: "表格识别结果",
    tabs: "年报的两种查看方式",
    how: "选中一格，可以看到它在原文中的位置；识别有误的，可以手工设定。方向键在各格之间移动。",
    legend: "图例",
    readings: ["数字", "空白", "符号", "文字", "未识别", "手工设定"],
    absent: "没有找到这张表格。",
    has_finding: "有问题",
    set_label: "手工设定",
    set_how: "填写这一格的实际数字；留空表示空白格。只用于校验，不改动原文。",
    set: "设定",
    as_read: "恢复识别结果",
    locate: "在原文中查看",
    close: "关闭",
    findings: "本格的问题",
    see_cell: "在表格中查看",
    see_form: "查看表格识别结果",
    table: |title| format!("{title}，表格"),
    read,
    by_hand: |figure| match figure {
        Some(figure) => format!("已手工设定为 {figure}。"),
        None => "已手工设定为空白。".into(),
    },
    by_hand_count: |count| format!("其中 {count} 格为手工设定。"),
    waiting: |count| format!("原文改动后，有 {count} 格的识别结果已变，手工设定的数字不再使用。"),
    rests_on: |cells| format!("用到手工设定的数字：{}。", cells.join("；")),
    unfit: |reason| match reason {
        Unfit::NotAFigure => "请用阿拉伯数字填写，例如 12；不加逗号和单位。",
        Unfit::Fractional => "这一格是件数，应为整数。",
        Unfit::Negative => "这一格不能为负数。",
    },
};

fn read(raw: &str, state: CellState) -> String {
    match state {
        CellState::Number(figure) if figure.to_string() == raw => format!("原文为 {raw}。"),
        CellState::Number(figure) => format!("原文为「{raw}」，识别为 {figure}。"),
        CellState::Blank => "原文中这一格是空白。".into(),
        CellState::Placeholder => format!("原文为「{raw}」，作为 0 参加核对。"),
        CellState::Text => format!("原文为「{raw}」，不是数字，有关的勾稽关系无法核对。"),
        CellState::Unread => "未能识别：无法确定原文中哪个数字属于这一格。".into(),
    }
}
