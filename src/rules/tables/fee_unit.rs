//! `wrong-fee-unit` (TBF-15)
//!
//! The header of the fees of table two names another unit than 万元, or none.

use super::oddities;
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Fix, Location, Severity, TableFinding};
use crate::report::{OddityKind, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("TBF-15"),
    name: "wrong-fee-unit",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM_DISCLOSURE],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "第二部分表格的收费金额以万元为单位，表头写明。",
            en: "The fees of table two are in 万元, and the header says so.",
        },
        why: Bilingual {
            zh: "单位不同，金额就相差万倍。",
            en: "In another unit the amount is off by a factor of ten thousand.",
        },
        example: "信息内容\t本年收费金额（单位：元）",
        remedy: Bilingual {
            zh: "表头改为“本年收费金额（单位：万元）”，金额随之折算。",
            en: "Use the header of the form and convert the amount.",
        },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for (table, oddity) in oddities(report) {
        let OddityKind::Unit { column, found } = oddity.kind else { continue };
        let finding = TableFinding::WrongUnit { table: table.spec, column, found };
        // In another unit the figures would have to change as well, which only the author can do.
        let sure = if found.is_none() { Applicability::Suggested } else { Applicability::Illustrative };
        sink.report(&CARD, Location::of(oddity.span), finding).fix(Fix::write(
            oddity.span,
            column.label,
            sure,
        ));
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    const HEADER: &str = "本年收费金额（单位：万元）";

    #[test]
    fn names_the_unit_or_says_that_there_is_none() {
        let text = report_with(HEADER, "«本年收费金额（单位：元）»");
        check_rule("TBF-15", &text, "第二部分表格的「本年收费金额」列单位为元，应为万元");
        let text = report_with(HEADER, "«本年收费金额（亿元）»");
        check_rule("TBF-15", &text, "第二部分表格的「本年收费金额」列单位为亿元，应为万元");
        let text = report_with(HEADER, "«本年收费金额»");
        check_rule("TBF-15", &text, "第二部分表格的「本年收费金额」列没有写明单位万元");
    }

    #[test]
    fn is_silent_about_other_writings_of_the_unit() {
        check_silent("TBF-15", &report());
        for header in [
            "本年收费金额单位:万元",
            "本年收费金额(单位:万元,保留4位小数)",
            "本年收费金额\n（单位：万元）",
            "本年收费\n金额",
        ] {
            check_silent("TBF-15", &report_with(HEADER, header));
        }
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("TBF-15", &report_with(HEADER, "本年收费金额"));
    }
}
