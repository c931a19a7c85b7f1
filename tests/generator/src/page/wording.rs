//! The wordings of headings: the official ones, those that the form lists, and others that published reports use.

use gouji::form::SectionSpec;

use crate::numbers::Numbers;

/// Wordings that published reports use besides those that the form lists.
const OTHERS: &[(&str, &[&str])] = &[
    ("overview", &["年度总体情况", "總體情況"]),
    ("disclosure", &["本地区主动公开政府信息情况"]),
    ("requests", &["收到和处理政府信息公开申请办理情况"]),
    ("review", &["政府信息公开行政法复议、行政诉讼情况"]),
    ("problems", &["政府信息公开工作存在的主要问题及改进措施"]),
    ("other-matters", &["其他需要报告的事项说明"]),
];

/// A wording for the heading of a section: mostly the official one.
pub(super) fn of(section: &SectionSpec, numbers: &mut Numbers) -> String {
    let others = OTHERS.iter().find(|(id, _)| *id == section.id.0).map_or(&[][..], |(_, wordings)| wordings);
    match numbers.below(10) {
        0..=5 => section.title,
        6..=8 => numbers.pick(section.variants),
        _ => numbers.pick(others),
    }
    .into()
}
