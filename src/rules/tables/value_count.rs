//! `value-count-mismatch` (TBF-14)
//!
//! A row has more or fewer values than the form has columns. Only where the layout lets every cell be told apart: a
//! layout that drops blanks proves nothing.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, Severity, TableFinding};
use crate::report::{BoundCell, BoundRow, BoundTable, CellState, OddityKind, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::Span;

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("TBF-14"),
    name: "value-count-mismatch",
    severity: Severity::Error,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "表格每一行的数据个数与统一格式的列数相同。",
            en: "Every row has as many values as the form has columns for it.",
        },
        why: Bilingual {
            zh: "多一个或少一个数，后面的数字就会错位。",
            en: "With one value too many or too few the following ones shift into the wrong column.",
        },
        example: "一、本年新收政府信息公开申请数量\t11\t3\t0\t1\t2\t17",
        remedy: Bilingual {
            zh: "按列补齐或删去多余的数，没有发生的填 0。",
            en: "Complete the row column by column, with 0 where nothing occurred.",
        },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    let blanks = report.tables.iter().any(has_blanks);
    for table in report.tables.iter().filter(|table| !lacks_columns(table)) {
        if let Some(row) = table.miscounted.filter(|row| !blanks || row.values > table.spec.keys().count()) {
            let finding = TableFinding::TableValueCount { table: table.spec, found: row.values };
            sink.report(&CARD, Location::of(row.span), finding);
        }
        for (row, found) in table.rows.iter().filter_map(miscounted) {
            if !blanks || found > row.spec.columns.len() {
                let finding = TableFinding::ValueCount { table: table.spec, row: row.spec, found };
                sink.report(&CARD, Location::of(place(row)), finding);
            }
        }
    }
}

/// Whether the table lacks columns, which explains that its rows lack values.
fn lacks_columns(table: &BoundTable) -> bool {
    let is_missing =
        |kind: &OddityKind| matches!(kind, OddityKind::ColumnMissing(_) | OddityKind::GroupMissing(_));
    table.oddities.iter().any(|oddity| is_missing(&oddity.kind))
}

/// Whether cells of the table are blank, so that a short row may be one whose blanks were dropped.
fn has_blanks(table: &BoundTable) -> bool {
    let is_blank = |cell: &BoundCell| cell.read() == CellState::Blank;
    let is_bare =
        |row: &BoundRow| row.label.is_some() && row.values.is_none() && row.cells.iter().all(is_unread);
    table.cells().any(is_blank) || table.rows.iter().any(is_bare)
}

fn is_unread(cell: &BoundCell) -> bool {
    cell.read() == CellState::Unread
}

fn miscounted(row: &BoundRow) -> Option<(&BoundRow, usize)> {
    row.values.filter(|found| *found != row.spec.columns.len()).map(|found| (row, found))
}

/// The row's label, else all of its cells.
fn place(row: &BoundRow) -> Span {
    let cells = row.cells.iter().map(|cell| cell.span).reduce(Span::to);
    row.label.as_ref().map(|label| label.span).or(cells).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    #[test]
    fn names_the_row_and_both_numbers() {
        let row = "一、本年新收政府信息公开申请数量";
        let text =
            report_with("\t11\t3\t0\t1\t2\t0\t17", "\t11\t3\t0\t1\t2\t17").replace(row, &format!("«{row}»"));
        check_rule("TBF-14", &text, "第三部分「一、本年新收政府信息公开申请数量」行应有 7 个数，实有 6 个");
    }

    #[test]
    fn counts_the_printed_row_of_table_four() {
        let text = report_with("2\t0\t0\t1\t3\t1\t", "«2\t0\t0\t3\t1\t").replace("\t1\t1\n", "\t1\t1»\n");
        check_rule("TBF-14", &text, "第四部分表格应有 15 个数，实有 14 个");
        let text = report_with("2\t0\t0\t1\t3\t1\t", "2\t\t0\t1\t3\t1\t");
        check_silent("TBF-14", &text);
    }

    #[test]
    fn counts_words_as_values() {
        let text = report_with("2.重复申请\t1\t0\t0\t0\t0\t0\t1", "«2.重复申请»\t若干\t0\t0\t0\t0\t0");
        check_rule("TBF-14", &text, "第三部分「（五）不予处理2.重复申请」行应有 7 个数，实有 6 个");
    }

    #[test]
    fn counts_values_beyond_the_columns() {
        let text = report_with("2.重复申请\t1\t0\t0\t0\t0\t0\t1", "«2.重复申请»\t1\t0\t0\t0\t0\t0\t0\t1");
        check_rule("TBF-14", &text, "第三部分「（五）不予处理2.重复申请」行应有 7 个数，实有 8 个");
    }

    #[test]
    fn is_silent_about_blanks_that_keep_their_place() {
        check_silent("TBF-14", &report());
        check_silent("TBF-14", &report_with("\t11\t3\t0\t1\t2\t0\t17", "\t11\t3\t\t1\t2\t\t17"));
    }

    #[test]
    fn is_silent_where_copying_dropped_the_blanks() {
        check_silent("TBF-14", &report().replace("\t0", ""));
        check_silent("TBF-14", &report().replace("\t0", "\t"));
    }
}
