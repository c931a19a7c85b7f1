//! `exact-and-more` (TYP-05)
//!
//! A number that was counted to the last one is followed by 余, which says that it was rounded.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Severity};
use crate::report::Report;
use crate::rules::phrase::{instead, places};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::Span;

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("TYP-05"),
    name: "exact-and-more",
    severity: Severity::Info,
    strict: false,
    basis: &[basis::CONTENT],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "写到个位的确数后面不加“余”。",
            en: "No exact number is followed by 余, which would make it a rounded one.",
        },
        why: Bilingual {
            zh: "既是确数又写“余”，读者不知道究竟是多少。",
            en: "Nobody can tell what the number is.",
        },
        example: "公开信息68余条",
        remedy: Bilingual {
            zh: "写确数，或者写整数加“余”。",
            en: "Write the exact number, or a round one with 余.",
        },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for more in places(report, "余") {
        let number = report.document.slice(Span::new(0, more.start)).trim_end();
        let digits = number.len() - number.trim_end_matches(|it: char| it.is_ascii_digit()).len();
        let span = Span::new(number.len() - digits, more.end);
        let exact = report.document.slice(span);
        // One digit alone is a number of tens or more in 5余万, and too little to be rounded otherwise.
        if digits > 1 && !number.ends_with('0') {
            let expected = exact.trim_end_matches('余').trim_end();
            instead(report, sink, &CARD, (span, expected), Applicability::Suggested);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    #[test]
    fn quotes_an_exact_number_that_is_called_rounded() {
        let marked = report_with("信息126条", "信息«126余»条");
        check_rule("TYP-05", &marked, "「126余」应为「126」");
    }

    #[test]
    fn is_silent_about_round_numbers_and_other_words() {
        check_silent("TYP-05", &report());
        check_silent("TYP-05", &report_with("信息126条", "信息120余条，其余126条，5余万字"));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("TYP-05", &report_with("信息126条", "信息126 余条"));
    }
}
