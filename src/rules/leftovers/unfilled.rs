//! `unfilled` (LEF-04)
//!
//! A place that was to be filled in was not: crosses where a number or a name belongs, a line of underscores.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{LeftoverFinding, Location, Severity};
use crate::report::Report;
use crate::rules::phrase::all_places;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::Span;

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("LEF-04"),
    name: "unfilled",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "文中没有“XX条”“××局”“____件”一类没有填写的空位。",
            en: "No blanks to be filled in, such as XX条 or ____件, stand in the text.",
        },
        why: Bilingual {
            zh: "没有填写的空位表明报告没有完成。",
            en: "They show that the report was not finished.",
        },
        example: "全年主动公开信息XX条",
        remedy: Bilingual { zh: "填上实际的数字或名称。", en: "Fill in the figure or the name." },
    }),
};

/// What stands for something to be filled in.
const BLANKS: &[&str] = &["XX", "××", "xx", "ХХ", "____", "＿＿"];
/// What follows where a number or a name belongs there; elsewhere it may hide a name, as it should.
const BEHIND: &[&str] = &[
    "条", "件", "年", "月", "份", "次", "篇", "期", "万元", "元", "局", "镇", "乡", "县", "街道", "单位",
    "个",
];

fn check(report: &Report, sink: &mut Sink) {
    let mut end = 0;
    for span in all_places(report, BLANKS) {
        let behind = report.behind(span.end).trim_start_matches(['X', '×', 'x', 'Х', '_', '＿']);
        let whole = Span::new(span.start, report.end() - behind.len());
        if span.start >= end && BEHIND.iter().any(|word| behind.starts_with(word)) {
            let finding = LeftoverFinding::Unfilled { found: report.document.slice(whole).to_owned() };
            sink.report(&CARD, Location::of(whole), finding);
        }
        end = end.max(whole.end);
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    #[test]
    fn quotes_crosses_and_lines_where_a_number_belongs() {
        for blank in ["XX", "×××", "_____"] {
            let marked = report_with("信息126条", &format!("信息«{blank}»条"));
            check_rule("LEF-04", &marked, &format!("「{blank}」处没有填写"));
        }
    }

    #[test]
    fn is_silent_about_names_that_are_hidden_and_about_rules() {
        check_silent("LEF-04", &report());
        check_silent("LEF-04", &report_with("信息126条", "答复张××的申请，见附件A_B____\n\n共126条"));
    }
}
