//! Why cells of a table could not be read, and what the person can do.

use super::names::table;
use crate::form::TableSpec;
use crate::report::Unread;

pub(in crate::locale) fn unread(spec: &TableSpec, reason: Unread) -> String {
    let said = match reason {
        Unread::StructureLost => {
            "的数字之间没有分隔，连成一串，无法分清每一格的数。从原文档（Word 或网页）重新复制粘贴，即可检查。"
        }
        Unread::ColumnsLost => {
            "的行名与数字在复制时分离，无法确定哪些数字属于哪一行。从 Word 文档或网页（而不是 PDF）复制粘贴，即可检查。"
        }
        Unread::BlanksLost => {
            "的空白格在复制时丢失，无法确定数字属于哪一列。从原文档（Word 或网页）重新复制粘贴，或在空白格填 0 后再检查。"
        }
        Unread::Doubled => "中有内容重复出现而数字不同，无法确定以哪一处为准。删去多余的一处后再检查。",
        Unread::Unclear => {
            "有的格无法读准：一格中有两个数，或多出、缺少数字。对照原文核对这些格，或从原文档重新复制粘贴。"
        }
    };
    format!("{}表格{said}", table(spec))
}
