//! `not-a-figure` (CEL-01)
//!
//! Words stand in a cell that takes a figure. A number with characters that only look like digits is
//! `unusual-number`, one with its unit is `unit-in-cell`; a mark for nothing is `placeholder-cells`.

use super::written_unit::written;
use super::{lookalike, money_for_items};
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{CellFinding, Location, Severity};
use crate::report::{BoundCell, CellState, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("CEL-01"),
    name: "not-a-figure",
    severity: Severity::Error,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "表格中应填数字的格里填的是数字。",
            en: "The cells that take figures hold figures.",
        },
        why: Bilingual {
            zh: "文字无法参加勾稽和汇总。", en: "Words cannot be added up or compared."
        },
        example: "行政许可\t若干",
        remedy: Bilingual { zh: "填写实际数字。", en: "Write the actual figure." },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    report.cells().filter(|cell| is_words(cell)).for_each(|cell| {
        let finding = CellFinding::NotAFigure { cell: cell.key, raw: cell.raw.clone() };
        sink.report(&CARD, Location::of_cell(cell.span, cell.key), finding);
    });
}

fn is_words(cell: &BoundCell) -> bool {
    let told = || {
        let unit = written(cell).is_some_and(|written| written.figure.is_some());
        unit || lookalike::figure(&cell.raw).is_some() || money_for_items::speaks_of(cell)
    };
    cell.state == CellState::Text && !told()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    #[test]
    fn quotes_what_stands_in_the_cell() {
        let text = report_with("行政许可\t326", "行政许可\t«若干»");
        check_rule("CEL-01", &text, "第二部分「行政许可」行「本年处理决定数量」列应填数字，表中为「若干」");
    }

    #[test]
    fn is_silent_about_figures_blanks_and_marks() {
        check_silent("CEL-01", &report());
        check_silent("CEL-01", &report_with("规章\t0\t0\t0", "规章\t/\t—\t"));
    }

    #[test]
    fn leaves_lookalikes_of_digits_to_another_rule() {
        check_silent("CEL-01", &report_with("行政许可\t326", "行政许可\t32O"));
    }
}
