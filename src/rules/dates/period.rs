//! `period-of-another-year` (YER-01) and `period-backwards` (YER-04)
//!
//! The period that the figures are said to cover begins in another year than that of the title, or ends before it
//! begins. Only a period that begins on the first of January is taken for that of the report.

use super::date::{Date, dates};
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, ProseFinding, Severity};
use crate::report::Report;
use crate::rules::phrase::places;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::Span;

pub(super) const RULE: Rule = Rule { cards: &[OTHER_YEAR, BACKWARDS], check };

const OTHER_YEAR: Card = Card {
    code: Code("YER-01"),
    name: "period-of-another-year",
    severity: Severity::Error,
    strict: false,
    basis: &[basis::DEADLINE],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "统计期限的年份与标题的年份一致。",
            en: "The period of the figures is the year of the title.",
        },
        why: Bilingual {
            zh: "年度报告报告上一年度的情况；年份不一致，多是沿用上年文本忘了改。",
            en: "A report is on one year; where the years differ, last year's text was mostly taken over.",
        },
        example: "2024年……年度报告：统计期限为2023年1月1日至2023年12月31日",
        remedy: Bilingual {
            zh: "核对后统一年份。", en: "Check which year is meant, and correct the other."
        },
    }),
};

const BACKWARDS: Card = Card {
    code: Code("YER-04"),
    name: "period-backwards",
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "统计期限的终止日期在起始日期之后。",
            en: "The period of the figures ends after it begins.",
        },
        why: Bilingual {
            zh: "终止早于起始，必有一处写错。",
            en: "Where it ends before it begins, one of the dates is wrong.",
        },
        example: "统计期限为2024年1月1日至2023年12月31日",
        remedy: Bilingual { zh: "改正写错的日期。", en: "Correct the date that is wrong." },
    }),
    ..OTHER_YEAR
};

/// How the period is called.
const PERIODS: &[&str] = &["统计期限", "统计时限", "统计期间", "统计时间", "数据期限", "起止时间"];
/// How many bytes may stand between its name and its dates.
const NEAR: usize = 60;

fn check(report: &Report, sink: &mut Sink) {
    let dates = dates(report);
    let named =
        PERIODS.iter().flat_map(|name| places(report, name)).find_map(|name| period(report, name, &dates));
    let Some((from, to)) = named else { return };
    let [found, ..] = from.parts;
    let year = report.year();
    let found = u16::try_from(found).ok();
    match year.zip(found) {
        _ if to.is_some_and(|to| to.parts < from.parts) => {
            let span = to.map_or(from.span, |to| from.span.to(to.span));
            sink.report(&BACKWARDS, Location::of(span), ProseFinding::PeriodBackwards);
        }
        Some((year, found)) if year != found => {
            let finding = ProseFinding::OtherPeriod { found, year };
            sink.report(&OTHER_YEAR, Location::of(from.span), finding);
        }
        _ => {}
    }
}

/// The dates behind the name of a period, where the first of them is a first of January.
fn period<'d>(report: &Report, name: Span, dates: &'d [Date]) -> Option<(&'d Date, Option<&'d Date>)> {
    let near = |at: usize, date: &&Date| {
        let between = report.document.slice(Span::new(at, date.span.start));
        at <= date.span.start && between.len() <= NEAR && !between.contains(['。', '\n'])
    };
    let from = dates.iter().find(|date| near(name.end, date))?;
    let to = dates.iter().find(|date| near(from.span.end, date));
    matches!(from.parts, [_, 1, 1]).then_some((from, to)).filter(|_| from.digits == 4)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    fn with(period: &str) -> String {
        report_with("2024年1月1日至2024年12月31日", period)
    }

    #[test]
    fn names_a_period_of_another_year_than_the_title() {
        let marked = with("«2023年1月1日»至2023年12月31日");
        check_rule("YER-01", &marked, "统计期限是 2023 年，标题为 2024 年");
    }

    #[test]
    fn names_a_period_that_ends_before_it_begins() {
        let marked = with("«2024年1月1日至2023年12月31日»");
        check_rule("YER-04", &marked, "统计期限的终止日期早于起始日期");
        check_silent("YER-01", &marked.replace(['«', '»'], ""));
    }

    #[test]
    fn is_silent_about_the_year_of_the_title_and_about_other_dates() {
        for code in ["YER-01", "YER-04"] {
            check_silent(code, &report());
            check_silent(code, &with("2024 年 1 月 1 日起至 12 月 31 日止"));
            check_silent(code, &with("2024年度。本机关自2023年1月1日起至2022年12月31日止更名"));
            check_silent(code, &with("2023年6月1日至2023年12月31日"));
        }
    }
}
