//! `change-differs-from-text` (ARI-14)
//!
//! The overview says how many more or fewer applications came than last year, and last year's report says otherwise.
//! Only the clause right behind the number of this year is taken, and only where that is the number of the table.

use crate::basis;
use crate::claims::numbers;
use crate::code::Code;
use crate::company::Beside;
use crate::diagnostic::{Location, ProseFinding, Severity};
use crate::figure::Figure;
use crate::report::{BoundCell, Report};
use crate::rules::narrative::OVERVIEW;
use crate::rules::{Bilingual, Card, ComparingRule, Page, PageText, Sink};
use crate::text::has_any;

pub(super) const RULE: ComparingRule = ComparingRule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("ARI-14"),
    name: "change-differs-from-text",
    severity: Severity::Info,
    strict: false,
    basis: &[basis::CONTENT],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "正文写的申请数同比增减等于两年报告新收数之差。",
            en: "The change since last year that the text states is that between the two reports.",
        },
        why: Bilingual {
            zh: "同比和两年的数对不上，必有一处有误。",
            en: "Where they differ, one of them is wrong.",
        },
        example: "收到申请17件，较上年增加5件（上年报告为 10 件）",
        remedy: Bilingual { zh: "对照上年报告改正。", en: "Correct it by last year's report." },
    }),
};

const LAST_YEAR: &[&str] = &["较上年", "比上年", "较去年", "比去年", "较上一年", "比上一年", "同比"];
const MORE: &[&str] = &["增加", "增长", "上升", "多"];
const LESS: &[&str] = &["减少", "下降", "降低", "少"];

fn check(report: &Report, beside: &Beside<'_>, sink: &mut Sink) {
    let claim = report.claims.iter().find(|claim| claim.cell.row.0 == "received");
    let Some((claim, (_, last))) = claim.zip(beside.previous) else { return };
    let now = report.cell(claim.cell).and_then(BoundCell::figure).filter(|now| *now == claim.figure);
    let (Some(now), Some(before)) = (now, last.figure(claim.cell)) else { return };
    for sentence in report.sentences(OVERVIEW) {
        let at = sentence.clauses.iter().position(|clause| clause.span == claim.span);
        let Some(clause) = at.and_then(|at| sentence.clauses.get(at + 1)) else { continue };
        let Some((stated, off)) = stated(&clause.text, before) else { continue };
        let change = hundredfold(now - before);
        if (change - stated).abs() > off {
            let stated = ProseFinding::Change { now, before };
            sink.report(&CARD, Location::of(clause.span), stated);
        }
    }
}

/// By how many hundredths of an application more came, as a clause says; and how much of a share is rounding.
fn stated(clause: &str, before: Figure) -> Option<(i64, i64)> {
    let has = |words: &[&str]| has_any(clause, words);
    let sign = match (has(MORE), has(LESS)) {
        (true, false) => 1,
        (false, true) => -1,
        _ => return None,
    };
    let numbers = numbers(clause);
    let [(number, behind)] = numbers.as_slice() else { return None };
    let amount = Figure::parse(number).filter(|_| has(LAST_YEAR))?;
    if behind.starts_with('件') {
        return Some((sign * hundredfold(amount), 0));
    }
    // A share of last year's number may be cut off, to whole percents too.
    let base = i64::try_from(before.to_whole()?).ok()?;
    let off = if amount.is_whole() { base } else { base.checked_add(9)? / 10 };
    behind.starts_with('%').then(|| Some((sign * amount.in_hundredths().checked_mul(base)? / 100, off)))?
}

const fn hundredfold(figure: Figure) -> i64 {
    figure.in_hundredths()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{Beside, last_year, report, report_with};

    const SAID: &str = "申请17件，上年结转2件";

    fn with(change: &str) -> String {
        report_with(SAID, &format!("申请17件，{change}。上年结转2件"))
    }

    /// Last year's report, in which fourteen applications came.
    fn beside() -> Beside {
        let received = "数量\t\t11\t3\t0\t1\t2\t0\t17";
        Beside::previous(&last_year().replace(received, "数量\t\t8\t3\t0\t1\t2\t0\t14"))
    }

    #[test]
    fn names_a_change_that_does_not_follow_from_last_year() {
        let sentence = "正文写的同比变化与两年报告不符：上年 14，本年 17";
        for change in ["«较上年增加5件»", "«较上年减少3件»", "«同比增长25%»"] {
            beside().check_rule("ARI-14", &with(change), sentence);
        }
    }

    #[test]
    fn is_silent_about_a_change_that_follows_or_is_of_something_else() {
        let silent = |text: &str| beside().check_silent("ARI-14", text);
        silent(&report());
        for change in
            ["较上年增加3件", "同比增长21%", "同比增长21.4%", "同比增长21.43%", "网站访问量同比增长90次"]
        {
            silent(&with(change));
        }
    }
}
