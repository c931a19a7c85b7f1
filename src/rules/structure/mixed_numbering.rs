//! `mixed-numbering` (STR-18)
//!
//! Some of the six headings are numbered `三、` and others `3、` or `三.`. One finding stands at the first heading
//! that leaves the style of the form; the others are related. One style throughout is no mixture.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{
    Applicability, Edit, Fix, Location, Note, Related, Remedy, Severity, StructureFinding,
};
use crate::form::Form;
use crate::order::sort_by_key;
use crate::report::{Heading, Report};
use crate::rules::structure::ordinal_span;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::{Span, is_word};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("STR-18"),
    name: "mixed-numbering",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM, basis::NUMBERING],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "六个部分的标题使用同一种序号写法。",
            en: "The headings of the six sections are numbered in one style.",
        },
        why: Bilingual {
            zh: "同一层次混用两种序号，多为拼接文稿时留下的痕迹。",
            en: "Two styles on one level are usually left over from putting drafts together.",
        },
        example: "二、主动公开政府信息情况\n3、收到和处理政府信息公开申请情况",
        remedy: Bilingual {
            zh: "统一为“一、”的写法。",
            en: "Number all of them as the form does, in the style 一、.",
        },
    }),
};

/// A numbered heading: its ordinal, where it stands, and how the form writes it.
struct Numbered<'r> {
    found: &'r str,
    span: Span,
    expected: String,
}

fn check(report: &Report, sink: &mut Sink) {
    let mut headings: Vec<_> =
        report.headings().filter_map(|(_, heading)| numbered(report, heading)).collect();
    sort_by_key(&mut headings, |heading| heading.span);
    let styles = headings.iter().map(|heading| style(heading.found));
    if styles.clone().zip(styles.skip(1)).all(|(one, next)| one == next) {
        return;
    }
    headings.retain(|heading| heading.found != heading.expected);
    let Some((first, rest)) = headings.split_first() else { return };
    let finding =
        StructureFinding::MixedNumbering { found: first.found.into(), expected: first.expected.clone() };
    sink.report(&CARD, Location::of(first.span), finding)
        .related(rest.iter().map(|it| Related { place: Location::of(it.span), note: Note::Same }))
        .fix(renumber(&headings));
}

fn numbered<'r>(report: &Report, heading: &'r Heading) -> Option<Numbered<'r>> {
    let expected = written(report.form, heading.number?)?;
    Some(Numbered { found: &heading.ordinal, span: ordinal_span(report, heading), expected })
}

/// The number as the form writes it.
fn written(form: &Form, number: usize) -> Option<String> {
    let section = form.sections.get(number.checked_sub(1)?)?;
    Some(format!("{}、", section.ordinal))
}

/// What is left of an ordinal without its number.
fn style(ordinal: &str) -> String {
    let numeral = |it: char| if it.is_ascii_digit() { '1' } else { '一' };
    ordinal.chars().map(|it| if is_word(it) { numeral(it) } else { it }).collect()
}

fn renumber(headings: &[Numbered]) -> Fix {
    let edits: Vec<_> = headings.iter().map(|it| Edit { span: it.span, text: it.expected.clone() }).collect();
    let remedy = match headings {
        [only] => Remedy::Write(only.expected.clone()),
        _ => Remedy::UnifyNumbering,
    };
    Fix::new(remedy, Applicability::Safe, edits)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    #[test]
    fn points_to_the_first_heading_that_differs_from_the_form() {
        let text =
            report_with("三、收到", "«3、» 收到").replace("四、政府信息公开行政", "4、 政府信息公开行政");
        check_rule("STR-18", &text, "六个部分的序号写法不一致，此处为「3、」，应为「三、」");
        let text = report_with("五、存在的", "«五．»存在的");
        check_rule("STR-18", &text, "六个部分的序号写法不一致，此处为「五.」，应为「五、」");
    }

    #[test]
    fn is_silent_about_one_style_throughout_and_about_rows() {
        check_silent("STR-18", &report());
        check_silent("STR-18", "1、总体情况\n2、主动公开政府信息情况\n3、收到和处理政府信息公开申请情况\n");
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("STR-18", &report_with("三、收到", "3、收到").replace("五、存在", "5. 存在"));
    }
}
