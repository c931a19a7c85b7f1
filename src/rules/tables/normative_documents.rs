//! `old-label-normative-documents` (TBF-10)
//!
//! The row 行政规范性文件 is labelled 规范性文件, as in the form of 2019.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Fix, Location, Severity, TableFinding};
use crate::form::{FormId, RowId};
use crate::report::{BoundRow, Label, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("TBF-10"),
    name: "old-label-normative-documents",
    severity: Severity::Info,
    strict: false,
    basis: &[basis::FORM_DISCLOSURE],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "第二部分表格的行名写作“行政规范性文件”。",
            en: "In the table of section two the row is labelled 行政规范性文件.",
        },
        why: Bilingual {
            zh: "“规范性文件”是2019年格式的行名，2021年起的格式为“行政规范性文件”。",
            en: "The label 规范性文件 is that of 2019; since 2021 the form says 行政规范性文件.",
        },
        example: "规范性文件\t2\t1\t14",
        remedy: Bilingual { zh: "行名补上“行政”二字。", en: "Add 行政 to the label." },
    }),
};

const ROW: RowId = RowId("normative-documents");
const FORM: FormId = FormId("2021");
const OLD: &str = "规范性文件";

fn check(report: &Report, sink: &mut Sink) {
    if report.form.id != FORM {
        return;
    }
    for table in &report.tables {
        for (row, label) in table.rows.iter().filter_map(old) {
            let found = label.text.clone();
            let finding = TableFinding::RowLabelVariant { table: table.spec, row: row.spec, found };
            sink.report(&CARD, Location::of(label.span), finding).fix(Fix::write(
                label.span,
                row.spec.label,
                Applicability::Suggested,
            ));
        }
    }
}

/// The row and its label, where the label is that of the old form.
fn old(row: &BoundRow) -> Option<(&BoundRow, &Label)> {
    let label = row.label.as_ref().filter(|label| row.spec.id == ROW && label.text == OLD)?;
    Some((row, label))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    #[test]
    fn quotes_the_old_label() {
        let text = report_with("行政规范性文件\t2", "«规范性文件»\t2");
        let sentence = "第二部分表格的行名「规范性文件」在统一格式中为「行政规范性文件」";
        check_rule("TBF-10", &text, sentence);
    }

    #[test]
    fn is_silent_about_the_label_of_the_form() {
        check_silent("TBF-10", &report());
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("TBF-10", &report_with("行政规范性文件\t2", "规范性文件\t2"));
    }
}
