//! `identity-note-missing` (TBF-13)
//!
//! Table three lacks the printed note that rows one and two together equal rows three and four, though the headers
//! beside it are all there.

use super::oddities;
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, Severity, TableFinding};
use crate::report::{OddityKind, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("TBF-13"),
    name: "identity-note-missing",
    severity: Severity::Info,
    strict: false,
    basis: &[basis::BALANCE],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "第三部分表格左上角有勾稽关系说明。",
            en: "Table three has the note on the identity between its rows.",
        },
        why: Bilingual {
            zh: "说明是统一格式的一部分，也便于填报人自行核对。",
            en: "The note is part of the form and lets those who fill it in check themselves.",
        },
        example: "\t申请人情况\n\t自然人\t法人或其他组织\t总计",
        remedy: Bilingual {
            zh: "补上“（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）”。",
            en: "Add the note as the form prints it.",
        },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for (table, oddity) in oddities(report) {
        if oddity.kind == OddityKind::IdentityNoteMissing {
            sink.report(&CARD, Location::of(oddity.span), TableFinding::IdentityNoteMissing(table.spec));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    const NOTE: &str = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    #[test]
    fn points_to_the_headers_beside_it() {
        check_rule(
            "TBF-13",
            &report_with(NOTE, "").replace("申请人情况", "«»申请人情况"),
            "第三部分表格没有勾稽关系说明",
        );
    }

    #[test]
    fn is_silent_about_a_split_or_changed_note_and_where_headers_are_lost() {
        check_silent("TBF-13", &report());
        check_silent(
            "TBF-13",
            &report_with(NOTE, "（本列数据的勾稽关系为：第一项加第二项\n之和，等于第三项加第四项之和）"),
        );
        check_silent("TBF-13", &report_with(NOTE, "第一项加第二项等于第三项加第四项"));
        check_silent("TBF-13", &report_with(NOTE, "").replace("\t科研机构", "\t"));
    }
}
