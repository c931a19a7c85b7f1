//! `template-text` (LEF-01)
//!
//! Instructions of the template were left in the text.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Fix, LeftoverFinding, Location, Severity};
use crate::report::Report;
use crate::rules::phrase::all_places;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("LEF-01"),
    name: "template-text",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "文中没有留下模板里的填写说明。",
            en: "No instructions of the template were left in the text.",
        },
        why: Bilingual {
            zh: "填写说明不是报告的内容，公布出来显得粗疏。",
            en: "They are no part of the report and make it look careless.",
        },
        example: "二、主动公开政府信息情况（该部分以表格形式报告）",
        remedy: Bilingual { zh: "删去这些说明。", en: "Delete them." },
    }),
};

/// Instructions that no report has any use for.
const INSTRUCTIONS: &[&str] = &[
    "（该部分以表格形式报告）",
    "该部分以表格形式报告",
    "本部分以表格形式报告",
    "此部分以表格形式报告",
    "（此处填写",
    "请在此处填写",
    "请在此填写",
    "填写说明：",
];

fn check(report: &Report, sink: &mut Sink) {
    let mut end = 0;
    for span in all_places(report, INSTRUCTIONS) {
        if span.start >= end {
            end = span.end;
            let finding = LeftoverFinding::Template { found: report.document.slice(span).to_owned() };
            sink.report(&CARD, Location::of(span), finding).fix(Fix::delete(span, Applicability::Suggested));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    const PLACE: &str = "各项工作平稳有序。";

    #[test]
    fn quotes_an_instruction_whole_and_once() {
        let marked = report_with(PLACE, "各项工作平稳有序«（该部分以表格形式报告）»。");
        check_rule("LEF-01", &marked, "「（该部分以表格形式报告）」是模板中的说明文字，应删去");
    }

    #[test]
    fn is_silent_about_reports_that_speak_of_forms() {
        check_silent("LEF-01", &report());
        check_silent("LEF-01", &report_with(PLACE, "指导各单位填写申请表，并按表格形式报告。"));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("LEF-01", &report_with(PLACE, "请在此处填写。"));
    }
}
