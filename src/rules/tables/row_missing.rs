//! `row-missing` (TBF-05)
//!
//! A table lacks a row of the form: neither its label nor its figures are there. A row whose label alone was lost in
//! copying is not missing.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, Severity, TableFinding};
use crate::report::{BoundRow, BoundTable, Report, Unread};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::Span;

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("TBF-05"),
    name: "row-missing",
    severity: Severity::Error,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "三张表格的每一行都在。", en: "Every row of the three tables is there."
        },
        why: Bilingual {
            zh: "统一格式的行不得增减，缺行的表格无法汇总。",
            en: "The rows of the form may not be changed; a table that lacks one cannot be summed up.",
        },
        example: "行政许可\t326\n行政强制\t5",
        remedy: Bilingual {
            zh: "补上该行，没有发生的填 0。",
            en: "Add the row; write 0 where nothing occurred.",
        },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for table in report.tables.iter().filter(|table| !lost_its_rows(table)) {
        let Some(span) = table.span else { continue };
        for (index, row) in table.rows.iter().enumerate().filter(|(_, row)| !row.present) {
            let at = Span::empty(place(table, index).unwrap_or(span.start));
            let finding = TableFinding::RowMissing { table: table.spec, row: row.spec };
            sink.report(&CARD, Location::of(at), finding);
        }
    }
}

/// Whether copying left no rows in the table: what seems to be missing may be somewhere in it.
const fn lost_its_rows(table: &BoundTable) -> bool {
    matches!(table.unread, Some(Unread::ColumnsLost | Unread::StructureLost))
}

/// The end of the last row before row `index` that is there.
fn place(table: &BoundTable, index: usize) -> Option<usize> {
    table.rows.iter().take(index).rev().filter(|row| row.present).find_map(end)
}

fn end(row: &BoundRow) -> Option<usize> {
    let label = row.label.iter().map(|label| label.span.end);
    label.chain(row.cells.iter().map(|cell| cell.span.end)).max()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, findings, report, report_with};

    #[test]
    fn points_to_the_end_of_the_row_before() {
        let text = report_with("行政强制\t5\t\t\n", "").replace("行政处罚\t41", "行政处罚\t41«»");
        check_rule("TBF-05", &text, "第二部分表格缺少「行政强制」行");
    }

    #[test]
    fn speaks_of_each_row() {
        let lost = |line: &str| ["4.保护第三方", "7.属于行政执法"].iter().any(|label| line.contains(label));
        let text: String = report().split_inclusive('\n').filter(|line| !lost(line)).collect();
        assert_eq!(findings("TBF-05", &text).len(), 2);
    }

    #[test]
    fn is_silent_where_labels_and_figures_came_apart() {
        let text = report();
        let (before, rest) = text.split_at(text.find("一、本年新收").unwrap());
        let (table, behind) = rest.split_at(rest.find("四、政府信息公开行政").unwrap());
        let cells: Vec<&str> = table.split(['\t', '\n']).filter(|cell| !cell.is_empty()).collect();
        let (figures, labels): (Vec<&str>, Vec<&str>) =
            cells.into_iter().partition(|it| it.parse::<u32>().is_ok());
        let labels = |from: usize, to: usize| labels[from..to].join("\n");
        // The labels of the first two rows are lost on the way.
        let apart = [labels(2, 8), figures.join("\n"), labels(8, 28)].join("\n");
        check_silent("TBF-05", &[before, &apart, "\n", behind].concat());
    }

    #[test]
    fn is_silent_about_a_whole_table_and_a_page_break() {
        check_silent("TBF-05", &report());
        check_silent("TBF-05", &report_with("\t\t3.其他\t0", "\n3. 其他\t\t0"));
    }
}
