//! `amount-in-yuan` (CEL-08)
//!
//! The fees of an agency of the county level or below are a whole number of a hundred thousand or more, which would be
//! a thousand million 元: the amount was likely written in 元 where 万元 belongs.

use super::agency::Agency;
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, CellFinding, Fix, Location, Severity};
use crate::figure::Figure;
use crate::form::Measure;
use crate::report::{BoundCell, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("CEL-08"),
    name: "amount-in-yuan",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM_DISCLOSURE],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "县级以下机关的收费金额不是十万以上的整数（单位为万元）。",
            en: "The fees of an agency of the county level or below are no whole number of 100,000 or more (in 10,000 yuan).",
        },
        why: Bilingual {
            zh: "表中单位是万元；十万以上即十亿元以上，多是按元填写的。",
            en: "The unit is 10,000 yuan; so much would be more than 1,000 million yuan, and is mostly meant in yuan.",
        },
        example: "白鹭镇的报告：行政事业性收费\t251000",
        remedy: Bilingual { zh: "按万元填写。", en: "Write the amount in 10,000 yuan." },
    }),
};

/// The least amount that is suspicious.
const LEAST: u32 = 100_000;

fn check(report: &Report, sink: &mut Sink) {
    let agency = report.title.as_ref().and_then(|title| Agency::of(title.agency.as_deref()?));
    if !agency.is_some_and(Agency::is_small) {
        return;
    }
    for (cell, figure) in report.cells().filter_map(suspicious) {
        let instead = figure.in_ten_thousands();
        let finding = CellFinding::AmountInYuan { cell: cell.key, figure, instead };
        sink.report(&CARD, Location::of_cell(cell.span, cell.key), finding)
            .figures(figure, instead)
            .fix(Fix::write(cell.span, instead.to_string(), Applicability::Suggested));
    }
}

fn suspicious(cell: &BoundCell) -> Option<(&BoundCell, Figure)> {
    let figure = cell.figure()?;
    let amount = cell.measure == Measure::Amount && figure.is_whole();
    (amount && figure >= Figure::whole(LEAST)).then_some((cell, figure))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    fn of(agency: &str, fees: &str) -> String {
        let report = report_with("行政事业性收费\t12.8", &format!("行政事业性收费\t{fees}"));
        let title = report.lines().next().expect("a title").to_owned();
        report.replacen(&title, &format!("{agency}2024年政府信息公开工作年度报告"), 1)
    }

    #[test]
    fn names_an_amount_that_is_too_large_for_a_township() {
        let sentence =
            "第二部分「行政事业性收费」行「本年收费金额」列为 251000 万元，疑似以元为单位，折合 25.1 万元";
        check_rule("CEL-08", &of("青石县白鹭镇", "«251000»"), sentence);
    }

    #[test]
    fn is_silent_about_smaller_amounts_and_larger_agencies() {
        check_silent("CEL-08", &report());
        check_silent("CEL-08", &of("青石县白鹭镇", "99999"));
        check_silent("CEL-08", &of("青石县白鹭镇", "100000.5"));
        check_silent("CEL-08", &of("望川市人民政府", "316441"));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("CEL-08", &of("青石县水务局", "251000"));
    }
}
