//! `split-digits` (ARI-06)
//!
//! The sum of a row fails and would hold if two neighbouring cells of one digit each were one number: a number was
//! taken apart when the table was copied or typed. The rest of the row stands in its place, or one cell further on.
//! Every other equation of the cells must hold then, too. Where it speaks, the sums of the row are not reported.

use super::{Misplaced, row};
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Mechanism, Severity, SumFinding};
use crate::figure::Figure;
use crate::report::{BoundCell, Outcome, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(in crate::rules) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("ARI-06"),
    name: "split-digits",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM_REQUESTS, basis::FORM_REVIEW],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "没有把一个数拆到相邻两格：两格各一位数字，连成一个数后勾稽关系成立。",
            en: "No number is split into two neighbouring cells that, joined, make the sums hold.",
        },
        why: Bilingual {
            zh: "复制或录入时一个数被拆成两格，这一行就对不上。",
            en: "A number that is taken apart when a table is copied or typed spoils the sums of its row.",
        },
        example: "（一）予以公开 1 2 0 0 0 0 12",
        remedy: Bilingual {
            zh: "把两格中的数字合成一个数，其余各格依次归位。",
            en: "Join the two figures and put the others back in their places.",
        },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for entry in report.ledger.entries.iter().filter(|it| matches!(it.outcome, Outcome::Fails { .. })) {
        let Some(row) = row(report, &entry.equation) else { continue };
        let Some((joined, misplaced)) = (0..row.len()).find_map(|at| split(report, &row, at)) else {
            continue;
        };
        let [(first, _), (second, _), ..] = misplaced.cells.as_slice() else { continue };
        let finding = SumFinding::SplitDigits { first: first.key, second: second.key, joined };
        misplaced.report(&CARD, Mechanism::SplitDigits, finding, sink);
    }
}

/// The number that stands in the parts `at` and `at + 1`, where joining them makes every sum hold.
fn split<'r>(
    report: &'r Report,
    row: &[(&'r BoundCell, Figure)],
    at: usize,
) -> Option<(Figure, Misplaced<'r>)> {
    let figures: Vec<Figure> = row.iter().map(|(_, figure)| *figure).collect();
    let (before, rest) = figures.split_at_checked(at)?;
    let [first, second, behind @ .., total] = rest else { return None };
    let joined = joined(*first, *second)?;
    let in_place = [before, &[joined, Figure::ZERO], behind, &[*total]].concat();
    let moved = moved([before, &[joined], behind, &[*total]].concat());
    let mended = |figures: &[Figure], least: usize| {
        Misplaced::of(report, row, figures).filter(|it| it.mended.len() >= least && it.cells.len() > 1)
    };
    Some((joined, mended(&in_place, 1).or_else(|| mended(&moved, 2))?))
}

/// The row whose parts are `parts`, with their sum.
fn moved(mut parts: Vec<Figure>) -> Vec<Figure> {
    parts.push(parts.iter().copied().sum());
    parts
}

/// The number of the two digits; `None` where a figure is no single digit, or where nothing would have to be joined.
fn joined(first: Figure, second: Figure) -> Option<Figure> {
    let (tens, ones) = (first.to_whole()?, second.to_whole()?);
    let digits = (1..10).contains(&tens) && (1..10).contains(&ones);
    digits.then(|| u32::try_from(10 * tens + ones).ok().map(Figure::whole)).flatten()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, findings, report, report_with};

    const RECEIVED: &str = "数量\t\t11\t3\t0\t1\t2\t0\t17";

    #[test]
    fn reports_a_number_in_two_cells() {
        let marked = report_with("2\t0\t0\t1\t3\t1", "«1»\t2\t0\t0\t12\t1");
        let sentence = "第四部分「行政复议」栏「结果维持」的数疑似被拆到「结果纠正」，应为 12";
        check_rule("ARI-06", &marked, sentence);
    }

    #[test]
    fn reports_a_number_that_pushed_the_row_along() {
        let marked = report_with(RECEIVED, "数量\t\t«1»\t1\t3\t0\t1\t2\t0");
        let sentence =
            "第三部分「一、本年新收政府信息公开申请数量」行「自然人」列的数疑似被拆到「商业企业」，应为 11";
        check_rule("ARI-06", &marked, sentence);
    }

    #[test]
    fn says_nothing_where_other_sums_speak_against_it() {
        let row = "\t2.重复申请\t1\t0\t0\t0\t0\t0\t1";
        check_silent("ARI-06", &report());
        check_silent("ARI-06", &report_with(row, "\t2.重复申请\t1\t2\t0\t0\t0\t0\t12"));
    }

    #[test]
    fn says_nothing_of_a_nought_that_one_cell_lacks() {
        check_silent("ARI-06", &report_with("2\t0\t0\t1\t3\t1", "1\t0\t0\t0\t10\t1"));
    }

    #[test]
    fn its_fix_silences_it() {
        let text = report_with("2\t0\t0\t1\t3\t1", "1\t2\t0\t0\t12\t1");
        check_fix("ARI-06", &text);
        assert_eq!(findings("ARI-06", &text)[0].equations, ["review.row.reconsideration"]);
    }
}
