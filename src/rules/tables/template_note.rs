//! `template-note-in-label` (TBF-17)
//!
//! Behind a label stands, in brackets, an instruction on how to fill in the form, which the form itself does not print.

use super::oddities;
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Fix, Location, Severity, TableFinding};
use crate::report::{OddityKind, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("TBF-17"),
    name: "template-note-in-label",
    severity: Severity::Info,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "行名和表头之后没有留下填表说明。",
            en: "No instruction on filling in the form is left behind its labels.",
        },
        why: Bilingual {
            zh: "填表说明是给填报人看的，公布的年报里应当没有。",
            en: "Instructions are for those who fill in the form, not for its readers.",
        },
        example: "规章（县级无此项）\t0\t0\t0",
        remedy: Bilingual { zh: "删去括号中的说明。", en: "Delete the instruction in brackets." },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for (table, oddity) in oddities(report) {
        let OddityKind::TemplateNote { label, note } = &oddity.kind else { continue };
        let finding = TableFinding::TemplateNote { table: table.spec, label, note: note.clone() };
        let fix = Fix::write(oddity.span, *label, Applicability::Suggested);
        sink.report(&CARD, Location::of(oddity.span), finding).fix(fix);
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    #[test]
    fn quotes_the_label_and_the_note() {
        let text = report_with("规章\t0", "«规章（县级无此项）»\t0");
        check_rule("TBF-17", &text, "第二部分表格的「规章」后留有模板说明「县级无此项」");
        let text = report_with("本年收费金额（单位：万元）", "«本年收费金额(单位:万元,保留4位小数)»");
        check_rule("TBF-17", &text, "第二部分表格的「本年收费金额」后留有模板说明「保留4位小数」");
    }

    #[test]
    fn is_silent_about_notes_of_the_form_units_and_figures() {
        check_silent("TBF-17", &report());
        check_silent("TBF-17", &report_with("行政许可\t326", "行政许可（件）\t326（含变更12件）"));
        check_silent("TBF-17", &report_with("本年收费金额（单位：万元）", "本年收费金额（单位：元）"));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("TBF-17", &report_with("规章\t0", "规章(设区的市、自治州人民政府应提供相关数据)\t0"));
    }
}
