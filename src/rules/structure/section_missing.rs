//! `missing-overview` … `missing-other-matters` (STR-01 … STR-06)
//!
//! A section of the form has no heading in the report. The heading is looked for by its wording, never by its
//! number; the finding points to where the section should stand.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Edit, Fix, Location, Remedy, Severity, StructureFinding};
use crate::form::SectionSpec;
use crate::report::Report;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::Span;

pub(super) const RULE: Rule = Rule { cards: CARDS, check };

const CARDS: &[Card] = &[
    card(
        "STR-01",
        "missing-overview",
        Bilingual {
            zh: "报告有第一部分「总体情况」。", en: "The report has section 1, the overview."
        },
        "标题之后直接是「二、主动公开政府信息情况」",
    ),
    card(
        "STR-02",
        "missing-disclosure",
        Bilingual {
            zh: "报告有第二部分「主动公开政府信息情况」。",
            en: "The report has section 2, on proactive disclosure.",
        },
        "「一、总体情况」之后直接是「三、收到和处理政府信息公开申请情况」",
    ),
    card(
        "STR-03",
        "missing-requests",
        Bilingual {
            zh: "报告有第三部分「收到和处理政府信息公开申请情况」。",
            en: "The report has section 3, on applications received and handled.",
        },
        "第二部分之后直接是「四、政府信息公开行政复议、行政诉讼情况」",
    ),
    card(
        "STR-04",
        "missing-review",
        Bilingual {
            zh: "报告有第四部分「政府信息公开行政复议、行政诉讼情况」。",
            en: "The report has section 4, on reconsideration and litigation.",
        },
        "第三部分之后直接是「五、存在的主要问题及改进情况」",
    ),
    card(
        "STR-05",
        "missing-problems",
        Bilingual {
            zh: "报告有第五部分「存在的主要问题及改进情况」。",
            en: "The report has section 5, on problems and improvements.",
        },
        "第四部分之后直接是「六、其他需要报告的事项」",
    ),
    card(
        "STR-06",
        "missing-other-matters",
        Bilingual {
            zh: "报告有第六部分「其他需要报告的事项」。",
            en: "The report has section 6, on other matters.",
        },
        "报告到第五部分为止",
    ),
];

const fn card(code: &'static str, name: &'static str, checks: Bilingual, example: &'static str) -> Card {
    Card {
        code: Code(code),
        name,
        severity: Severity::Error,
        strict: false,
        basis: &[basis::FORM, basis::CONTENT],
        page: Page::new(PageText {
            checks,
            why: Bilingual {
                zh: "缺少任何一个部分，报告即不完整，会被退回补充。",
                en: "A report that lacks a section is incomplete and is sent back.",
            },
            example,
            remedy: Bilingual {
                zh: "在应有的位置补上标题和内容；没有情况可报的，也要写明“无”。",
                en: "Add the heading and its content where it belongs; write 无 if there is nothing to report.",
            },
        }),
    }
}

fn check(report: &Report, sink: &mut Sink) {
    for (index, section) in report.sections.iter().enumerate() {
        if section.heading.is_some() {
            continue;
        }
        let Some(card) = CARDS.iter().find(|card| card.code == section.spec.missing) else { continue };
        let at = Span::empty(place(report, index));
        sink.report(card, Location::of(at), StructureFinding::SectionMissing(section.spec))
            .fix(heading(section.spec, at));
    }
}

/// Where section `index` should stand: before the next section that is there, else at the end.
fn place(report: &Report, index: usize) -> usize {
    let next = report.sections.iter().skip(index).find_map(|section| section.heading.as_ref());
    next.map_or(report.said().trim_end().len(), |heading| heading.span.start)
}

fn heading(section: &SectionSpec, at: Span) -> Fix {
    let text = format!("{}、{}", section.ordinal, section.title);
    let edits = vec![Edit { span: at, text: format!("\n{text}\n") }];
    Fix::new(Remedy::InsertHeading(text), Applicability::Illustrative, edits)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    #[test]
    fn points_to_where_the_section_should_stand() {
        check_rule(
            "STR-01",
            &report_with("一、总体情况", "").replace("二、主动", "«»二、主动"),
            "缺少第一部分「总体情况」",
        );
    }

    #[test]
    fn points_to_the_end_for_the_last_section() {
        let text = report().split("六、其他").next().expect("the text before").trim_end().to_owned();
        check_rule("STR-06", &(text + "«»\n"), "缺少第六部分「其他需要报告的事项」");
    }

    #[test]
    fn is_silent_about_another_wording() {
        check_silent("STR-05", &report_with("五、存在的主要问题及改进情况", "五、存在问题和改进措施"));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("STR-04", &report_with("四、政府信息公开行政复议、行政诉讼情况", ""));
    }
}
