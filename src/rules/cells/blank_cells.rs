//! `blank-cells` (CEL-05)
//!
//! Cells of a table are empty. Practice varies, so this is a hint, once a table. The fix writes nought into each;
//! there is none where the sums say that a blank is not nought.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{CellFinding, Location, Severity};
use crate::order::sort;
use crate::report::{BoundCell, CellState, Entry, Outcome, Report};
use crate::rules::cells::{same, write_noughts};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::Span;

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("CEL-05"),
    name: "blank-cells",
    severity: Severity::Info,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "表格中没有空白格，没有发生的填 0。",
            en: "No cell of the tables is blank; what did not occur is 0.",
        },
        why: Bilingual {
            zh: "空白无法区分没有发生和漏填。",
            en: "A blank does not tell whether nothing occurred or the figure was forgotten.",
        },
        example: "行政强制\t",
        remedy: Bilingual {
            zh: "没有发生的填 0，漏填的补上数字。",
            en: "Write 0 where nothing occurred, else the figure.",
        },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for table in &report.tables {
        let blanks: Vec<_> = table.cells().filter(|cell| cell.state == CellState::Blank).collect();
        let Some((first, rest)) = blanks.split_first() else { continue };
        let finding = CellFinding::BlankCells { table: table.spec, count: blanks.len() };
        let mut draft = sink.report(&CARD, Location::of_cell(first.span, first.key), finding);
        draft.related(same(rest));
        if blanks.iter().all(|cell| is_nought(report, cell)) && are_apart(report, &blanks) {
            draft.fix(write_noughts(&blanks));
        }
    }
}

/// Whether nothing in the table says that the blank stands for a figure.
fn is_nought(report: &Report, cell: &BoundCell) -> bool {
    let concerned = |it: &&Entry| it.equation.contains(cell.key);
    let mut entries = report.ledger.entries.iter().filter(concerned);
    !entries.any(|entry| matches!(entry.outcome, Outcome::Undecided { .. }))
}

/// Whether every blank has a place of its own between separators, so that a figure can be written there.
fn are_apart(report: &Report, blanks: &[&BoundCell]) -> bool {
    let mut places: Vec<_> = blanks.iter().map(|cell| cell.span.start).collect();
    sort(&mut places);
    places.dedup();
    places.len() == blanks.len() && places.into_iter().all(|at| is_vacant(report.document.said(), at))
}

/// Whether separators stand on both sides of `at`.
fn is_vacant(text: &str, at: usize) -> bool {
    let is_separator = |it: char| it.is_whitespace() || "|｜".contains(it);
    let before = Span::new(0, at).of(text).chars().next_back();
    let after = Span::new(at, text.len()).of(text).chars().next();
    before.is_none_or(is_separator) && after.is_none_or(is_separator)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, findings, report, report_with};

    #[test]
    fn counts_the_blank_cells_of_a_table_at_the_first_one() {
        let text = report_with("行政规范性文件\t2\t1\t14", "行政规范性文件\t2\t«»\t");
        check_rule("CEL-05", &text, "第二部分表格有 2 格空白");
    }

    #[test]
    fn is_silent_about_figures_marks_and_merged_headers() {
        check_silent("CEL-05", &report());
        check_silent("CEL-05", &report_with("规章\t0\t0\t0", "规章\t/\t/\t/"));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("CEL-05", &report_with("规章\t0\t0\t0", "规章\t0\t\t0"));
    }

    #[test]
    fn offers_no_nought_where_the_row_breaks_off() {
        let text = report_with("\t2.重复申请\t1\t0\t0\t0\t0\t0\t1", "\t2.重复申请\t1\t\t0\t0\t0\t1");
        assert!(findings("CEL-05", &text).iter().all(|finding| finding.fixes.is_empty()));
    }

    #[test]
    fn offers_no_nought_for_a_blank_total() {
        let text = report_with("（一）予以公开\t5\t1\t0\t1\t1\t0\t8", "（一）予以公开\t5\t1\t0\t1\t1\t0\t");
        assert!(findings("CEL-05", &text)[0].fixes.is_empty());
    }
}
