//! `section-short` (STR-20)
//!
//! The section on problems and improvements says 无 or next to nothing.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, Severity, StructureFinding};
use crate::form::SectionId;
use crate::report::Report;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::{Span, is_word, key};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("STR-20"),
    name: "section-short",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::CONTENT],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "第五部分写出存在的问题和改进情况，不只写“无”。",
            en: "Section five tells of problems and improvements and does not just say 无.",
        },
        why: Bilingual {
            zh: "存在的主要问题及改进情况是法定内容，写“无”会被退回。",
            en: "Problems and improvements are asked for by law; a report that says 无 is sent back.",
        },
        example: "五、存在的主要问题及改进情况\n无。",
        remedy: Bilingual {
            zh: "写明主要问题和改进措施。",
            en: "State the main problems and what is done about them.",
        },
    }),
};

const PROBLEMS: SectionId = SectionId("problems");
/// A section of fewer letters says nothing of a problem and a remedy.
const FEWEST: usize = 10;

fn check(report: &Report, sink: &mut Sink) {
    let Some(section) = report.section(PROBLEMS).filter(|section| section.heading.is_some()) else { return };
    let body = report.document.slice(section.body);
    let letters = key(body).chars().filter(|it| is_word(*it)).count();
    if (1..FEWEST).contains(&letters) {
        let start = section.body.end - body.trim_start().len();
        let at = Span::new(start, start + body.trim().len());
        sink.report(&CARD, Location::of(at), StructureFinding::SectionShort(section.spec));
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report};

    fn with(body: &str) -> String {
        let report = report();
        let (before, rest) = report.split_once("五、存在的主要问题及改进情况").expect("section five");
        let (_, after) = rest.split_once("六、其他").expect("section six");
        format!("{before}五、存在的主要问题及改进情况\n\n{body}\n\n六、其他{after}")
    }

    #[test]
    fn quotes_a_section_that_says_there_is_nothing() {
        for body in ["«无。»", "«暂无»", "«无存在问题。»"] {
            check_rule("STR-20", &with(body), "第五部分「存在的主要问题及改进情况」内容过少");
        }
    }

    #[test]
    fn is_silent_about_a_sentence_and_about_an_empty_section() {
        check_silent("STR-20", &report());
        check_silent("STR-20", &with("政策解读形式单一，将增加图解。"));
        check_silent("STR-20", &with(""));
    }
}
