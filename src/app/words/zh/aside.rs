//! The words around findings that a person set aside, in Chinese.

use crate::app::words::AsideWords;

pub(super) static WORDS: AsideWords = AsideWords {
    set_aside: "不采纳这一处……",
    reason: "不采纳的理由",
    confirm: "不采纳",
    title: |count| format!("不采纳 {count} 处"),
    because: |reason| format!("理由：{reason}"),
    restore: "恢复",
    counted: |count| format!("另有 {count} 处经核实不采纳。"),
    joint: "，",
    nothing_else: "没有其他问题",
    nothing_else_so_far: "已识别的部分没有其他问题",
};
