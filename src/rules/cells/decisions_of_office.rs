//! `decisions-of-office` (CEL-11)
//!
//! Licences, penalties or coercive measures are counted in the report of an office, which decides nothing in its own
//! name. Offices also report for their government, so this is a hint.

use super::agency::is_office;
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{CellFinding, Location, Severity};
use crate::form::{ColumnId, RowId};
use crate::report::{BoundCell, Report};
use crate::rules::cells::same;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("CEL-11"),
    name: "decisions-of-office",
    severity: Severity::Info,
    strict: false,
    basis: &[basis::FORM_DISCLOSURE],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "办公室自身的报告一般没有行政许可、行政处罚、行政强制的处理决定。",
            en: "The report of an office has no decisions on licences, penalties or coercive measures, as a rule.",
        },
        why: Bilingual {
            zh: "办公室不以自己的名义作这些决定；有数时，多是把全县（市、区）的汇总填了进来。",
            en: "An office takes no such decisions in its own name; figures there mostly sum up a whole county.",
        },
        example: "某县人民政府办公室的报告：行政许可\t326",
        remedy: Bilingual {
            zh: "核对统计范围；是汇总数的，在报告中说明。",
            en: "Check what the figure covers; say so in the report if it is a summary.",
        },
    }),
};

const ROWS: [RowId; 3] = [RowId("licences"), RowId("penalties"), RowId("coercive-measures")];
const DECISIONS: ColumnId = ColumnId("decisions");

fn check(report: &Report, sink: &mut Sink) {
    let Some(agency) = report.title.as_ref().and_then(|title| title.agency.as_deref()) else { return };
    let cells: Vec<&BoundCell> = report.cells().filter(|cell| is_decided(cell)).collect();
    let Some((first, rest)) = cells.split_first().filter(|_| is_office(agency)) else { return };
    let Some(figure) = first.figure() else { return };
    let finding = CellFinding::DecisionsOfOffice { cell: first.key, figure, agency: agency.to_owned() };
    sink.report(&CARD, Location::of_cell(first.span, first.key), finding).related(same(rest));
}

fn is_decided(cell: &BoundCell) -> bool {
    let decisions = ROWS.contains(&cell.key.row) && cell.key.column == DECISIONS;
    decisions && cell.figure().is_some_and(|figure| !figure.is_zero())
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    fn of(agency: &str) -> String {
        let report = report_with("行政许可\t326", "行政许可\t«326»");
        let title = report.lines().next().expect("a title").to_owned();
        report.replacen(&title, &format!("{agency}2024年政府信息公开工作年度报告"), 1)
    }

    #[test]
    fn names_the_first_decision_of_an_office() {
        let sentence =
            "第二部分「行政许可」行「本年处理决定数量」列为 326，青石县人民政府办公室一般不作此类决定";
        check_rule("CEL-11", &of("青石县人民政府办公室"), sentence);
    }

    #[test]
    fn is_silent_about_other_agencies() {
        check_silent("CEL-11", &report());
        check_silent("CEL-11", &of("青石县水务局").replace(['«', '»'], ""));
    }
}
