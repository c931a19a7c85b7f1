//! `regulations-without-power` (CEL-07)
//!
//! Regulations are counted in the report of an agency that has no power to make them. Only names that leave no doubt
//! are judged: townships and streets, counties and districts, departments of local governments.

use super::agency::Agency;
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, CellFinding, Edit, Fix, Location, Remedy, Severity};
use crate::form::RowId;
use crate::report::{BoundCell, Report};
use crate::rules::cells::same;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("CEL-07"),
    name: "regulations-without-power",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::REGULATIONS, basis::FORM_DISCLOSURE],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "没有规章制定权的机关，“规章”行为 0 或空白。",
            en: "The row 规章 is nought or blank in the report of an agency without the power to make regulations.",
        },
        why: Bilingual {
            zh: "规章只能由国务院部门和省、设区的市、自治州的人民政府制定；乡镇、县区和地方部门填了数，多是把规范性文件填错了行。",
            en: "Only ministries and the governments of provinces, cities with districts and prefectures make them; \
                 elsewhere they are mostly normative documents in the wrong row.",
        },
        example: "白鹭镇的报告：规章\t1\t1\t1",
        remedy: Bilingual {
            zh: "改为 0；属于规范性文件的，填入“行政规范性文件”行。",
            en: "Write 0, and count normative documents in their own row.",
        },
    }),
};

const REGULATIONS: RowId = RowId("regulations");

fn check(report: &Report, sink: &mut Sink) {
    let Some(agency) = report.title.as_ref().and_then(|title| title.agency.as_deref()) else { return };
    if Agency::of(agency).is_none() {
        return;
    }
    let cells: Vec<&BoundCell> = report.cells().filter(|cell| is_counted(cell)).collect();
    let Some((first, rest)) = cells.split_first() else { return };
    let Some(figure) = first.figure() else { return };
    let finding = CellFinding::RegulationsWithoutPower { cell: first.key, figure, agency: agency.to_owned() };
    let edits = cells.iter().map(|cell| Edit { span: cell.span, text: "0".into() }).collect();
    sink.report(&CARD, Location::of_cell(first.span, first.key), finding).related(same(rest)).fix(Fix::new(
        Remedy::WriteNoughts(cells.len()),
        Applicability::Suggested,
        edits,
    ));
}

fn is_counted(cell: &BoundCell) -> bool {
    cell.key.row == REGULATIONS && cell.figure().is_some_and(|figure| !figure.is_zero())
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    fn of(agency: &str, row: &str) -> String {
        let report = report_with("规章\t0\t0\t0", row);
        let title = report.lines().next().expect("a title").to_owned();
        let named = format!("{agency}2024年政府信息公开工作年度报告");
        report.replacen(&title, &named, 1)
    }

    #[test]
    fn names_a_regulation_of_a_township() {
        let sentence = "第二部分「规章」行「本年制发件数」列为 1，青石县白鹭镇没有规章制定权";
        check_rule("CEL-07", &of("青石县白鹭镇", "规章\t«1»\t0\t1"), sentence);
    }

    #[test]
    fn is_silent_where_none_are_counted() {
        check_silent("CEL-07", &report());
        check_silent("CEL-07", &of("青石县白鹭镇", "规章\t/\t/\t/"));
    }

    #[test]
    fn is_silent_where_the_name_leaves_a_doubt() {
        check_silent("CEL-07", &of("望川市人民政府", "规章\t1\t0\t9"));
        check_silent("CEL-07", &of("望川市人民政府办公室", "规章\t1\t0\t9"));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("CEL-07", &of("青石县水务局", "规章\t1\t0\t1"));
    }
}
