//! What is said beside other reports.

use std::borrow::Cow;

use super::names::cell;
use crate::company::{Comparison, Reason, Role, Tally, Unsuited};
use crate::diagnostic::{ComparisonFinding, Note, PartCause};

pub(in crate::locale) fn note(note: &Note) -> Cow<'static, str> {
    Cow::Borrowed(match note {
        Note::Term => "参与计算的一项",
        Note::Total => "合计",
        Note::Carried => "由此算出的合计",
        Note::Same => "同样情况",
        Note::Inverted => "次序与此处颠倒",
        Note::InTable => "表格中的这一格",
        Note::Stated => "正文写的数",
        Note::Elsewhere { report, cell: key, figure } => {
            return Cow::Owned(format!("《{report}》{}为 {figure}", cell(*key)));
        }
        Note::Sum(figure) => return Cow::Owned(format!("各份报告之和为 {figure}")),
    })
}

pub(in crate::locale) fn comparison(comparison: &Comparison) -> Vec<String> {
    let previous = comparison.previous.map(|tally| format!("与上年报告核对：{}", counts(tally, "项")));
    let children = comparison
        .children
        .map(|(parts, tally)| format!("与 {parts} 份下级报告逐格核对：{}", counts(tally, "格")));
    let parts = comparison.children.and_then(|_| incomplete(&comparison.missing_parts()));
    previous.into_iter().chain(children).chain(parts).collect()
}

/// How many reports that the sums lack are named.
const MOST_NAMED: usize = 3;

/// Why sums of parts cannot be checked, and what to do; `None` where none of the parts is missing.
fn incomplete(missing: &[&str]) -> Option<String> {
    let named: Vec<_> = missing.iter().take(MOST_NAMED).copied().collect();
    let (named, count) = (named.join("」「"), missing.len());
    let named = if count > MOST_NAMED {
        format!("「{named}」等 {count} 份报告")
    } else {
        format!("「{named}」")
    };
    let why = "没有计入，下级报告之和不完整，因此无法逐格核对。";
    let what = "请换成能够计入的文件；不是下级报告的，请不要一起放入。";
    (count > 0).then(|| format!("{named}{why}{what}"))
}

fn counts(tally: Tally, what: &str) -> String {
    let Tally { passed, failed, unchecked } = tally;
    format!("{passed} {what}相符，{failed} {what}不符，{unchecked} {what}无法核对")
}

pub(in crate::locale) fn unsuited(unsuited: &Unsuited) -> String {
    let head = match unsuited.role {
        Role::Previous => "没有与上年报告",
        Role::Child => "没有计入下级报告",
    };
    let tail = if unsuited.role == Role::Previous { "核对" } else { "" };
    format!("{head}「{}」{tail}：{}。", unsuited.name, reason(&unsuited.reason))
}

fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Unreadable => "无法读取".into(),
        Reason::OtherAgency { expected, found } => format!("它是{found}的报告，不是{expected}的"),
        Reason::OtherYear { expected, found } => format!("它是{found}年度的报告，应为{expected}年度"),
        Reason::NoYear => "两份报告中有标题没有写明年度".into(),
        Reason::Itself => "它就是所检查的报告".into(),
        Reason::Doubled => "同一份报告给了两次".into(),
    }
}

pub(super) fn say(finding: &ComparisonFinding) -> String {
    use ComparisonFinding as Is;
    match finding {
        Is::CarriedOver { cell: key, reported, previous, more } => {
            format!("{}为 {reported}，上年报告结转 {previous}{}", cell(*key), others(*more, "列"))
        }
        Is::InForce { cell: key, reported, previous, computed } => {
            format!("{}为 {reported}，由上年的 {previous} 加制发、减废止应为 {computed}", cell(*key))
        }
        Is::Items { cell: key, reported, computed } => {
            format!("{}为 {reported}，按上年报告应为 {computed}", cell(*key))
        }
        Is::PendingLost { cell: key, reported, previous } => {
            format!("{}为 {reported}，少于上年尚未审结的 {previous}", cell(*key))
        }
        Is::Repeated { section, share } => {
            format!("第{}部分「{}」有 {share}% 的文字与上年报告相同", section.ordinal, section.title)
        }
        Is::WholeDiffers { cell: key, reported, sum, parts, more, cause } => {
            let (more, cause) = (others(*more, "格"), explained(cause));
            format!("{}为 {reported}，{parts} 份下级报告之和为 {sum}{more}{cause}", cell(*key))
        }
        Is::WholeSmaller { cell: key, reported, sum, part, more } => {
            let part = part
                .as_ref()
                .map_or("已核对的下级报告之和".into(), |part| format!("仅《{part}》一份"));
            format!("{}为 {reported}，{part}已为 {sum}{}", cell(*key), others(*more, "格"))
        }
    }
}

fn others(more: usize, what: &str) -> String {
    if more == 0 { String::new() } else { format!("，另有 {more} {what}不符") }
}

fn explained(cause: &PartCause) -> String {
    match cause {
        PartCause::Unknown => String::new(),
        PartCause::LeftOut(part) => format!("，相差的数与《{part}》一致，疑似漏汇总"),
        PartCause::Twice(part) => format!("，相差的数与《{part}》一致，疑似重复汇总"),
        PartCause::Missing => "，汇总数都偏大，可能还有下级报告没有列入".into(),
    }
}
