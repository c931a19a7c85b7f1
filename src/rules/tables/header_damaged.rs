//! `header-damaged` (TBF-09)
//!
//! The header of a column differs from the form's in a character or two. Notes in brackets behind it are passed over.

use super::label::{is_cut, is_damaged, without_note};
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Fix, Location, Severity, TableFinding};
use crate::report::{BoundHeader, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::key;

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("TBF-09"),
    name: "header-damaged",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "表格的表头与统一格式一字不差。",
            en: "The headers of the columns read as in the unified form.",
        },
        why: Bilingual {
            zh: "表头错漏一两个字，读者难以确认数字的含义。",
            en: "With a character lost or wrong it is unclear what the figures below count.",
        },
        example: "信息内容\t本年制发件数\t本年度止件数\t现行有效件数",
        remedy: Bilingual { zh: "改为统一格式的表头。", en: "Use the header of the form." },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for table in &report.tables {
        for header in table.headers.iter().filter(|header| differs(report, header)) {
            let found = header.label.text.clone();
            let finding = TableFinding::HeaderDamaged { table: table.spec, column: header.spec, found };
            let mut draft = sink.report(&CARD, Location::of(header.label.span), finding);
            if key(report.document.slice(header.label.span)) == header.label.text {
                draft.fix(Fix::write(header.label.span, header.spec.label, Applicability::Suggested));
            }
        }
    }
}

fn differs(report: &Report, header: &BoundHeader) -> bool {
    let (label, expected) = (&header.label, without_note(header.spec.label));
    is_damaged(without_note(&label.text), expected) && !is_cut(report.document.said(), label, expected)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    #[test]
    fn quotes_the_header_and_the_form() {
        let text = report_with("本年废止件数", "«本年度止件数»");
        check_rule("TBF-09", &text, "第二部分表格的表头「本年度止件数」应为「本年废止件数」");
    }

    #[test]
    fn is_silent_about_notes_spaces_and_abbreviations() {
        check_silent("TBF-09", &report());
        let noted = "本年收费金额(单位:万元,保留4位小数)";
        check_silent("TBF-09", &report_with("本年收费金额（单位：万元）", noted));
        check_silent("TBF-09", &report_with("法律服务机构", "法律 服务 机构"));
        check_silent("TBF-09", &report_with("社会公益组织", "公益组织"));
    }

    #[test]
    fn is_silent_about_headers_that_the_layout_cuts() {
        check_silent("TBF-09", &report_with("现行有效件数\n", "现行有效件\n\t\t\t数\n"));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("TBF-09", &report_with("现行有效件数", "现行有效件"));
    }
}
