//! `no-fee-statement` (STR-24)
//!
//! From the report year 2021 on the last section says what was charged for handling information. Any word on fees in it
//! is taken for such a statement, and so is one on this fee anywhere else in the prose.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Edit, Fix, Location, Remedy, Severity, StructureFinding};
use crate::form::SectionId;
use crate::order::sort;
use crate::report::{BoundSection, Heading, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::{Span, is_word, key};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("STR-24"),
    name: "no-fee-statement",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::HANDLING_FEE, basis::CONTENT],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "2021 年度起，第六部分写明信息处理费的收取情况。",
            en: "From the report year 2021 on section six says what was charged for handling information.",
        },
        why: Bilingual {
            zh: "没有收费的也要写明，否则无法区分没有收取和漏报。",
            en: "Without a word on it nobody can tell whether nothing was charged or it was forgotten.",
        },
        example: "六、其他需要报告的事项\n无。",
        remedy: Bilingual {
            zh: "写明发出收费通知的件数、总金额和实际收取的总金额，没有的写 0。",
            en: "State how many notices were issued, for how much, and what was received; 0 where there were none.",
        },
    }),
};

const OTHER_MATTERS: SectionId = SectionId("other-matters");
/// The first report year in which the fee was charged.
const FIRST_YEAR: u16 = 2021;
/// What every statement on fees in the last section has.
const FEE: char = '费';
/// How the fee is called elsewhere.
const STATEMENTS: &[&str] = &["处理费", "信息公开收费", "收取任何费用", "收取费用", "收费通知", "收费情况"];
/// A last section of at most this many characters is shown whole.
const SHORT: usize = 20;

fn check(report: &Report, sink: &mut Sink) {
    let year = report.year().filter(|year| *year >= FIRST_YEAR);
    let section = report.section(OTHER_MATTERS);
    let (Some(year), Some(section), Some(heading)) = (year, section, heading(section)) else { return };
    let body = report.document.slice(section.body);
    let said = body.trim();
    if !said.chars().any(is_word) || said.contains([FEE, '費']) || is_said_elsewhere(report) {
        return;
    }
    let start = section.body.start + (body.len() - body.trim_start().len());
    let whole = Span::new(start, start + said.len());
    let at = if said.chars().count() <= SHORT { whole } else { heading.span };
    sink.report(&CARD, Location::of(at), StructureFinding::NoFeeStatement(section.spec))
        .fix(statement(whole.end, year));
}

fn heading(section: Option<&BoundSection>) -> Option<&Heading> {
    section?.heading.as_ref()
}

/// Whether the prose between the tables speaks of the fee.
fn is_said_elsewhere(report: &Report) -> bool {
    let mut tables: Vec<Span> = report.tables.iter().filter_map(|table| table.span).collect();
    sort(&mut tables);
    let mut at = 0;
    let end = Span::empty(report.end());
    tables.into_iter().chain([end]).any(|table| {
        let prose = key(report.document.slice(Span::new(at, table.start)));
        at = table.end;
        STATEMENTS.iter().any(|words| prose.contains(words))
    })
}

fn statement(at: usize, year: u16) -> Fix {
    let text = format!("{year}年未发出信息处理费收费通知，总金额0元，实际收取0元。");
    let edit = Edit { span: Span::empty(at), text: format!("\n{text}") };
    Fix::new(Remedy::Insert(text), Applicability::Illustrative, vec![edit])
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    const STATEMENT: &str = "2024年，望川县水利局未发出信息处理费收费通知，收取信息处理费0元。";
    const SENTENCE: &str = "第六部分「其他需要报告的事项」没有写明信息处理费收取情况";

    #[test]
    fn quotes_a_section_that_says_there_is_nothing() {
        check_rule("STR-24", &report_with(STATEMENT, "«无。»"), SENTENCE);
    }

    #[test]
    fn points_to_the_heading_of_a_long_section() {
        let other = "全年办理人大代表建议和政协提案共三件，结果均已在网站公开，代表和委员表示满意。";
        let text =
            report_with(STATEMENT, other).replace("六、其他需要报告的事项", "«六、其他需要报告的事项»");
        check_rule("STR-24", &text, SENTENCE);
    }

    #[test]
    fn is_silent_about_any_statement_on_fees_wherever_it_stands() {
        check_silent("STR-24", &report());
        check_silent("STR-24", &report_with(STATEMENT, "（一）收费情况：无。"));
        check_silent(
            "STR-24",
            &report_with(STATEMENT, "无。").replace("各项工作平稳有序", "未收取信息处理费"),
        );
    }

    #[test]
    fn is_silent_about_earlier_years_unknown_years_and_empty_sections() {
        check_silent("STR-24", &report_with(STATEMENT, "无。").replace("2024年政府", "2020年政府"));
        check_silent("STR-24", &report_with(STATEMENT, "无。").replace("2024年政府", "政府"));
        check_silent("STR-24", &report_with(STATEMENT, ""));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("STR-24", &report_with(STATEMENT, "无"));
    }
}
