//! `implausible-since-last-year` (XYR-03)
//!
//! Two relations that hold as a rule: cases that were pending last year are counted this year, finished or not; and the
//! items of last year, in the form of 2019, are those of the year before with the change of last year.

use super::{last_year, place};
use crate::basis;
use crate::code::Code;
use crate::company::{Beside, Kind, Relation};
use crate::diagnostic::{ComparisonFinding, Severity};
use crate::figure::Figure;
use crate::report::Report;
use crate::rules::{Bilingual, Card, ComparingRule, Page, PageText, Sink};

pub(super) const RULE: ComparingRule = ComparingRule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("XYR-03"),
    name: "implausible-since-last-year",
    severity: Severity::Info,
    strict: false,
    basis: &[basis::FORM_REVIEW, basis::FORM_2019],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "上年尚未审结的复议、诉讼案件本年仍然计入；2019年试行格式的“上一年项目数量”可由上年报告推算。",
            en: "Cases pending last year are counted this year; in the form of 2019, the items follow from last year's.",
        },
        why: Bilingual {
            zh: "上年没有审结的案件，本年或者审结，或者仍未审结，不会消失。",
            en: "A case that was pending last year is finished or pending this year; it does not vanish.",
        },
        example: "上年：行政复议 尚未审结 5\n本年：行政复议\t2\t0\t0\t0\t2",
        remedy: Bilingual {
            zh: "对照案件台账核对；统计口径不同的，在报告中说明。",
            en: "Check the register of cases; where they are counted otherwise, say so in the report.",
        },
    }),
};

fn check(report: &Report, beside: &Beside<'_>, sink: &mut Sink) {
    for relation in beside.relations.iter().filter(|it| it.fails()) {
        let figures = relation.reported.zip(relation.expected);
        let Some((reported, computed)) = figures else { continue };
        let Some((place, finding)) = place(report, relation).zip(finding(relation, reported, computed))
        else {
            continue;
        };
        let related = last_year(report, beside, relation);
        sink.report(&CARD, place, finding).figures(reported, computed).related(related);
    }
}

fn finding(relation: &Relation, reported: Figure, computed: Figure) -> Option<ComparisonFinding> {
    let cell = relation.cell;
    match relation.kind {
        Kind::Items => Some(ComparisonFinding::Items { cell, reported, computed }),
        Kind::Pending => Some(ComparisonFinding::PendingLost { cell, reported, previous: computed }),
        Kind::CarriedOver | Kind::InForce => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{Beside, last_year, report, report_with};

    const ROW: &str = "2\t0\t0\t1\t3\t1\t0\t0\t0\t1\t0\t0\t0\t1\t1";

    fn pending(row: &str) -> Beside {
        Beside::previous(&last_year().replace(ROW, row))
    }

    #[test]
    fn reports_cases_that_vanished() {
        let marked = report_with(ROW, "2\t0\t0\t1\t«3»\t1\t0\t0\t0\t1\t0\t0\t0\t1\t1");
        let sentence = "第四部分「行政复议」栏「总计」为 3，少于上年尚未审结的 4";
        pending("0\t0\t0\t4\t4\t1\t0\t0\t0\t1\t0\t0\t0\t1\t1").check_rule("XYR-03", &marked, sentence);
    }

    #[test]
    fn reports_items_that_do_not_follow() {
        let old = include_str!("../../../tests/cases/form-of-2019/report.txt");
        let follows = old.replacen("2019年政府信息公开", "2020年政府信息公开", 1);
        let follows =
            follows.replace("事项\t9\t", "事项\t10\t").replace("行政处罚\t112\t", "行政处罚\t108\t");
        let previous = Beside::previous(old);
        let marked = follows.replace("行政许可\t26\t", "行政许可\t«26»\t");
        let sentence = "第二部分「行政许可」行「上一年项目数量」列为 26，按上年报告应为 24";
        previous.check_rule("XYR-03", &marked, sentence);
        previous.check_silent("XYR-03", &follows.replace("行政许可\t26\t", "行政许可\t24\t"));
    }

    #[test]
    fn is_silent_where_the_cases_are_counted() {
        pending("0\t0\t0\t3\t3\t1\t0\t0\t0\t1\t0\t0\t0\t1\t1").check_silent("XYR-03", &report());
    }
}
