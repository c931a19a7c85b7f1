//! `wrong-columns` (TBF-12)
//!
//! A column, or a group of columns, is absent, or stands before one that it should follow. Absent is a column only where
//! neither its header nor its figures are there; where the order is wrong no figure of the table is read.

use super::oddities;
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, Severity, TableFinding};
use crate::report::{OddityKind, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("TBF-12"),
    name: "wrong-columns",
    severity: Severity::Error,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "表格各列齐全，按统一格式的先后排列。",
            en: "The columns of the tables are complete and in the order of the unified form.",
        },
        why: Bilingual {
            zh: "缺列、列序颠倒，数字就对不上所属的类别。",
            en: "With a column absent or in the wrong place the figures stand for something else.",
        },
        example: "自然人\t科研机构\t商业企业\t社会公益组织\t法律服务机构\t其他\t总计",
        remedy: Bilingual {
            zh: "按统一格式补上该列或调整列序，数据随之移动。",
            en: "Restore the columns of the form, and move their figures with them.",
        },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for (table, oddity) in oddities(report) {
        let table = table.spec;
        let finding = match oddity.kind {
            OddityKind::ColumnMissing(column) => TableFinding::ColumnMissing { table, column },
            OddityKind::GroupMissing(group) => TableFinding::GroupMissing { table, group },
            OddityKind::ColumnOutOfOrder { column, neighbour } => {
                TableFinding::ColumnOutOfOrder { table, column, neighbour }
            }
            OddityKind::GroupOutOfOrder { group, neighbour } => {
                TableFinding::GroupOutOfOrder { table, group, neighbour }
            }
            _ => continue,
        };
        sink.report(&CARD, Location::of(oddity.span), finding);
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, findings, report, report_with};

    /// The report without the figures of column number `column` of table three.
    fn without_column(column: usize) -> String {
        let rest = report();
        let (before, table) = rest.split_once("一、本年新收").expect("table three");
        let (table, after) = table.split_once("四、政府信息公开行政").expect("section four");
        let row = |line: &str| {
            let mut cells: Vec<&str> = line.split('\t').collect();
            if cells.len() > 7 {
                cells.remove(cells.len() - 7 + column);
            }
            cells.join("\t")
        };
        let table: Vec<String> = table.split('\n').map(row).collect();
        format!("{before}一、本年新收{}四、政府信息公开行政{after}", table.join("\n"))
    }

    #[test]
    fn names_a_column_without_header_and_figures() {
        let text = without_column(4).replace("社会公益组织\t法律服务机构\t", "社会公益组织«»\t");
        check_rule("TBF-12", &text, "第三部分表格缺少「法律服务机构」列");
    }

    #[test]
    fn names_columns_that_changed_places() {
        let text = report_with("商业企业\t科研机构", "«科研机构»\t商业企业");
        check_rule("TBF-12", &text, "第三部分表格的「科研机构」列排在「商业企业」列之前");
        let text = report_with("本年制发件数\t本年废止件数", "«本年废止件数»\t本年制发件数");
        check_rule("TBF-12", &text, "第二部分表格的「本年废止件数」列排在「本年制发件数」列之前");
    }

    #[test]
    fn names_them_where_every_cell_has_its_line_and_where_spaces_part_them() {
        let text = report_with("商业企业\t科研机构", "«科研机构»\t商业企业");
        let sentence = "第三部分表格的「科研机构」列排在「商业企业」列之前";
        let tight: Vec<String> = text.lines().map(|line| line.trim_end_matches('\t').to_owned()).collect();
        check_rule("TBF-12", &tight.join("\n").replace('\t', "\n"), sentence);
        check_rule("TBF-12", &text.replace('\t', "  "), sentence);
    }

    #[test]
    fn names_a_group_of_table_four() {
        let text =
            report_with("未经复议直接起诉\t\t\t\t\t复议后起诉", "«复议后起诉»\t\t\t\t\t未经复议直接起诉");
        check_rule("TBF-12", &text, "第四部分表格的「复议后起诉」栏排在「未经复议直接起诉」栏之前");
        let text = report_with("\t\t\t\t\t复议后起诉", "")
            .replace("\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n2\t0", "\n2\t0")
            .replace("2\t0\t0\t1\t3\t1\t0\t0\t0\t1\t0\t0\t0\t1\t1", "«»2\t0\t0\t1\t3\t1\t0\t0\t0\t1");
        check_rule("TBF-12", &text, "第四部分表格缺少「复议后起诉」栏");
    }

    #[test]
    fn leaves_the_figures_of_such_a_table_to_no_other_rule() {
        let text = without_column(4).replace("\t法律服务机构\t", "\t");
        assert!(findings("TBF-14", &text).is_empty());
        assert!(findings("ARI-01", &report_with("商业企业\t科研机构", "科研机构\t商业企业")).is_empty());
    }

    #[test]
    fn is_silent_about_a_lost_header_and_a_header_of_two_lines() {
        check_silent("TBF-12", &report());
        check_silent("TBF-12", &report_with("\t法律服务机构\t", "\t\t"));
        check_silent("TBF-12", &report_with("\t法律服务机构\t", "\t法律\n服务机构\t"));
        check_silent("TBF-12", &without_column(4));
    }

    #[test]
    fn is_silent_where_the_columns_begin_anew_behind_rows_on_the_same_line() {
        let items = "信息内容 上一年项目数量 本年增/减 处理决定数量";
        let text = format!(
            "二、主动公开政府信息情况\n第二十条第（五）项 {items} 行政许可 3 1 4 其他对外管理服务事项 2 0 5 \
             第二十条第（六）项 {items} 行政处罚 6 0 7 行政强制 1 0 2\n"
        );
        check_silent("TBF-12", &text);
        let of_row = |row: usize| {
            let report = crate::binding::bind(crate::document::Document::from_text(&text)).expect("a report");
            let row = &report.tables[0].rows[row];
            row.cells.iter().map(|cell| cell.figure().map(|it| it.to_string())).collect::<Vec<_>>()
        };
        assert_eq!(of_row(2), ["3", "1", "4"].map(|it| Some(it.to_owned())));
        assert_eq!(of_row(5), ["1", "0", "2"].map(|it| Some(it.to_owned())));
    }
}
