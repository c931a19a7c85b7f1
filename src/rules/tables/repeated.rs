//! `repeated-table` (TBF-16)
//!
//! A table stands in the report twice, or its headers stand among its rows once more, as at the top of a new page.

use super::oddities;
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, Severity, TableFinding};
use crate::report::{OddityKind, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("TBF-16"),
    name: "repeated-table",
    severity: Severity::Info,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "每张表格只出现一次，表头只在表格开头。",
            en: "Every table stands there once, its headers only at its top.",
        },
        why: Bilingual {
            zh: "重复的表格或表头多为分页、粘贴造成，读者会误以为是两张表。",
            en: "Tables and headers that stand there twice come from page breaks and pasting, and look like two tables.",
        },
        example: "行政强制\t5\n信息内容\t本年制发件数",
        remedy: Bilingual {
            zh: "删去重复的部分，把分页断开的表格合为一张。",
            en: "Delete what is repeated and join the table again.",
        },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for (table, oddity) in oddities(report) {
        let finding = match oddity.kind {
            OddityKind::HeaderRepeated => TableFinding::HeaderRepeated(table.spec),
            OddityKind::TableRepeated => TableFinding::TableRepeated(table.spec),
            _ => continue,
        };
        sink.report(&CARD, Location::of(oddity.span), finding);
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    #[test]
    fn points_to_headers_among_the_rows() {
        let text = report_with(
            "\t（四）无法提供",
            "\t\t«自然人»\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n\t（四）无法提供",
        );
        check_rule("TBF-16", &text, "第三部分表格的表头在表中重复出现");
    }

    #[test]
    fn points_to_the_second_of_two_tables() {
        let table = report();
        let (_, table) = table.split_once("二、主动公开政府信息情况\n").expect("section two");
        let (table, _) = table.split_once("三、收到").expect("section three");
        let again = table.replacen("规章", "«规章»", 1);
        check_rule(
            "TBF-16",
            &report_with("五、存在的", &format!("{again}五、存在的")),
            "第二部分的表格出现两次",
        );
    }

    #[test]
    fn is_silent_about_headers_of_each_block_and_of_each_group() {
        check_silent("TBF-16", &report());
        check_silent("TBF-16", &report_with("\t（四）无法提供", "\t其他\n\t（四）无法提供"));
    }
}
