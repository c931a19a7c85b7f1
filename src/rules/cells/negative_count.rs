//! `negative-count` (CEL-02)
//!
//! A count or an amount is below nought. The form has no cell for a decrease.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{CellFinding, Location, Severity};
use crate::figure::Figure;
use crate::form::Measure;
use crate::report::{BoundCell, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("CEL-02"),
    name: "negative-count",
    severity: Severity::Error,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "表格中的件数和金额不是负数。",
            en: "No count and no amount in the tables is negative.",
        },
        why: Bilingual {
            zh: "件数和金额最少为 0，负数只能是误填，会使合计出错。",
            en: "Counts and amounts are at least 0; a negative one is a slip and spoils the totals.",
        },
        example: "行政处罚\t-4",
        remedy: Bilingual {
            zh: "填写本年实际发生数。", en: "Write the actual figure of the year."
        },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for (cell, figure) in report.cells().filter_map(negative) {
        let finding = CellFinding::NegativeCount { cell: cell.key, figure };
        sink.report(&CARD, Location::of_cell(cell.span, cell.key), finding);
    }
}

fn negative(cell: &BoundCell) -> Option<(&BoundCell, Figure)> {
    let may_be = cell.measure == Measure::Change;
    cell.figure().filter(|figure| figure.is_negative() && !may_be).map(|figure| (cell, figure))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    #[test]
    fn names_a_negative_count() {
        let text = report_with("行政处罚\t41", "行政处罚\t«-4»");
        check_rule("CEL-02", &text, "第二部分「行政处罚」行「本年处理决定数量」列为负数 -4");
    }

    #[test]
    fn names_a_negative_amount() {
        let text = report_with("行政事业性收费\t12.8", "行政事业性收费\t«-12.8»");
        check_rule("CEL-02", &text, "第二部分「行政事业性收费」行「本年收费金额」列为负数 -12.8");
    }

    #[test]
    fn is_silent_about_nought_and_about_a_dash() {
        check_silent("CEL-02", &report());
        check_silent("CEL-02", &report_with("行政处罚\t41", "行政处罚\t-"));
    }
}
