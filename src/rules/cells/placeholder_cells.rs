//! `placeholder-cells` (CEL-06)
//!
//! Cells of a table hold a mark such as `/` or 无 instead of a figure. In the row 规章 that is common for agencies
//! without the power to make them, and passed over. A hint, once a table.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{CellFinding, Location, Severity};
use crate::form::RowId;
use crate::report::{BoundCell, CellState, Report};
use crate::rules::cells::{same, write_noughts};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("CEL-06"),
    name: "placeholder-cells",
    severity: Severity::Info,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "除“规章”行外，表格中填数字而不填“/”“-”“无”等符号。",
            en: "Outside the row 规章 the cells hold figures rather than marks such as / - 无.",
        },
        why: Bilingual {
            zh: "符号的含义不明确，汇总时也不能相加。",
            en: "It is unclear what a mark means, and it cannot be added up.",
        },
        example: "行政强制\t/",
        remedy: Bilingual { zh: "没有发生的填 0。", en: "Write 0 where nothing occurred." },
    }),
};

const REGULATIONS: RowId = RowId("regulations");

fn check(report: &Report, sink: &mut Sink) {
    for table in &report.tables {
        let marks: Vec<_> = table.cells().filter(|cell| is_mark(cell)).collect();
        let Some((first, rest)) = marks.split_first() else { continue };
        let (mark, count) = (first.raw.clone(), marks.len());
        let finding = CellFinding::PlaceholderCells { table: table.spec, mark, count };
        sink.report(&CARD, Location::of_cell(first.span, first.key), finding)
            .related(same(rest))
            .fix(write_noughts(&marks));
    }
}

fn is_mark(cell: &BoundCell) -> bool {
    cell.state == CellState::Placeholder && cell.key.row != REGULATIONS
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    #[test]
    fn counts_the_marks_of_a_table_at_the_first_one() {
        let text = report_with("行政处罚\t41", "行政处罚\t«无»").replace("行政强制\t5", "行政强制\t/");
        check_rule("CEL-06", &text, "第二部分表格有 2 格填「无」而不是数字");
    }

    #[test]
    fn is_silent_about_the_row_of_regulations() {
        check_silent("CEL-06", &report_with("规章\t0\t0\t0", "规章\t/\t—\t／"));
        check_silent("CEL-06", &report());
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("CEL-06", &report_with("行政强制\t5", "行政强制\t—"));
    }
}
