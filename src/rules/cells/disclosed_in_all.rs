//! `fewer-disclosed-in-all` (CEL-14)
//!
//! The form of 2019 counts the documents that were disclosed this year and all that are open to the public. All of
//! them are no fewer than those of this year.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{CellFinding, Location, Note, Related, Severity};
use crate::figure::Figure;
use crate::form::ColumnId;
use crate::report::{BoundCell, BoundRow, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("CEL-14"),
    name: "fewer-disclosed-in-all",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM_2019],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "2019年试行格式中，对外公开总数量不少于本年新公开数量。",
            en: "In the form of 2019 no fewer documents are disclosed in all than were disclosed this year.",
        },
        why: Bilingual {
            zh: "总数量包含本年新公开的数量。",
            en: "What was disclosed this year is part of the whole.",
        },
        example: "规范性文件\t10\t10\t4",
        remedy: Bilingual { zh: "核对两个数。", en: "Check both figures." },
    }),
};

const DISCLOSED: ColumnId = ColumnId("disclosed");
const IN_ALL: ColumnId = ColumnId("total-disclosed");

fn check(report: &Report, sink: &mut Sink) {
    for row in report.tables.iter().flat_map(|table| &table.rows) {
        let (Some((this_year, disclosed)), Some((at, in_all))) =
            (figure(row, DISCLOSED), figure(row, IN_ALL))
        else {
            continue;
        };
        if in_all < disclosed {
            let finding = CellFinding::FewerInAll { cell: at.key, disclosed, in_all };
            let place = Location::of_cell(this_year.span, this_year.key);
            sink.report(&CARD, Location::of_cell(at.span, at.key), finding)
                .related([Related { place, note: Note::Term }]);
        }
    }
}

fn figure(row: &BoundRow, column: ColumnId) -> Option<(&BoundCell, Figure)> {
    let cell = row.cells.iter().find(|cell| cell.key.column == column)?;
    Some((cell, cell.figure()?))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report};

    const OLD: &str = include_str!("../../../tests/cases/form-of-2019/report.txt");

    fn old(documents: &str) -> String {
        let row = OLD.lines().find(|line| line.starts_with("规范性文件")).expect("the row");
        OLD.replace(row, &format!("规范性文件\t{documents}"))
    }

    #[test]
    fn names_a_whole_that_is_less_than_its_part() {
        let sentence = "第二部分「规范性文件」行「对外公开总数量」列为 4，少于本年新公开的 10";
        check_rule("CEL-14", &old("10\t10\t«4»"), sentence);
    }

    #[test]
    fn is_silent_where_the_whole_is_no_less() {
        check_silent("CEL-14", &old("10\t10\t10"));
        check_silent("CEL-14", &report());
    }
}
