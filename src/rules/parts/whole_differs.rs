//! `whole-differs-from-parts` (AGG-01)
//!
//! A report that sums up others says in every cell what they add up to. Only where every part is there and its cell
//! was read is that known. One part that was left out or counted twice explains all of its cells at once; what is
//! left is one finding a table.

use super::{MOST, called, place, said};
use crate::basis;
use crate::code::Code;
use crate::company::{Beside, Facts, Gap, Parts};
use crate::diagnostic::{ComparisonFinding, Note, PartCause, Related, Severity};
use crate::figure::Figure;
use crate::form::{CellKey, ColumnId};
use crate::report::Report;
use crate::rules::{Bilingual, Card, ComparingRule, Page, PageText, Sink};

pub(super) const RULE: ComparingRule = ComparingRule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("AGG-01"),
    name: "whole-differs-from-parts",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM, basis::DEADLINE],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "汇总报告的每一格等于各下级报告同一格之和。",
            en: "Every cell of a report that sums up others equals what they add up to.",
        },
        why: Bilingual {
            zh: "汇总时漏了一家、重复了一家或抄错一个数，报告内部的勾稽关系仍可能成立，只有逐家相加才能发现。",
            en: "A part left out or counted twice can leave all sums of the report in order; only the parts show it.",
        },
        example: "全县报告：行政许可\t326\n三份下级报告：行政许可 200、100、16",
        remedy: Bilingual {
            zh: "按提示的单位和格逐一核对汇总表，补上漏计的，或者改正抄错的数。",
            en: "Check the summary against the parts that are named, and add what was left out.",
        },
    }),
};

fn check(report: &Report, beside: &Beside<'_>, sink: &mut Sink) {
    let Some(parts) = &beside.parts else { return };
    let mut open: Vec<&Gap> =
        parts.sums.iter().filter(|gap| gap.holds() == Some(false) && gap.whole).collect();
    while let Some((cause, explained)) = one_part(parts, &open) {
        open.retain(|gap| !explained.contains(&gap.cell));
        let gaps: Vec<&Gap> = parts.sums.iter().filter(|gap| explained.contains(&gap.cell)).collect();
        tell(report, parts, &gaps, cause, sink);
    }
    let more = open.len() > 1 && open.iter().all(|gap| gap.excess().is_some_and(|it| !it.is_negative()));
    for table in &report.tables {
        let gaps: Vec<&Gap> = open.iter().filter(|gap| gap.cell.table == table.spec.id).copied().collect();
        tell(report, parts, &gaps, if more { PartCause::Missing } else { PartCause::Unknown }, sink);
    }
}

/// The one part that explains cells of `open`, and those cells: the whole is short of all its figures, or has them once
/// more. `None` where none does, or two would.
fn one_part(parts: &Parts<'_>, open: &[&Gap]) -> Option<(PartCause, Vec<CellKey>)> {
    let candidates = parts.reports.iter().flat_map(|report| [(report, true), (report, false)]);
    let mut found = candidates.filter_map(|((peer, facts), left_out)| {
        let cells = explained(parts, facts, open, left_out)?;
        let name = called(peer, facts);
        Some((if left_out { PartCause::LeftOut(name) } else { PartCause::Twice(name) }, cells))
    });
    let first = found.next();
    first.filter(|_| found.next().is_none())
}

/// The cells of a part that differ by just what it says; `None` where one of its cells does not.
fn explained(parts: &Parts<'_>, facts: &Facts, open: &[&Gap], left_out: bool) -> Option<Vec<CellKey>> {
    let mut cells = Vec::new();
    for gap in &parts.sums {
        let Some(figure) = gap.said_by(facts).filter(|figure| !figure.is_zero()) else { continue };
        let excess = if left_out { -figure } else { figure };
        if !open.iter().any(|it| it.cell == gap.cell && it.excess() == Some(excess)) {
            return None;
        }
        cells.push(gap.cell);
    }
    // A part of one or two figures may agree with anything.
    (cells.len() > 2).then_some(cells)
}

/// Reports `gaps` as one finding: at a total where one differs, else at the first.
fn tell(report: &Report, parts: &Parts<'_>, gaps: &[&Gap], cause: PartCause, sink: &mut Sink) {
    let total = gaps.iter().find(|gap| gap.cell.column == ColumnId("total"));
    let Some(first) = total.or(gaps.first()) else { return };
    let (Some(place), Some(reported)) = (place(report, first), first.reported) else { return };
    let (cell, sum, count) = (first.cell, first.sum, parts.reports.len());
    let finding =
        ComparisonFinding::WholeDiffers { cell, reported, sum, parts: count, more: gaps.len() - 1, cause };
    let others = gaps.iter().filter(|gap| gap.cell != cell);
    let others = others
        .filter_map(|gap| Some(Related { place: super::place(report, gap)?, note: Note::Sum(gap.sum) }));
    sink.report(&CARD, place, finding)
        .figures(reported, sum)
        .related(others)
        .related(telling(report, parts, first));
}

