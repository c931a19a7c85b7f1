//! `fractional-count` (CEL-03)
//!
//! A count of 件 has decimals. Amounts in 万元 may have them.

use super::money_for_items;
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{CellFinding, Location, Severity};
use crate::figure::Figure;
use crate::form::Measure;
use crate::report::{BoundCell, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("CEL-03"),
    name: "fractional-count",
    severity: Severity::Error,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual { zh: "件数是整数。", en: "Counts are whole numbers." },
        why: Bilingual {
            zh: "件数没有小数；有小数的，多是把金额填进了件数格。",
            en: "There is no half of a document or decision; decimals usually mean an amount in the wrong cell.",
        },
        example: "行政强制\t1.5",
        remedy: Bilingual {
            zh: "填写件数；金额填在“行政事业性收费”行。",
            en: "Write the count; amounts belong in the row 行政事业性收费.",
        },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for (cell, figure) in
        report.cells().filter(|cell| !money_for_items::speaks_of(cell)).filter_map(fractional)
    {
        let finding = CellFinding::FractionalCount { cell: cell.key, figure };
        sink.report(&CARD, Location::of_cell(cell.span, cell.key), finding);
    }
}

fn fractional(cell: &BoundCell) -> Option<(&BoundCell, Figure)> {
    let figure = cell.figure()?;
    (matches!(cell.measure, Measure::Count | Measure::Change) && !figure.is_whole()).then_some((cell, figure))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    #[test]
    fn names_a_count_with_decimals() {
        let text = report_with("行政强制\t5", "行政强制\t«1.5»");
        check_rule("CEL-03", &text, "第二部分「行政强制」行「本年处理决定数量」列的件数有小数：1.5");
    }

    #[test]
    fn is_silent_about_amounts_and_whole_numbers() {
        check_silent("CEL-03", &report());
        check_silent("CEL-03", &report_with("行政强制\t5", "行政强制\t5.0"));
    }
}
