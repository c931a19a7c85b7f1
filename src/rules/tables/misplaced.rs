//! `table-misplaced` (TBF-18)
//!
//! A table stands in another section than the one that it belongs to, though that section has its heading.

use super::oddities;
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, Severity, TableFinding};
use crate::report::{OddityKind, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("TBF-18"),
    name: "table-misplaced",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "第二、第三、第四部分的表格各在其标题之下。",
            en: "Each table stands below the heading of its section.",
        },
        why: Bilingual {
            zh: "表格与标题不符，读者和汇总单位会取错数据。",
            en: "Below the wrong heading a table is taken for another one.",
        },
        example: "三、收到和处理政府信息公开申请情况\n行政复议\t\t\t\t\t行政诉讼",
        remedy: Bilingual {
            zh: "把表格移到它所属部分的标题之下。",
            en: "Move the table below the heading of its section.",
        },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for (table, oddity) in oddities(report) {
        if let OddityKind::Misplaced(section) = oddity.kind {
            let finding = TableFinding::TableMisplaced { table: table.spec, section };
            sink.report(&CARD, Location::of(oddity.span), finding);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, findings, report, report_with};

    const HEADING: &str = "四、政府信息公开行政复议、行政诉讼情况\n";

    #[test]
    fn names_both_sections() {
        let report = report();
        let (before, rest) = report.split_once(HEADING).expect("section four");
        let (table, after) = rest.split_once("五、存在的").expect("section five");
        let text = format!("{before}«{}»\n\n{HEADING}无补充。\n五、存在的{after}", table.trim());
        check_rule("TBF-18", &text, "第四部分的表格放在第三部分");
    }

    #[test]
    fn is_silent_where_the_heading_of_the_section_is_missing() {
        check_silent("TBF-18", &report());
        check_silent("TBF-18", &report_with(HEADING, ""));
        assert!(findings("STR-04", &report_with(HEADING, "")).len() == 1);
    }
}
