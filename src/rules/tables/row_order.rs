//! `row-out-of-order` (TBF-07)
//!
//! A row stands before or after a row that it should follow or precede. Of rows that moved together the first is named.

use super::oddities;
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, Severity, TableFinding};
use crate::report::{OddityKind, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("TBF-07"),
    name: "row-out-of-order",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "表格各行按统一格式的先后排列。",
            en: "The rows of the tables stand in the order of the unified form.",
        },
        why: Bilingual {
            zh: "汇总按行次取数，行序颠倒就会取错。",
            en: "Summaries take figures by their place; in a wrong order they take the wrong ones.",
        },
        example: "行政强制\t5\n行政处罚\t41",
        remedy: Bilingual {
            zh: "把该行连同数据移到应有的位置。",
            en: "Move the row, with its figures, to where it belongs.",
        },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for (table, oddity) in oddities(report) {
        if let OddityKind::RowOutOfOrder { row, neighbour, late } = oddity.kind {
            let finding = TableFinding::RowOutOfOrder { table: table.spec, row, neighbour, late };
            sink.report(&CARD, Location::of(oddity.span), finding);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    #[test]
    fn names_the_row_and_the_one_it_should_follow() {
        let (law, safety) = (
            "2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n",
            "3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n",
        );
        let text = report_with(
            &format!("{law}\t\t{safety}"),
            &format!("{safety}\t\t«2.其他法律行政法规禁止公开»\t0\t0\t0\t0\t0\t0\t0\n"),
        );
        let sentence = "第三部分表格的「（三）不予公开2.其他法律行政法规禁止公开」行排在「（三）不予公开3.危及“三安全一稳定”」行之后";
        check_rule("TBF-07", &text, sentence);
    }

    #[test]
    fn names_the_first_of_rows_that_moved_together() {
        let report = report();
        let (before, rest) = report.split_once("\t（四）无法提供").expect("group four");
        let (one, rest) = rest.split_once("\t（五）不予处理").expect("group five");
        let (other, after) = rest.split_once("\t（六）其他处理").expect("group six");
        let one = one.replace("1.本机关不掌握相关政府信息", "«1.本机关不掌握相关政府信息»");
        let text = format!("{before}\t（五）不予处理{other}\t（四）无法提供{one}\t（六）其他处理{after}");
        let sentence = "第三部分表格的「（四）无法提供1.本机关不掌握相关政府信息」行排在「（五）不予处理5.要求行政机关确认或重新出具已获取信息」行之后";
        check_rule("TBF-07", &text, sentence);
    }

    #[test]
    fn is_silent_about_a_table_in_order_and_about_rows_without_their_figures() {
        check_silent("TBF-07", &report());
        check_silent(
            "TBF-07",
            &report_with("行政处罚\t41\t\t\n行政强制\t5\t\t\n", "行政强制\n行政处罚\n41\n5\n"),
        );
    }
}
