//! `vacant-sum` (ARI-05)
//!
//! The total of a row is blank beside parts that are not nought, or all parts are blank beside such a total. Blank
//! cannot mean nought there, so the row is not checked, and a person must look.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, Severity, SumFinding};
use crate::form::Equation;
use crate::report::{BoundCell, Outcome, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(in crate::rules) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("ARI-05"),
    name: "vacant-sum",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM_REQUESTS, basis::FORM_REVIEW],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "各项有数时「总计」不空白，「总计」有数时各项不全空白。",
            en: "A total is not blank beside figures, nor are all parts blank beside a total.",
        },
        why: Bilingual {
            zh: "空白是 0 还是漏填，从报告中看不出来，这一行因此无法核对。",
            en: "Whether blank means nought or a figure left out cannot be seen, so the row cannot be checked.",
        },
        example: "（一）予以公开 5 0 0 0 0 0 （空白）",
        remedy: Bilingual {
            zh: "把空白处应有的数字填上。", en: "Write the figure that belongs there."
        },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for entry in &report.ledger.entries {
        let Outcome::Undecided { left, right } = entry.outcome else { continue };
        let Some(total) = row_total(report, &entry.equation) else { continue };
        let finding = if total.is_vacant() {
            SumFinding::TotalBlank { total: total.key, sum: left }
        } else {
            SumFinding::PartsBlank { total: total.key, reported: right }
        };
        let place = Location::of_cell(total.span, total.key);
        sink.report(&CARD, place, finding).figures(total.figure(), left).equation(&entry.equation.id);
    }
}

/// The total of the equation, where the equation is that of a row.
fn row_total<'r>(report: &'r Report, equation: &Equation) -> Option<&'r BoundCell> {
    let total =
        equation.right.first().filter(|total| equation.left.iter().all(|part| part.row == total.row))?;
    report.cell(*total)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    const GRANTED: &str = "（一）予以公开\t5\t1\t0\t1\t1\t0\t8";

    #[test]
    fn reports_a_blank_total_beside_figures() {
        let marked = report_with(GRANTED, "（一）予以公开\t5\t1\t0\t1\t1\t0\t«»");
        check_rule("ARI-05", &marked, "第三部分「（一）予以公开」行「总计」列空白，各项之和为 8");
    }

    #[test]
    fn reports_blank_parts_beside_a_total() {
        let marked = report_with(GRANTED, "（一）予以公开\t\t\t\t\t\t\t«8»");
        check_rule("ARI-05", &marked, "第三部分「（一）予以公开」行「总计」列为 8，各项均为空白");
    }

    #[test]
    fn says_nothing_of_a_row_that_is_blank_or_nought() {
        let row = "（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0";
        check_silent("ARI-05", &report());
        check_silent("ARI-05", &report_with(row, "（三）不予公开\t1.属于国家秘密\t\t\t\t\t\t\t0"));
        check_silent("ARI-05", &report_with(row, "（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t"));
    }
}
