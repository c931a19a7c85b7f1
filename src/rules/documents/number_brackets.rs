//! `number-brackets` (DOC-01)
//!
//! The year in the number of a document stands in other brackets than 〔〕.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Severity};
use crate::report::Report;
use crate::rules::phrase::{MOST, instead};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::Span;

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("DOC-01"),
    name: "number-brackets",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::DOCUMENT_NUMBER],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "发文字号的年份用六角括号“〔〕”括起。",
            en: "The year in the number of a document stands in the brackets 〔〕.",
        },
        why: Bilingual {
            zh: "发文字号有固定写法，写错括号会被认为引用不规范。",
            en: "Numbers of documents are written in one way only.",
        },
        example: "国办函【2020】109号",
        remedy: Bilingual { zh: "改用“〔〕”。", en: "Write 〔〕." },
    }),
};

/// The brackets that are used instead; round ones are so common that they are but a hint.
const BRACKETS: &[(char, char, Severity)] = &[
    ('【', '】', Severity::Warning),
    ('[', ']', Severity::Warning),
    ('［', '］', Severity::Warning),
    ('（', '）', Severity::Info),
    ('(', ')', Severity::Info),
];
/// What stands before the year in the number of a document.
const ISSUERS: &[char] = &['发', '函', '办', '字', '通', '规', '文', '电', '政', '令', '告', '明'];

fn check(report: &Report, sink: &mut Sink) {
    let text = report.said();
    let numbers = text.match_indices(ISSUERS).filter_map(|(at, issuer)| number(text, at + issuer.len()));
    for (span, year, severity) in numbers.take(MOST) {
        let expected = format!("〔{year}〕");
        instead(report, sink, &CARD, (span, &expected), Applicability::Safe).severity(severity);
    }
}

/// The year in wrong brackets that stands at `at`, with a number of a document behind it.
fn number(text: &str, at: usize) -> Option<(Span, &str, Severity)> {
    let rest = text.get(at..)?;
    let (open, close, severity) = BRACKETS.iter().find(|(open, ..)| rest.starts_with(*open))?;
    let (year, behind) = rest.strip_prefix(*open)?.split_once(*close)?;
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).count();
    let is_year = year.len() == 4 && digits(year) == 4 && (year.starts_with("20") || year.starts_with("19"));
    let behind = behind.trim_start_matches([' ', '第']);
    let is_number = digits(behind) > 0
        && behind.trim_start_matches(|it: char| it.is_ascii_digit()).trim_start().starts_with('号');
    let length = open.len_utf8() + year.len() + close.len_utf8();
    (is_year && is_number).then_some((Span::new(at, at + length), year, *severity))
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Severity;
    use crate::rules::testing::{check_fix, check_rule, check_silent, findings, report, report_with};

    fn with(number: &str) -> String {
        report_with("各项工作平稳有序", &format!("按照国办函{number}要求，各项工作平稳有序"))
    }

    #[test]
    fn shows_the_brackets_that_should_be_others() {
        check_rule("DOC-01", &with("«【2020】»109号"), "「【2020】」应为「〔2020〕」");
        check_rule("DOC-01", &with("«[2020]»第 109 号"), "「[2020]」应为「〔2020〕」");
        assert_eq!(findings("DOC-01", &with("（2020）109号"))[0].severity, Severity::Info);
    }

    #[test]
    fn is_silent_about_the_right_ones_and_about_other_brackets() {
        check_silent("DOC-01", &report());
        check_silent("DOC-01", &with("〔2020〕109号"));
        check_silent("DOC-01", &with("（2020年）109号文和公告【2020】版"));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("DOC-01", &with("【2020】109号"));
    }
}
