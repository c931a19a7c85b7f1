//! `no-such-date` (YER-03)
//!
//! A date has a month or a day that no calendar has, a year of five digits or more, or ends before its 日.

use super::date::{Date, dates};
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, ProseFinding, Severity};
use crate::report::Report;
use crate::rules::phrase::MOST;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("YER-03"),
    name: "no-such-date",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::CONTENT],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "文中的日期都是存在的日期，年份为四位数字，年、月、日齐全。",
            en: "All dates exist, have a year of four digits, and end in 日.",
        },
        why: Bilingual {
            zh: "日期写错，统计期限等就无从确定。",
            en: "Where a date is wrong, nobody knows which period is meant.",
        },
        example: "2024年1月1日至202424年12月31日",
        remedy: Bilingual { zh: "改为正确的日期。", en: "Correct the date." },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for date in dates(report).iter().filter(|date| is_wrong(date)).take(MOST) {
        let found = report.document.slice(date.span).to_owned();
        sink.report(&CARD, Location::of(date.span), ProseFinding::NoSuchDate { found });
    }
}

/// A year of fewer than four digits may have lost some when the text was copied, and is not judged.
fn is_wrong(date: &Date) -> bool {
    let [year, month, day] = date.parts;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    date.digits > 4 || (date.digits == 4 && (!date.whole || !(1..=days).contains(&day)))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    fn with(date: &str) -> String {
        report_with("至2024年12月31日", &format!("至{date}"))
    }

    #[test]
    fn quotes_a_date_that_is_none() {
        for date in
            ["202424年12月31日", "2024年13月31日", "2024年11月31日", "2023年2月29日", "2024年12月31止"]
        {
            check_rule("YER-03", &with(&format!("«{date}»")), &format!("「{date}」不是正确的日期"));
        }
    }

    #[test]
    fn is_silent_about_dates_of_the_calendar_and_about_digits_that_were_lost() {
        check_silent("YER-03", &report());
        check_silent("YER-03", &with("2024年2月29日，２０２４ 年 12 月 31 日，20年1月1日，第1234567年12月"));
    }
}
