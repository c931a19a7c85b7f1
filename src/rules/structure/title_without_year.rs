//! `title-without-year` (STR-27)
//!
//! The title does not say for which year the report is. A year in Chinese digits is a year.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, Severity, StructureFinding};
use crate::report::Report;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("STR-27"),
    name: "title-without-year",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM, basis::DEADLINE],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "标题写明报告的年度。", en: "The title names the year of the report."
        },
        why: Bilingual {
            zh: "年报逐年公布、长期留存，标题没有年度就无法与其他年份区分。",
            en: "Reports of all years stay published side by side; without the year they cannot be told apart.",
        },
        example: "望川县水利局政府信息公开工作年度报告",
        remedy: Bilingual {
            zh: "在标题中补上年度，如“2024年”。",
            en: "Add the year to the title, such as 2024年.",
        },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    let Some(title) = report.title.as_ref().filter(|title| title.year.is_none()) else { return };
    let finding = StructureFinding::TitleWithoutYear { title: title.text.clone() };
    sink.report(&CARD, Location::of(title.span), finding);
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    #[test]
    fn quotes_the_title() {
        let text = report_with(
            "望川县水利局2024年政府信息公开工作年度报告",
            "«望川县水利局政府信息公开工作年度报告»",
        );
        check_rule("STR-27", &text, "标题「望川县水利局政府信息公开工作年度报告」没有写明年度");
    }

    #[test]
    fn is_silent_about_a_year_in_any_digits_and_about_no_title() {
        check_silent("STR-27", &report());
        check_silent("STR-27", &report_with("望川县水利局2024年政府", "望川县水利局二〇二四年度政府"));
        check_silent("STR-27", "一、总体情况\n较好。\n六、其他需要报告的事项\n无。\n");
    }
}
