//! `denied-and-counted` (NVT-17)
//!
//! A clause says that there were none, and then how many: 未收到申请0件.

use super::OVERVIEW;
use crate::basis;
use crate::claims::numbers;
use crate::code::Code;
use crate::diagnostic::{Location, ProseFinding, Severity};
use crate::report::Report;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::has_any;

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("NVT-17"),
    name: "denied-and-counted",
    severity: Severity::Info,
    strict: false,
    basis: &[basis::CONTENT],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "写了“未收到”“未发生”的，后面不再写 0 件。",
            en: "What is denied is not counted as 0 as well.",
        },
        why: Bilingual {
            zh: "“未收到0件”自相矛盾，字面上成了收到过。",
            en: "Denied and counted at once, it says the contrary when taken literally.",
        },
        example: "全年未收到政府信息公开申请0件",
        remedy: Bilingual {
            zh: "写“未收到申请”或者“收到申请0件”。", en: "Write either of the two."
        },
    }),
};

const DENIALS: &[&str] = &["未收到", "没有收到", "未接到", "未受理", "未发生", "没有发生"];
const MEASURES: &[char] = &['件', '宗', '起', '例'];

fn check(report: &Report, sink: &mut Sink) {
    for clause in report.sentences(OVERVIEW).iter().flat_map(|sentence| &sentence.clauses) {
        let none = |(number, behind): &(&str, &str)| *number == "0" && behind.starts_with(MEASURES);
        let denies = || has_any(&clause.text, DENIALS);
        if clause.text.contains('0') && denies() && numbers(&clause.text).iter().any(none) {
            let found = report.document.slice(clause.span).to_owned();
            sink.report(&CARD, Location::of(clause.span), ProseFinding::DeniedAndCounted { found });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    #[test]
    fn quotes_a_clause_that_denies_and_counts() {
        let said = "全年未收到政府信息公开申请0件";
        let marked = report_with("全年新收到政府信息公开申请17件", &format!("«{said}»"));
        check_rule("NVT-17", &marked, &format!("「{said}」既说没有，又写了件数"));
    }

    #[test]
    fn is_silent_about_either_alone() {
        check_silent("NVT-17", &report());
        check_silent("NVT-17", &report_with("全年新收到政府信息公开申请17件", "未收到申请，收到建议0件"));
    }
}
