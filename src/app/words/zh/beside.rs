//! The words around the reports that a report stands beside, in Chinese.

use crate::app::words::BesideWords;

pub(super) static WORDS: BesideWords = BesideWords {
    title: "与上一年度报告核对",
    label: "上一年度报告全文",
    how: "粘贴同一机关上一年度的报告，或者打开文件，随即核对结转、存量等数字是否衔接。",
    leave: "不再核对",
    sum_up: "以其余各份为下级，核对汇总数",
    leave_parts: "不再核对汇总数",
    unnamed: "没有标题的文字",
    more: |count| format!("另有 {count} 份未核对。"),
};
