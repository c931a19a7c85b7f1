//! `identity-number` (PRV-01)
//!
//! The number of a person's identity card stands in the text: eighteen characters with the check digit that belongs to
//! them and a date of birth. The finding does not repeat it.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Fix, Location, ProseFinding, Severity};
use crate::report::Report;
use crate::rules::phrase::MOST;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::Span;

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("PRV-01"),
    name: "identity-number",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::PRIVACY],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "文中没有公民身份号码。", en: "The text has no number of an identity card."
        },
        why: Bilingual {
            zh: "公布身份号码侵害个人信息权益。",
            en: "To publish it violates the person's privacy.",
        },
        example: "申请人身份证号000000190001010000",
        remedy: Bilingual { zh: "删去或者遮盖。", en: "Delete or mask it." },
    }),
};

/// The weights of the first seventeen digits, and the check characters by the remainder.
const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];

fn check(report: &Report, sink: &mut Sink) {
    let text = report.said();
    let mut at = 0;
    let runs = text.split(|it: char| !it.is_ascii_alphanumeric()).filter_map(|run| {
        let own = Span::new(at, at + run.len());
        // Behind it stands what ended it.
        at = own.end + text.get(own.end..)?.chars().next().map_or(0, char::len_utf8);
        is_identity(run).then_some(own)
    });
    for span in runs.take(MOST) {
        sink.report(&CARD, Location::of(span), ProseFinding::IdentityNumber)
            .fix(Fix::delete(span, Applicability::Suggested));
    }
}

fn is_identity(run: &str) -> bool {
    let (Some(digits), Some(last)) = (run.get(..17), run.get(17..)) else { return false };
    let part = |from: usize, to: usize| digits.get(from..to).and_then(|part| part.parse::<u32>().ok());
    let born = (part(6, 10), part(10, 12), part(12, 14));
    let is_date = matches!(born, (Some(1900..2100), Some(1..=12), Some(1..=31)));
    let values = digits.chars().map(|it| it.to_digit(10));
    let sum: Option<u32> = values.zip(WEIGHTS).map(|(digit, weight)| Some(digit? * weight)).sum();
    let check = sum.and_then(|sum| CHECKS.get(usize::try_from(sum % 11).ok()?));
    is_date && check.is_some_and(|check| last.to_ascii_uppercase().chars().eq([*check]))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    /// A number of no district, made up for this test.
    const NUMBER: &str = "000000190001010009";

    fn with(number: &str) -> String {
        report_with("各项工作平稳有序", &format!("编号{number}，各项工作平稳有序"))
    }

    fn valid() -> String {
        let digits = NUMBER.get(..17).expect("digits");
        let found = ('0'..='9').chain(['X']).map(|check| format!("{digits}{check}"));
        found.into_iter().find(|it| super::is_identity(it)).expect("a check digit")
    }

    #[test]
    fn points_to_the_number_without_repeating_it() {
        check_rule("PRV-01", &with(&format!("«{}»", valid())), "文中有公民身份号码");
    }

    #[test]
    fn is_silent_about_other_long_numbers() {
        check_silent("PRV-01", &report());
        let valid = valid();
        let digits = valid.get(..17).expect("digits");
        for check in ('0'..='9').filter(|check| !valid.ends_with(*check)) {
            check_silent("PRV-01", &with(&format!("{digits}{check}")));
        }
        check_silent("PRV-01", &with(&format!("1{valid}")));
        check_silent("PRV-01", &with("11000000MB00000000"));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("PRV-01", &with(&valid()));
    }
}
