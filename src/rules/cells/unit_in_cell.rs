//! `unit-in-cell` (CEL-04)
//!
//! A figure is written with its unit, which the form prints in the header. Where the unit is not that of the form, the
//! figure is converted for the fix. Money in the row of fee items of the form of 2019 is `money-for-items`.

use super::money_for_items;
use super::written_unit::written;
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, CellFinding, Fix, Location, Severity};
use crate::form::Measure;
use crate::report::Report;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("CEL-04"),
    name: "unit-in-cell",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "表格中只填数字，不写计量单位。",
            en: "The cells hold figures without their units.",
        },
        why: Bilingual {
            zh: "表头已有单位；格内再写单位，汇总时不能相加，单位不一致时还会差出万倍。",
            en: "The header has the unit; one in the cell cannot be added up, and may be another one.",
        },
        example: "行政事业性收费\t43.788万元",
        remedy: Bilingual {
            zh: "只写数字；单位与表头不同的，先换算。",
            en: "Write the figure alone, converted where the unit is not that of the header.",
        },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for cell in report.cells().filter(|cell| !money_for_items::speaks_of(cell)) {
        let Some(figure) = written(cell).and_then(|written| written.figure) else { continue };
        let converted = cell.figure().is_none();
        let finding = CellFinding::UnitInCell { cell: cell.key, raw: cell.raw.clone(), figure, converted };
        let plain = !converted && cell.measure != Measure::Money;
        let applicability = if plain { Applicability::Safe } else { Applicability::Suggested };
        sink.report(&CARD, Location::of_cell(cell.span, cell.key), finding).fix(Fix::write(
            cell.span,
            figure.to_string(),
            applicability,
        ));
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Applicability;
    use crate::rules::testing::{check_fix, check_rule, check_silent, findings, report, report_with};

    fn fees(raw: &str) -> String {
        report_with("行政事业性收费\t12.8", &format!("行政事业性收费\t{raw}"))
    }

    #[test]
    fn names_a_figure_with_its_unit() {
        check_rule(
            "CEL-04",
            &fees("«12.8万元»"),
            "第二部分「行政事业性收费」行「本年收费金额」列的「12.8万元」带有单位",
        );
        let text = report_with("行政许可\t326", "行政许可\t«326件»");
        check_rule("CEL-04", &text, "第二部分「行政许可」行「本年处理决定数量」列的「326件」带有单位");
    }

    #[test]
    fn converts_another_unit_than_that_of_the_form() {
        let sentence =
            "第二部分「行政事业性收费」行「本年收费金额」列的「251000元」与表头单位不同，折合 25.1";
        check_rule("CEL-04", &fees("«251000元»"), sentence);
        let found = &findings("CEL-04", &fees("251000元"))[0];
        assert_eq!(found.fixes[0].edits()[0].text, "25.1");
        assert_eq!(found.fixes[0].applicability, Applicability::Suggested);
    }

    #[test]
    fn is_silent_about_plain_figures_and_words() {
        check_silent("CEL-04", &report());
        check_silent("CEL-04", &fees("若干元"));
    }

    #[test]
    fn leaves_no_second_finding_of_what_stands_in_the_cell() {
        check_silent("CEL-01", &fees("251000元"));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("CEL-04", &fees("43.788万元"));
        check_fix("CEL-04", &fees("251000元"));
    }
}
