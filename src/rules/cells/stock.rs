//! `none-in-force`, `fewer-in-force-than-issued` (CEL-12, CEL-13)
//!
//! Documents that were issued this year and not repealed are in force at its end. Fewer in force than issued less
//! repealed cannot be; none in force beside none repealed is the plainest case of it, and has a code of its own.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{CellFinding, Location, Note, Related, Severity};
use crate::figure::Figure;
use crate::form::ColumnId;
use crate::report::{BoundCell, BoundRow, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[NONE, FEWER], check };

const NONE: Card = Card {
    code: Code("CEL-12"),
    name: "none-in-force",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM_DISCLOSURE],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "本年有制发、没有废止的，现行有效件数不为 0。",
            en: "Where documents were issued and none repealed, some are in force.",
        },
        why: WHY,
        example: "行政规范性文件\t4\t0\t0",
        remedy: REMEDY,
    }),
};

const FEWER: Card = Card {
    code: Code("CEL-13"),
    name: "fewer-in-force-than-issued",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM_DISCLOSURE],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "现行有效件数不少于本年制发件数减去本年废止件数。",
            en: "No fewer documents are in force than were issued this year less those repealed.",
        },
        why: WHY,
        example: "行政规范性文件\t5\t0\t3",
        remedy: REMEDY,
    }),
};

const WHY: Bilingual = Bilingual {
    zh: "本年制发而未废止的文件，年末仍然有效，应计入现行有效件数。",
    en: "What was issued this year and not repealed is in force at its end, and counts there.",
};
const REMEDY: Bilingual = Bilingual {
    zh: "对照规范性文件目录核对三个数。",
    en: "Check the three figures against the list of documents.",
};

const COLUMNS: [ColumnId; 3] = [ColumnId("issued"), ColumnId("repealed"), ColumnId("in-force")];

fn check(report: &Report, sink: &mut Sink) {
    for row in report.tables.iter().flat_map(|table| &table.rows) {
        check_row(row, sink);
    }
}

fn check_row(row: &BoundRow, sink: &mut Sink) {
    let cell = |column: &ColumnId| row.cells.iter().find(|cell| cell.key.column == *column);
    let cells: Option<Vec<(&BoundCell, Figure)>> =
        COLUMNS.iter().map(|column| cell(column).and_then(|cell| Some((cell, cell.figure()?)))).collect();
    let Some([(issued_at, issued), (repealed_at, repealed), (at, in_force)]) = cells.as_deref() else {
        return;
    };
    if *in_force >= *issued - *repealed {
        return;
    }
    let place = Location::of_cell(at.span, at.key);
    let finding =
        CellFinding::InForce { cell: at.key, issued: *issued, repealed: *repealed, in_force: *in_force };
    let card = if in_force.is_zero() && repealed.is_zero() { &NONE } else { &FEWER };
    let term = |cell: &BoundCell| Related { place: Location::of_cell(cell.span, cell.key), note: Note::Term };
    sink.report(card, place, finding).related([term(issued_at), term(repealed_at)]);
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    const ROW: &str = "行政规范性文件\t2\t1\t14";

    #[test]
    fn reports_that_none_are_in_force() {
        let marked = report_with(ROW, "行政规范性文件\t4\t0\t«0»");
        let sentence =
            "第二部分「行政规范性文件」行「现行有效件数」列为 0，本年制发 4 件、废止 0 件，至少应为 4";
        check_rule("CEL-12", &marked, sentence);
    }

    #[test]
    fn reports_that_fewer_are_in_force_than_were_issued() {
        let marked = report_with(ROW, "行政规范性文件\t5\t1\t«3»");
        let sentence =
            "第二部分「行政规范性文件」行「现行有效件数」列为 3，本年制发 5 件、废止 1 件，至少应为 4";
        check_rule("CEL-13", &marked, sentence);
    }

    #[test]
    fn speaks_in_one_code_only() {
        check_silent("CEL-13", &report_with(ROW, "行政规范性文件\t4\t0\t0"));
        check_silent("CEL-12", &report_with(ROW, "行政规范性文件\t5\t1\t3"));
    }

    #[test]
    fn is_silent_where_enough_are_in_force_or_a_figure_is_missing() {
        for code in ["CEL-12", "CEL-13"] {
            check_silent(code, &report());
            check_silent(code, &report_with(ROW, "行政规范性文件\t2\t3\t0"));
            check_silent(code, &report_with(ROW, "行政规范性文件\t2\t0\t"));
        }
    }
}
