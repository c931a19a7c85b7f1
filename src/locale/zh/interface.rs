//! Words around the findings: severities, slips, notes, fixes, problems, the verdict.

use super::names::cell;
use super::output::unreadable;
use crate::checked::{Checked, Verdict};
use crate::diagnostic::{Mechanism, Remedy, Severity};
use crate::report::Problem;

pub(in crate::locale) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "错误",
        Severity::Warning => "提醒",
        Severity::Info => "提示",
    }
}

pub(in crate::locale) const fn mechanism(mechanism: Mechanism) -> &'static str {
    match mechanism {
        Mechanism::TransposedDigits => "数字前后颠倒",
        Mechanism::DroppedDigit => "漏写一位数字",
        Mechanism::DoubledDigit => "多写一位数字",
        Mechanism::WrongDigit => "一位数字写错",
        Mechanism::SwappedNeighbours => "与相邻格填反",
        Mechanism::ShiftedRow => "整行错位一列",
        Mechanism::SplitDigits => "一个数被拆成两格",
        Mechanism::TotalNotUpdated => "总计没有更新",
        Mechanism::Propagated => "分项填错并带入总计",
        Mechanism::Omitted => "漏填",
        Mechanism::Sign => "正负号有误",
        Mechanism::Unit => "单位有误",
        Mechanism::Other => "其他差错",
    }
}

pub(in crate::locale) fn remedy(remedy: &Remedy) -> String {
    match remedy {
        Remedy::Write(text) => format!("改为「{text}」"),
        Remedy::WriteCell { cell: key, figure } => format!("{}改为「{figure}」", cell(*key)),
        Remedy::WriteCells(cells) => {
            let each: Vec<_> =
                cells.iter().map(|(key, figure)| format!("{}改为「{figure}」", cell(*key))).collect();
            each.join("，")
        }
        Remedy::InsertHeading(heading) => format!("补上标题「{heading}」"),
        Remedy::WritePlainDigits(count) => format!("把这 {count} 格改为通行的写法"),
        Remedy::Insert(text) => format!("补上「{text}」"),
        Remedy::Delete => "删去这一处".into(),
        Remedy::UnifyNumbering => "把序号统一为「一、」的写法".into(),
        Remedy::WriteNoughts(count) => format!("在这 {count} 格填 0"),
    }
}

pub(in crate::locale) const fn problem(problem: Problem) -> &'static str {
    match problem {
        Problem::Empty => "没有可以检查的文字。把年报全文粘贴进来，即可开始检查。",
        Problem::NotAReport => {
            "没有找到政府信息公开工作年度报告的标题、六个部分或表格。检查需要年报全文，包括三张表格。"
        }
        Problem::Binary => "这不是文字内容。打开原文件，复制全文后粘贴进来，即可检查。",
    }
}

pub(in crate::locale) fn verdict(checked: &Checked) -> String {
    let count = |severity| checked.count(severity);
    match checked.verdict() {
        Verdict::Unreadable => unreadable().into(),
        Verdict::Errors if count(Severity::Warning) == 0 => format!("发现 {} 处错误", count(Severity::Error)),
        Verdict::Errors => {
            format!("发现 {} 处错误、{} 处提醒", count(Severity::Error), count(Severity::Warning))
        }
        Verdict::Warnings => format!("没有发现错误，有 {} 处提醒", count(Severity::Warning)),
        Verdict::Clean if checked.coverage.cells.unread > 0 => "已识别的部分没有发现问题".into(),
        Verdict::Clean => "没有发现问题".into(),
    }
}
