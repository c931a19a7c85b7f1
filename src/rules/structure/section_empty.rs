//! `empty-section` (STR-19) and `empty-other-matters` (STR-23)
//!
//! Under the heading of a section of prose stands nothing. Sections two to four hold tables, whose absence is
//! reported by the table rules; the last section may say 无 but not nothing.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Edit, Fix, Location, Remedy, Severity, StructureFinding};
use crate::form::SectionId;
use crate::report::{BoundSection, Heading, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::{Span, is_word};

pub(super) const RULE: Rule = Rule { cards: &[EMPTY, EMPTY_OTHER_MATTERS], check };

const EMPTY: Card = Card {
    code: Code("STR-19"),
    name: "empty-section",
    severity: Severity::Error,
    strict: false,
    basis: &[basis::FORM, basis::CONTENT],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "第一、第五部分的标题之下有正文。",
            en: "There is text under the headings of sections one and five.",
        },
        why: Bilingual {
            zh: "只有标题没有内容，等于没有报告这一部分。",
            en: "A heading without text reports nothing.",
        },
        example: "五、存在的主要问题及改进情况\n六、其他需要报告的事项",
        remedy: Bilingual { zh: "写出该部分的内容。", en: "Write the text of the section." },
    }),
};

const EMPTY_OTHER_MATTERS: Card = Card {
    code: Code("STR-23"),
    name: "empty-other-matters",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM, basis::CONTENT],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "第六部分的标题之下有正文，没有事项的写明“无”。",
            en: "There is text under the heading of section six; 无 where there is nothing to report.",
        },
        why: Bilingual {
            zh: "留空无法区分没有事项和遗漏内容。",
            en: "Left empty, it is unclear whether there was nothing to report or something was forgotten.",
        },
        example: "六、其他需要报告的事项",
        remedy: Bilingual {
            zh: "写明信息处理费收取情况等事项，没有的写“无”。",
            en: "State the fees charged for handling information and other matters, or write 无.",
        },
    }),
};

const OTHER_MATTERS: SectionId = SectionId("other-matters");

fn check(report: &Report, sink: &mut Sink) {
    for (section, heading) in report.headings() {
        if !section.spec.prose || has_text(report, section) {
            continue;
        }
        let at = Span::empty(heading.span.end);
        let finding = StructureFinding::SectionEmpty(section.spec);
        if section.spec.id == OTHER_MATTERS {
            sink.report(&EMPTY_OTHER_MATTERS, Location::of(at), finding).fix(write_none(heading));
        } else {
            sink.report(&EMPTY, Location::of(at), finding);
        }
    }
}

/// Whether any letter or digit stands in the body; table marks, full stops and Markdown marks are no text.
fn has_text(report: &Report, section: &BoundSection) -> bool {
    report.document.slice(section.body).chars().any(is_word)
}

fn write_none(heading: &Heading) -> Fix {
    let edit = Edit { span: Span::empty(heading.span.end), text: "\n无".into() };
    Fix::new(Remedy::Insert("无".into()), Applicability::Illustrative, vec![edit])
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report};

    /// The report with nothing between two places.
    fn without(start: &str, end: &str) -> String {
        let report = report();
        let (before, rest) = report.split_once(start).expect("the start");
        let after = rest.split_once(end).map_or("", |(_, after)| after);
        format!("{before}{start}«»\n\n{end}{after}")
    }

    #[test]
    fn points_to_a_heading_that_another_one_follows() {
        let text = without("五、存在的主要问题及改进情况", "六、其他需要报告的事项");
        check_rule("STR-19", &text, "第五部分「存在的主要问题及改进情况」只有标题，没有内容");
        let text = without("一、总体情况", "## 二、主动公开政府信息情况");
        check_rule("STR-19", &text, "第一部分「总体情况」只有标题，没有内容");
    }

    #[test]
    fn warns_of_an_empty_last_section() {
        let text = without("六、其他需要报告的事项", "|");
        check_rule("STR-23", &text, "第六部分「其他需要报告的事项」只有标题，没有内容");
    }

    #[test]
    fn is_silent_about_text_however_short_and_about_tables() {
        check_silent("STR-19", &report());
        check_silent("STR-23", "五、存在的主要问题及改进情况\n较少。\n六、其他需要报告的事项\n无。");
        check_silent("STR-19", "二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n");
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("STR-23", "五、存在的主要问题及改进情况\n较少。\n六、其他需要报告的事项。");
    }
}
