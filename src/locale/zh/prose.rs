//! What is said of the prose.

use super::names::cell;
use crate::diagnostic::ProseFinding;

pub(super) fn say(finding: &ProseFinding) -> String {
    use ProseFinding as Is;
    match finding {
        Is::Instead { found, expected } => format!("「{found}」应为「{expected}」"),
        Is::Contradicted { cell: key, figure } => format!("此处说法与{}为 {figure} 不符", cell(*key)),
        Is::DeniedAndCounted { found } => format!("「{found}」既说没有，又写了件数"),
        Is::Parts { stated, sum } => format!("正文写的总数是 {stated}，所列各项之和为 {sum}"),
        Is::Share { stated, computed } => {
            format!("正文写的占比是 {stated}%，按所列件数应为 {computed}%")
        }
        Is::Shares { sum } => format!("所列各项占比之和为 {sum}%，不是 100%"),
        Is::Change { now, before } => {
            format!("正文写的同比变化与两年报告不符：上年 {before}，本年 {now}")
        }
        Is::OtherPeriod { found, year } => format!("统计期限是 {found} 年，标题为 {year} 年"),
        Is::PeriodBackwards => "统计期限的终止日期早于起始日期".into(),
        Is::NoSuchDate { found } => format!("「{found}」不是正确的日期"),
        Is::PastPlans { found, year } => {
            format!("此处写的是 {found} 年的打算，{year} 年度报告应写下一年")
        }
        Is::IdentityNumber => "文中有公民身份号码".into(),
    }
}
