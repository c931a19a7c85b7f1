//! `wrong-ordinal` (STR-08)
//!
//! A heading has the wording of one section and the number of another. A heading without a number is passed over,
//! since copying loses automatic numbers; so is the style of the number, which is `mixed-numbering`.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Fix, Location, Severity, StructureFinding};
use crate::report::{Heading, Report};
use crate::rules::structure::ordinal_span;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::{Span, is_word};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("STR-08"),
    name: "wrong-ordinal",
    severity: Severity::Error,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "每个部分标题的序号与统一格式一致，没有错号、重号。",
            en: "The heading of each section carries the number that the unified form gives it.",
        },
        why: Bilingual {
            zh: "序号错误、重复，读者难以确认各部分是否齐全。",
            en: "With wrong or repeated numbers it is unclear whether all sections are there.",
        },
        example: "一、总体情况\n一、主动公开政府信息情况",
        remedy: Bilingual {
            zh: "按统一格式改正序号；因缺少某一部分而顺延的，先补上该部分。",
            en: "Correct the number; where numbers moved up because a section is missing, add that section first.",
        },
    }),
};

const NUMERALS: &str = "一二三四五六七八九十";

fn check(report: &Report, sink: &mut Sink) {
    for (number, section) in (1..).zip(&report.sections) {
        let Some(heading) = &section.heading else { continue };
        if heading.number.is_none_or(|found| found == number) {
            continue;
        }
        let span = ordinal_span(report, heading);
        let found = heading.ordinal.trim_end_matches(|it: char| !is_word(it)).to_owned();
        sink.report(
            &CARD,
            Location::of(span),
            StructureFinding::WrongOrdinal { section: section.spec, found },
        )
        .fix(renumber(report, heading, span, section.spec.ordinal));
    }
}

/// The right numeral in the place of the wrong one; where that is in Arabic digits the whole ordinal as the form has it.
fn renumber(report: &Report, heading: &Heading, span: Span, ordinal: char) -> Fix {
    let chars = &report.document.normal.chars;
    let start = chars.partition_point(|it| it.span.start < span.start);
    let printed = chars.iter().skip(start).take_while(|it| it.span.end <= span.end);
    let numerals = printed.filter(|it| NUMERALS.contains(it.ch)).map(|it| it.span);
    match numerals.reduce(Span::to) {
        Some(numeral) if heading.number.is_some() => Fix::write(numeral, ordinal, Applicability::Suggested),
        _ => Fix::write(span, format!("{ordinal}、"), Applicability::Suggested),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, findings, report, report_with};

    #[test]
    fn names_the_right_and_the_wrong_number() {
        let text = report_with("二、主动公开政府信息情况", "«一、»主动公开政府信息情况");
        check_rule("STR-08", &text, "「主动公开政府信息情况」的序号应为「二」，文中为「一」");
    }

    #[test]
    fn speaks_once_for_each_heading_that_moved_up() {
        let text = report_with("四、政府信息公开行政复议、行政诉讼情况", "").replace("五、存在", "四、存在");
        assert_eq!(findings("STR-08", &text.replace("六、其他需要", "五、其他需要")).len(), 2);
    }

    #[test]
    fn is_silent_about_the_right_number_in_another_style_and_about_no_number() {
        check_silent("STR-08", &report_with("三、收到", "3、 收到"));
        check_silent("STR-08", &report_with("四、政府信息公开", "政府信息公开"));
        check_silent("STR-08", &report());
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("STR-08", &report_with("六、其他需要报告的事项", "５、其他需要报告的事项"));
        check_fix("STR-08", &report_with("六、其他需要报告的事项", "第五部分 其他需要报告的事项"));
    }
}
