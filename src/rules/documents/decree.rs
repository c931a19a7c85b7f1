//! `decree-number` (DOC-05)
//!
//! The decree that issued the regulation is called otherwise than 国务院令第711号.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Severity};
use crate::report::Report;
use crate::rules::phrase::all_instead;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("DOC-05"),
    name: "decree-number",
    severity: Severity::Info,
    strict: false,
    basis: &[basis::DOCUMENT_NUMBER],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "《政府信息公开条例》的令号写作“国务院令第711号”。",
            en: "The decree of the regulation is written 国务院令第711号.",
        },
        why: Bilingual { zh: "法规的令号有固定写法。", en: "Decrees are cited in one way only." },
        example: "国务院第711号令",
        remedy: Bilingual { zh: "改为“国务院令第711号”。", en: "Write 国务院令第711号." },
    }),
};

/// How it is written, and how it should be.
const WRITTEN: &[(&str, &str)] = &[
    ("国令第711号", "国务院令第711号"),
    // As programs take it out of PDF files.
    ("国令第 711 号", "国务院令第711号"),
    ("国令第711 号", "国务院令第711号"),
    ("国务院第711号令", "国务院令第711号"),
    ("国务院711号令", "国务院令第711号"),
    ("国务院令711号", "国务院令第711号"),
    ("国务院令 711号", "国务院令第711号"),
    ("国务院令 711 号", "国务院令第711号"),
];

fn check(report: &Report, sink: &mut Sink) {
    all_instead(report, sink, &CARD, WRITTEN, Applicability::Safe);
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    const PLACE: &str = "各项工作平稳有序";

    #[test]
    fn shows_how_the_decree_is_cited() {
        let marked = report_with(PLACE, "按照条例（«国务院第711号令»）要求，各项工作平稳有序");
        check_rule("DOC-05", &marked, "「国务院第711号令」应为「国务院令第711号」");
    }

    #[test]
    fn sees_it_through_the_blanks_around_figures() {
        let marked = report_with(PLACE, "按照条例（«国令第 711 号»）要求，各项工作平稳有序");
        check_rule("DOC-05", &marked, "「国令第 711 号」应为「国务院令第711号」");
    }

    #[test]
    fn is_silent_about_the_right_number() {
        check_silent("DOC-05", &report());
        check_silent("DOC-05", &report_with(PLACE, "按照条例（国务院令第711号）要求，各项工作平稳有序"));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("DOC-05", &report_with(PLACE, "按照条例（国务院令711号）要求，各项工作平稳有序"));
    }
}
