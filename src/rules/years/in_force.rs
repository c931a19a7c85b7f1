//! `in-force-discontinuous` (XYR-02)
//!
//! What is in force at the end of a year is what was at its beginning, with what was issued and without what was
//! repealed. Where the report says that documents were cleared or counted anew, the same is a hint only.

use super::{last_year, place};
use crate::basis;
use crate::code::Code;
use crate::company::{Beside, Kind, Relation};
use crate::diagnostic::{ComparisonFinding, Severity};
use crate::report::Report;
use crate::rules::{Bilingual, Card, ComparingRule, Page, PageText, Sink};
use crate::text::has_any;

pub(super) const RULE: ComparingRule = ComparingRule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("XYR-02"),
    name: "in-force-discontinuous",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM_DISCLOSURE, basis::CONTENT],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "“现行有效件数”等于上年现行有效件数加本年制发、减本年废止。",
            en: "What is in force is last year's, with what was issued and without what was repealed this year.",
        },
        why: Bilingual {
            zh: "制发和废止都已列出，现行有效件数可以由上年推算；对不上，多是漏计了制发或废止。",
            en: "What was issued and repealed is in the table; where the rest does not follow, some of it was not counted.",
        },
        example: "上年：行政规范性文件 现行有效 10\n本年：行政规范性文件\t2\t1\t9",
        remedy: Bilingual {
            zh: "对照规范性文件目录核对；因清理或口径调整而不同的，在报告中说明。",
            en: "Check the list of documents; where they were cleared or counted anew, say so in the report.",
        },
    }),
};

/// What a sentence about documents says where they were counted anew.
const REASONS: [&str; 4] = ["清理", "调整", "口径", "为准"];

fn check(report: &Report, beside: &Beside<'_>, sink: &mut Sink) {
    let fails = |it: &&Relation| it.kind == Kind::InForce && it.fails();
    for relation in beside.relations.iter().filter(fails) {
        let Some(place) = place(report, relation) else { continue };
        let (Some(reported), Some(previous), Some(computed)) =
            (relation.reported, relation.given, relation.expected)
        else {
            continue;
        };
        let finding = ComparisonFinding::InForce { cell: relation.cell, reported, previous, computed };
        let mut draft = sink.report(&CARD, place, finding);
        draft.figures(reported, computed).related(last_year(report, beside, relation));
        if is_explained(report.document.said()) {
            draft.severity(Severity::Info);
        }
    }
}

/// Whether a sentence says that documents were cleared or counted anew.
fn is_explained(text: &str) -> bool {
    let has = |sentence: &str, words: &[&str]| has_any(sentence, words);
    text.split(['。', '\n']).any(|it| has(it, &["文件", "规章", "现行有效"]) && has(it, &REASONS))
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Severity;
    use crate::rules::testing::{Beside, last_year, report, report_with};

    fn previous(row: &str) -> Beside {
        Beside::previous(&last_year().replace("行政规范性文件\t2\t1\t14", &format!("行政规范性文件\t{row}")))
    }

    #[test]
    fn reports_what_does_not_follow_from_last_year() {
        let marked = report_with("行政规范性文件\t2\t1\t14", "行政规范性文件\t2\t1\t«14»");
        let sentence =
            "第二部分「行政规范性文件」行「现行有效件数」列为 14，由上年的 12 加制发、减废止应为 13";
        previous("0\t0\t12").check_rule("XYR-02", &marked, sentence);
    }

    #[test]
    fn is_a_hint_where_the_report_says_that_documents_were_cleared() {
        let severity = |text: &str| previous("0\t0\t12").findings("XYR-02", text)[0].severity;
        let cleared = report_with("并在网站上同步标注", "清理后规范性文件件数以本年度报告为准");
        assert_eq!((severity(&report()), severity(&cleared)), (Severity::Warning, Severity::Info));
    }

    #[test]
    fn is_silent_where_it_follows_or_a_figure_is_missing() {
        previous("0\t0\t13").check_silent("XYR-02", &report());
        previous("0\t0\t").check_silent("XYR-02", &report());
        let blank = report_with("行政规范性文件\t2\t1\t14", "行政规范性文件\t2\t\t14");
        previous("0\t0\t13").check_silent("XYR-02", &blank);
    }

    #[test]
    fn is_silent_where_last_year_used_another_form() {
        let old = include_str!("../../../tests/cases/form-of-2019/report.txt");
        let title = old.lines().next().unwrap();
        Beside::previous(&old.replacen(title, last_year().lines().next().unwrap(), 1))
            .check_silent("XYR-02", &report());
    }
}
