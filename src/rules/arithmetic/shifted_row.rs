//! `shifted-row` (ARI-07)
//!
//! The figures of a row stand one column beside their own: all sums of the row and of its columns fail, and hold once
//! the figures are moved back. The figure that fell out at the end follows from the sum of the row. A row in which one
//! figure alone moved cannot be told from two exchanged cells, and is left to the explanation of the sums.

use super::{Misplaced, row};
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Mechanism, Severity, SumFinding};
use crate::figure::Figure;
use crate::report::{BoundCell, Entry, Outcome, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(in crate::rules) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("ARI-07"),
    name: "shifted-row",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM_REQUESTS],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "没有整行数字错位一列：移回一列后各项勾稽关系全部成立。",
            en: "No row stands one column beside its own, so that all sums hold once it is moved back.",
        },
        why: Bilingual {
            zh: "粘贴时错一列，整行各数都归到了别的申请人类别。",
            en: "A row that is pasted one column off counts every figure for another kind of applicant.",
        },
        example: "（一）予以公开 0 30 4 1 0 2 1（各列合计均对不上）",
        remedy: Bilingual {
            zh: "把整行数字移回一列。",
            en: "Move the figures of the row back by one column.",
        },
    }),
};

/// How many equations at the least must speak for it.
const LEAST: usize = 3;

fn check(report: &Report, sink: &mut Sink) {
    let fails = |entry: &&Entry| !matches!(entry.outcome, Outcome::Holds | Outcome::Unreadable);
    if report.ledger.entries.iter().filter(fails).count() < LEAST {
        return;
    }
    for entry in &report.ledger.entries {
        let Some(row) = row(report, &entry.equation).filter(|_| entry.outcome != Outcome::Unreadable) else {
            continue;
        };
        let moved = SHIFTS.iter().find_map(|shift| Some((shift.right, moved_back(report, &row, shift)?)));
        let Some((right, misplaced)) = moved else { continue };
        let Some((first, _)) = row.first() else { continue };
        let finding = SumFinding::ShiftedRow { first: first.key, right };
        misplaced.report(&CARD, Mechanism::ShiftedRow, finding, sink);
    }
}

/// A way in which a row may have been moved.
struct Shift {
    /// Whether it stands too far to the right.
    right: bool,
    /// Whether the total moved with it.
    total: bool,
}

const SHIFTS: [Shift; 4] = [
    Shift { right: true, total: true },
    Shift { right: false, total: true },
    Shift { right: true, total: false },
    Shift { right: false, total: false },
];

fn moved_back<'r>(
    report: &'r Report,
    row: &[(&'r BoundCell, Figure)],
    shift: &Shift,
) -> Option<Misplaced<'r>> {
    let figures: Vec<Figure> = row.iter().map(|(_, figure)| *figure).collect();
    let restored = restored(&figures, shift)?;
    Misplaced::of(report, row, &restored).filter(|it| it.mended.len() >= LEAST && it.cells.len() >= LEAST)
}

/// The row as it was before it was moved: what fell out at its end follows from the sum.
fn restored(figures: &[Figure], shift: &Shift) -> Option<Vec<Figure>> {
    let sum = |figures: &[Figure]| figures.iter().copied().sum::<Figure>();
    let [parts @ .., total] = figures else { return None };
    Some(match (shift, parts) {
        (Shift { right: true, total: true }, [_, rest @ ..]) => {
            let parts = [rest, &[*total]].concat();
            [parts.as_slice(), &[sum(&parts)]].concat()
        }
        (Shift { right: false, total: true }, [rest @ .., last]) => {
            [&[*last - sum(rest)], rest, &[*last]].concat()
        }
        (Shift { right: true, total: false }, [_, rest @ ..]) => {
            [rest, &[*total - sum(rest)], &[*total]].concat()
        }
        (Shift { right: false, total: false }, [rest @ .., _]) => {
            [&[*total - sum(rest)], rest, &[*total]].concat()
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    const GRANTED: &str = "（一）予以公开\t5\t1\t0\t1\t1\t0\t8";

    #[test]
    fn reports_a_row_that_moved_with_its_total() {
        let marked = report_with(GRANTED, "（一）予以公开\t«0»\t5\t1\t0\t1\t1\t0");
        check_rule("ARI-07", &marked, "第三部分「（一）予以公开」行的数字疑似整行向右错了一列");
        let marked = report_with(GRANTED, "（一）予以公开\t«1»\t0\t1\t1\t0\t8\t0");
        check_rule("ARI-07", &marked, "第三部分「（一）予以公开」行的数字疑似整行向左错了一列");
    }

    #[test]
    fn reports_a_row_that_moved_beside_its_total() {
        let marked = report_with(GRANTED, "（一）予以公开\t«0»\t5\t1\t0\t1\t1\t8");
        check_rule("ARI-07", &marked, "第三部分「（一）予以公开」行的数字疑似整行向右错了一列");
    }

    #[test]
    fn says_nothing_where_the_row_stands_in_its_place() {
        check_silent("ARI-07", &report());
        check_silent("ARI-07", &report_with(GRANTED, "（一）予以公开\t5\t1\t0\t1\t1\t0\t9"));
    }

    #[test]
    fn says_nothing_of_one_figure_that_moved() {
        let row = "\t2.重复申请\t1\t0\t0\t0\t0\t0\t1";
        check_silent("ARI-07", &report_with(row, "\t2.重复申请\t0\t1\t0\t0\t0\t0\t1"));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("ARI-07", &report_with(GRANTED, "（一）予以公开\t0\t5\t1\t0\t1\t1\t0"));
    }
}
