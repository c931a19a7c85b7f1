//! `money-for-items` (CEL-15)
//!
//! The row of fees in the form of 2019 counts items, and an amount of money stands in it: a figure with decimals, or
//! with a unit of money. What cannot be a count is an error; the rest a hint.

use super::written_unit::written;
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{CellFinding, Location, Severity};
use crate::form::{EDITION_2019, Measure, RowId};
use crate::report::{BoundCell, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("CEL-15"),
    name: "money-for-items",
    severity: Severity::Info,
    strict: false,
    basis: &[basis::FORM_2019],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "2019年试行格式的“行政事业性收费”行填项目数量，不填金额。",
            en: "In the form of 2019 the row 行政事业性收费 counts items, not money.",
        },
        why: Bilingual {
            zh: "该行的表头是“上一年项目数量”和“本年增/减”，填了金额即答非所问。",
            en: "Its headers are the number of items last year and the change; an amount answers another question.",
        },
        example: "行政事业性收费\t12.5\t0",
        remedy: Bilingual { zh: "填写收费项目的数量。", en: "Write the number of fee items." },
    }),
};

const FEES: RowId = RowId("fees");

fn check(report: &Report, sink: &mut Sink) {
    for cell in report.cells().filter(|cell| speaks_of(cell)) {
        let finding = CellFinding::MoneyForItems { cell: cell.key, raw: cell.raw.clone() };
        let mut draft = sink.report(&CARD, Location::of_cell(cell.span, cell.key), finding);
        if has_decimals(cell) {
            draft.severity(Severity::Error);
        }
    }
}

/// Whether the rule speaks of the cell, so that no other need.
pub(super) fn speaks_of(cell: &BoundCell) -> bool {
    let items = cell.key.form == EDITION_2019.id
        && cell.key.row == FEES
        && matches!(cell.measure, Measure::Count | Measure::Change);
    items && (has_decimals(cell) || written(cell).is_some_and(|written| written.money))
}

fn has_decimals(cell: &BoundCell) -> bool {
    cell.figure().is_some_and(|figure| !figure.is_whole())
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Severity;
    use crate::rules::testing::{check_rule, check_silent, findings};

    fn old(fees: &str) -> String {
        let report = include_str!("../../../tests/cases/form-of-2019/report.txt");
        let row = report.lines().find(|line| line.starts_with("行政事业性收费")).expect("the row of fees");
        let (label, _) = row.split_once('\t').expect("cells");
        report.replace(row, &format!("{label}\t{fees}\t0"))
    }

    #[test]
    fn names_an_amount_where_items_are_counted() {
        let sentence = "第二部分「行政事业性收费」行「上一年项目数量」列应填项目数量，表中「12.5」像是金额";
        check_rule("CEL-15", &old("«12.5»"), sentence);
        assert_eq!(findings("CEL-15", &old("12.5"))[0].severity, Severity::Error);
        assert_eq!(findings("CEL-15", &old("3万元"))[0].severity, Severity::Info);
    }

    #[test]
    fn is_silent_about_counts_of_items_and_in_the_form_of_2021() {
        check_silent("CEL-15", &old("12"));
        check_silent("CEL-15", &crate::rules::testing::report());
    }

    #[test]
    fn leaves_no_second_finding_of_the_same_cell() {
        check_silent("CEL-03", &old("12.5"));
        check_silent("CEL-01", &old("3万元"));
    }
}