/// What the parts say of the cell: all that say anything where they are few, else those that would explain it alone.
fn telling(report: &Report, parts: &Parts<'_>, gap: &Gap) -> Vec<Related> {
    let says = |facts: &Facts| gap.said_by(facts).unwrap_or_default();
    let alone = |figure: Figure| gap.excess().is_some_and(|it| it.magnitude() == figure);
    let speaking = parts.reports.iter().filter(|(_, facts)| !says(facts).is_zero());
    let few = speaking.clone().count() <= MOST;
    let named = speaking.filter(|(_, facts)| few || alone(says(facts))).take(MOST);
    named.filter_map(|(peer, facts)| said(report, gap, (peer, facts))).collect()
}

#[cfg(test)]
mod tests {
    use crate::locale::{Locale, note};
    use crate::rules::testing::{Beside, idle, part, report, report_with, small};

    fn said(parts: &Beside, whole: &str) -> Vec<String> {
        let found = parts.findings("AGG-01", whole);
        assert_eq!(found.len(), 1);
        found[0].related.iter().map(|it| note(&it.note, Locale::Zh).into_owned()).collect()
    }

    #[test]
    fn names_the_cell_and_what_the_parts_say() {
        let parts = Beside::parts(&[part("水政大队"), idle("河湖中心")]);
        let marked = report_with("行政处罚\t41", "行政处罚\t«43»");
        let sentence = "第二部分「行政处罚」行「本年处理决定数量」列为 43，2 份下级报告之和为 41";
        parts.check_rule("AGG-01", &marked, sentence);
        let cell =
            "《望川县水政大队2024年政府信息公开工作年度报告》第二部分「行政处罚」行「本年处理决定数量」列";
        assert_eq!(said(&parts, &report_with("行政处罚\t41", "行政处罚\t43")), [format!("{cell}为 41")]);
    }

    #[test]
    fn names_the_part_that_was_left_out() {
        let parts = Beside::parts(&[part("水政大队"), small("河湖中心")]);
        let row = "一、本年新收政府信息公开申请数量\t\t11\t3\t0\t1\t2\t0\t";
        let marked = report_with(&format!("{row}17"), &format!("{row}«17»"));
        let sentence = "第三部分「一、本年新收政府信息公开申请数量」行「总计」列为 17，2 份下级报告之和为 22，另有 5 格不符，\
                        相差的数与《望川县河湖中心2024年政府信息公开工作年度报告》一致，疑似漏汇总";
        parts.check_rule("AGG-01", &marked, sentence);
    }

    #[test]
    fn names_the_part_that_was_counted_twice() {
        let parts = Beside::parts(&[part("水政大队"), small("河湖中心")]);
        let rows = [
            ("申请数量\t\t11\t3\t0\t1\t2\t0\t17", "申请数量\t\t21\t3\t0\t1\t2\t0\t«27»"),
            ("予以公开\t5\t1\t0\t1\t1\t0\t8", "予以公开\t15\t1\t0\t1\t1\t0\t18"),
            ("总计\t11\t3\t0\t1\t3\t0\t18", "总计\t21\t3\t0\t1\t3\t0\t28"),
        ];
        let marked = rows.iter().fold(report(), |text, (row, twice)| text.replacen(row, twice, 1));
        let sentence = "第三部分「一、本年新收政府信息公开申请数量」行「总计」列为 27，2 份下级报告之和为 22，另有 5 格不符，\
                        相差的数与《望川县河湖中心2024年政府信息公开工作年度报告》一致，疑似重复汇总";
        parts.check_rule("AGG-01", &marked, sentence);
    }

    #[test]
    fn names_no_part_where_two_would_explain_the_same() {
        let parts = Beside::parts(&[part("水政大队"), small("河湖中心"), small("水文站")]);
        let found = parts.findings("AGG-01", &report());
        assert_eq!(found.len(), 1);
        let sentence = crate::locale::say(&found[0].finding, Locale::Zh);
        assert!(sentence.ends_with("3 份下级报告之和为 27，另有 5 格不符"), "{sentence}");
    }

    #[test]
    fn says_that_parts_may_be_missing_where_the_whole_is_always_more() {
        let parts = Beside::parts(&[small("河湖中心"), idle("水文站")]);
        let found = parts.findings("AGG-01", &report());
        let sentences: Vec<_> = found.iter().map(|it| crate::locale::say(&it.finding, Locale::Zh)).collect();
        assert_eq!(sentences.len(), 3);
        assert!(
            sentences.iter().all(|it| it.ends_with("，汇总数都偏大，可能还有下级报告没有列入")),
            "{sentences:?}"
        );
    }

    #[test]
    fn is_silent_where_the_parts_add_up() {
        Beside::parts(&[part("水政大队"), idle("河湖中心")]).check_silent("AGG-01", &report());
    }

    #[test]
    fn is_silent_where_a_part_could_not_be_read() {
        let whole = report_with("行政处罚\t41", "行政处罚\t43");
        let unread = idle("河湖中心").replace("行政处罚\t0", "行政处罚\t若干");
        Beside::parts(&[part("水政大队"), unread]).check_silent("AGG-01", &whole);
        Beside::parts(&[part("水政大队"), "不是报告".to_owned()]).check_silent("AGG-01", &whole);
    }

    #[test]
    fn passes_over_a_part_that_was_handed_in_twice_and_the_whole_itself() {
        let parts = [part("水政大队"), part("水政大队"), idle("河湖中心"), report()];
        Beside::parts(&parts).check_silent("AGG-01", &report());
    }
}
