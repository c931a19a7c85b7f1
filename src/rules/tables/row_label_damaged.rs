//! `row-label-damaged` (TBF-08)
//!
//! The label of a row differs from the form's in a character or two. Other wordings that are in use are no damage.

use super::label::{is_cut, is_damaged};
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Fix, Location, Severity, TableFinding};
use crate::form::RowSpec;
use crate::report::{Label, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::key;

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("TBF-08"),
    name: "row-label-damaged",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "表格的行名与统一格式一字不差。",
            en: "The labels of the rows read as in the unified form.",
        },
        why: Bilingual {
            zh: "行名错漏一两个字，含义可能改变，机器也难以对应。",
            en: "A character lost or wrong can change the meaning and defeats matching by machine.",
        },
        example: "2.其他法律法规禁止公开",
        remedy: Bilingual { zh: "改为统一格式的行名。", en: "Use the label of the form." },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for table in &report.tables {
        for row in &table.rows {
            let Some(label) = row.label.as_ref().filter(|label| differs(report, label, row.spec)) else {
                continue;
            };
            let found = label.text.clone();
            let finding = TableFinding::RowLabelDamaged { table: table.spec, row: row.spec, found };
            let mut draft = sink.report(&CARD, Location::of(label.span), finding);
            if stands_in_one_piece(report, label) {
                draft.fix(Fix::write(label.span, row.spec.label, Applicability::Suggested));
            }
        }
    }
}

fn differs(report: &Report, label: &Label, spec: &RowSpec) -> bool {
    is_damaged(&label.text, spec.label)
        && !spec.aliases.iter().any(|alias| key(alias) == label.text)
        && !is_cut(report.document.said(), label, spec.label)
}

/// Whether nothing but the label stands between its first and its last piece.
fn stands_in_one_piece(report: &Report, label: &Label) -> bool {
    key(report.document.slice(label.span)) == label.text
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    #[test]
    fn quotes_the_label_and_the_form() {
        let text = report_with("2.其他法律行政法规禁止公开", "«2.其他法律法规禁止公开»");
        let sentence = "第三部分表格的行名「2.其他法律法规禁止公开」应为「2.其他法律行政法规禁止公开」";
        check_rule("TBF-08", &text, sentence);
    }

    #[test]
    fn is_silent_about_other_brackets_spaces_and_wordings() {
        check_silent("TBF-08", &report());
        check_silent("TBF-08", &report_with("（一）予以公开", "(一)  予以公开"));
        check_silent("TBF-08", &report_with("行政规范性文件\t", "规范性文件\t"));
        check_silent("TBF-08", &report_with("规章\t0", "规章（县级无此项）\t0"));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("TBF-08", &report_with("5.属于三类内部事务信息", "5.属于三类内容事务信息"));
    }
}
