//! `form-of-another-year` (TBF-01)
//!
//! The tables are those of another edition of the form than the report year asks for. The edition is told from the
//! labels of the tables, the year from the title.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, Severity, TableFinding};
use crate::form::{EDITION_2019, EDITION_2021, FormId};
use crate::report::{BoundTable, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(in crate::rules) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("TBF-01"),
    name: "form-of-another-year",
    severity: Severity::Error,
    strict: false,
    basis: &[basis::FORM, basis::FORM_2019],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "表格使用报告年度适用的统一格式：2019、2020 年度用试行格式，2021 年度起用现行格式。",
            en: "The tables are those of the form for the report year: the trial form for 2019 and 2020, the present one from 2021 on.",
        },
        why: Bilingual {
            zh: "两种格式的项目不同，用错格式，数据就无法汇总。",
            en: "The two forms count different things, so figures in the wrong one cannot be summed up.",
        },
        example: "2023 年度报告的第二部分表格有「本年新制作数量」",
        remedy: Bilingual {
            zh: "换用报告年度适用的表格，按该表格的项目重新填报。",
            en: "Use the tables for the report year and fill them in anew.",
        },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    let Some(year) = report.year() else { return };
    let Some(expected) = edition(year) else { return };
    let other = |table: &&BoundTable| table.span.is_some() && table.spec.form != expected;
    if let Some(table) = report.tables.iter().find(other) {
        let at = table.headers.first().map(|header| header.label.span).or(table.span).unwrap_or_default();
        let finding = TableFinding::FormOfAnotherYear { table: table.spec, year, expected };
        sink.report(&CARD, Location::of(at), finding);
    }
}

/// The edition for a report year; none before 2019.
fn edition(year: u16) -> Option<FormId> {
    match year {
        ..2019 => None,
        2019 | 2020 => Some(EDITION_2019.id),
        _ => Some(EDITION_2021.id),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    #[test]
    fn names_the_form_and_the_year() {
        let text = report_with("2024年政府", "2020年政府").replacen("本年制发件数", "«本年制发件数»", 1);
        check_rule("TBF-01", &text, "第二部分表格为2021年格式，2020年度报告应用2019年试行格式");
    }

    #[test]
    fn is_silent_about_the_form_of_the_year_and_about_a_title_without_one() {
        check_silent("TBF-01", &report());
        check_silent("TBF-01", &report_with("2024年政府", "政府"));
    }
}
