//! `carried-over-differs` (XYR-01)
//!
//! What last year's report carried forward is what this year's begins with, kind of applicant by kind of applicant. Where
//! several columns differ, that is one finding: at the total, or else at the first of them.

use super::{last_year, place};
use crate::basis;
use crate::code::Code;
use crate::company::{Beside, Kind, Relation};
use crate::diagnostic::{Applicability, ComparisonFinding, Edit, Fix, Remedy, Severity};
use crate::form::ColumnId;
use crate::report::Report;
use crate::rules::{Bilingual, Card, ComparingRule, Page, PageText, Sink};

pub(super) const RULE: ComparingRule = ComparingRule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("XYR-01"),
    name: "carried-over-differs",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM_REQUESTS, basis::CONTENT],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "“上年结转”与上年报告的“结转下年度继续办理”逐列相等。",
            en: "What was carried over equals what last year's report carried forward, column by column.",
        },
        why: Bilingual {
            zh: "两份报告写的是同一批申请；不一致，必有一份有误，或者需要说明原因。",
            en: "Both reports count the same applications; where they differ, one is wrong or there is a reason to give.",
        },
        example: "上年报告：四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1\n本年报告：二、上年结转政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3",
        remedy: Bilingual {
            zh: "对照上年报告和台账改正；因机构改革、统计口径调整而不同的，在报告中说明。",
            en: "Check last year's report and the register; where a reform explains it, say so in the report.",
        },
    }),
};

const TOTAL: ColumnId = ColumnId("total");

fn check(report: &Report, beside: &Beside<'_>, sink: &mut Sink) {
    let fails = |it: &&Relation| it.kind == Kind::CarriedOver && it.fails();
    let failing: Vec<&Relation> = beside.relations.iter().filter(fails).collect();
    let total = failing.iter().find(|it| it.cell.column == TOTAL);
    let Some(first) = total.or(failing.first()) else { return };
    let (Some(place), Some(reported), Some(previous)) = (place(report, first), first.reported, first.given)
    else {
        return;
    };
    let cell = first.cell;
    let finding = ComparisonFinding::CarriedOver { cell, reported, previous, more: failing.len() - 1 };
    let related = failing.iter().filter_map(|relation| last_year(report, beside, relation));
    let mut draft = sink.report(&CARD, place, finding);
    draft.figures(reported, previous).related(related);
    if let Some(fix) = fix(report, &failing) {
        draft.fix(fix);
    }
}

/// Writes what last year's report says; `None` where a cell has no place of its own.
fn fix(report: &Report, failing: &[&Relation]) -> Option<Fix> {
    let cells: Option<Vec<_>> = failing
        .iter()
        .map(|it| report.cell(it.cell).filter(|cell| !cell.span.is_empty()).zip(it.given))
        .collect();
    let cells = cells?;
    let edits = cells.iter().map(|(cell, figure)| Edit { span: cell.span, text: figure.to_string() });
    let written = cells.iter().map(|(cell, figure)| (cell.key, *figure)).collect();
    Some(Fix::new(Remedy::WriteCells(written), Applicability::Suggested, edits.collect()))
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Note;
    use crate::locale::{Locale, note};
    use crate::rules::testing::{Beside, last_year, report, report_with};

    const ROW: &str = "二、上年结转政府信息公开申请数量\t\t1\t0\t0\t0\t1\t0\t2";
    const FORWARD: &str = "四、结转下年度继续办理\t\t1\t0\t0\t0\t0\t0\t1";

    fn previous(row: &str) -> Beside {
        Beside::previous(&last_year().replace(FORWARD, &format!("四、结转下年度继续办理\t\t{row}")))
    }

    #[test]
    fn reports_the_total_and_names_the_other_columns() {
        let marked = report_with(ROW, "二、上年结转政府信息公开申请数量\t\t1\t0\t0\t0\t1\t0\t«2»");
        let sentence =
            "第三部分「二、上年结转政府信息公开申请数量」行「总计」列为 2，上年报告结转 1，另有 1 列不符";
        previous("1\t0\t0\t0\t0\t0\t1").check_rule("XYR-01", &marked, sentence);
    }

    #[test]
    fn reports_a_column_where_the_total_agrees() {
        let marked = report_with(ROW, "二、上年结转政府信息公开申请数量\t\t«1»\t0\t0\t0\t1\t0\t2");
        let sentence =
            "第三部分「二、上年结转政府信息公开申请数量」行「自然人」列为 1，上年报告结转 2，另有 1 列不符";
        previous("2\t0\t0\t0\t0\t0\t2").check_rule("XYR-01", &marked, sentence);
    }

    #[test]
    fn names_the_other_report_in_words() {
        let found = previous("1\t0\t0\t0\t0\t0\t1").findings("XYR-01", &report());
        let said: Vec<_> = found[0].related.iter().map(|it| note(&it.note, Locale::Zh)).collect();
        let cell = "《望川县水利局2023年政府信息公开工作年度报告》第三部分「四、结转下年度继续办理」行";
        assert_eq!(said, [format!("{cell}「法律服务机构」列为 0"), format!("{cell}「总计」列为 1")]);
        assert!(matches!(found[0].related[0].note, Note::Elsewhere { .. }));
    }

    #[test]
    fn is_silent_where_every_column_agrees() {
        previous("1\t0\t0\t0\t1\t0\t2").check_silent("XYR-01", &report());
        previous("1\t\t\t\t1\t\t2").check_silent("XYR-01", &report());
    }

    #[test]
    fn is_silent_about_what_could_not_be_read() {
        previous("若干\t0\t0\t0\t1\t0\t2").check_silent("XYR-01", &report());
        let blank = report_with(ROW, "二、上年结转政府信息公开申请数量\t\t\t\t\t\t\t\t");
        previous("1\t0\t0\t0\t1\t0\t2").check_silent("XYR-01", &blank);
    }

    #[test]
    fn its_fix_silences_it() {
        previous("1\t0\t0\t0\t0\t0\t1").check_fix("XYR-01", &report());
    }
}
