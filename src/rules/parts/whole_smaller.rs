//! `whole-smaller-than-parts` (AGG-02)
//!
//! A whole cannot be less than one of its parts, nor than some of them together, whether all of them are there or not.
//! Where all are there, the sum says more.

use super::{called, place, said};
use crate::basis;
use crate::code::Code;
use crate::company::{Beside, Facts, Gap, Parts};
use crate::diagnostic::{ComparisonFinding, Related, Severity};
use crate::figure::Figure;
use crate::form::ColumnId;
use crate::report::Report;
use crate::rules::{Bilingual, Card, ComparingRule, Page, PageText, Sink};

pub(super) const RULE: ComparingRule = ComparingRule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("AGG-02"),
    name: "whole-smaller-than-parts",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM, basis::DEADLINE],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "汇总报告的每一格不小于任何一份下级报告的同一格，也不小于其中几份之和。",
            en: "No cell of a report that sums up others is less than that of one of them, or of some of them together.",
        },
        why: Bilingual {
            zh: "下级报告没有给全时不能逐格求和，但汇总数小于其中一部分，一定有误。",
            en: "Not all parts need be there to see that a whole which is less than some of them is wrong.",
        },
        example: "全县报告：行政许可\t3\n一份下级报告：行政许可\t5",
        remedy: Bilingual {
            zh: "核对该单位的数是否汇总进来，或者有没有抄错。",
            en: "Check whether the part was added, and whether a figure was copied wrongly.",
        },
    }),
};

fn check(report: &Report, beside: &Beside<'_>, sink: &mut Sink) {
    let Some(parts) = &beside.parts else { return };
    for table in &report.tables {
        let in_table = parts.sums.iter().filter(|gap| gap.cell.table == table.spec.id);
        let gaps: Vec<&Gap> = in_table.filter(|gap| gap.is_exceeded()).collect();
        tell(report, parts, &gaps, sink);
    }
}

/// Reports `gaps` as one finding: at a total where one is among them, else at the first.
fn tell(report: &Report, parts: &Parts<'_>, gaps: &[&Gap], sink: &mut Sink) {
    let total = gaps.iter().find(|gap| gap.cell.column == ColumnId("total"));
    let Some(first) = total.or(gaps.first()) else { return };
    let (Some(place), Some(reported)) = (place(report, first), first.reported) else { return };
    let says = |it: &(&_, &Facts)| first.said_by(it.1).unwrap_or(Figure::ZERO);
    let largest = parts.reports.iter().max_by_key(|it| says(it)).filter(|it| says(it) > reported);
    let finding = ComparisonFinding::WholeSmaller {
        cell: first.cell,
        reported,
        sum: largest.map_or(first.sum, says),
        part: largest.map(|(peer, facts)| called(peer, facts)),
        more: gaps.len() - 1,
    };
    let related: Vec<Related> =
        largest.into_iter().filter_map(|(peer, facts)| said(report, first, (peer, facts))).collect();
    sink.report(&CARD, place, finding).related(related);
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{Beside, idle, part, report, report_with, small};

    #[test]
    fn names_the_part_that_is_more_than_the_whole() {
        let parts = Beside::parts(&[part("水政大队"), "不是报告".to_owned()]);
        let marked = report_with("行政处罚\t41", "行政处罚\t«31»");
        let sentence = "第二部分「行政处罚」行「本年处理决定数量」列为 31，\
                        仅《望川县水政大队2024年政府信息公开工作年度报告》一份已为 41";
        parts.check_rule("AGG-02", &marked, sentence);
    }

    #[test]
    fn says_that_some_parts_together_are_more() {
        let parts = Beside::parts(&[part("水政大队"), small("河湖中心"), "不是报告".to_owned()]);
        let row = "一、本年新收政府信息公开申请数量\t\t11\t3\t0\t1\t2\t0\t";
        let marked = report_with(&format!("{row}17"), &format!("{row}«17»"));
        let sentence = "第三部分「一、本年新收政府信息公开申请数量」行「总计」列为 17，\
                        已核对的下级报告之和已为 22，另有 5 格不符";
        parts.check_rule("AGG-02", &marked, sentence);
    }

    #[test]
    fn is_silent_where_the_whole_is_enough_or_all_parts_are_there() {
        Beside::parts(&[part("水政大队"), "不是报告".to_owned()]).check_silent("AGG-02", &report());
        Beside::parts(&[part("水政大队"), idle("河湖中心")])
            .check_silent("AGG-02", &report_with("行政处罚\t41", "行政处罚\t31"));
    }
}
