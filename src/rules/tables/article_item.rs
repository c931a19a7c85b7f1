//! `wrong-article-item` (TBF-11)
//!
//! Table two is parted into blocks, each below a row that names an item of article twenty of the regulation. Such a row
//! is absent, or names another item. Where no such row is left at all, copying lost them, and this rule is silent.

use super::oddities;
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Fix, Location, Severity, TableFinding};
use crate::report::{OddityKind, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("TBF-11"),
    name: "wrong-article-item",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM_DISCLOSURE, basis::DISCLOSURE],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "第二部分表格的「第二十条第（×）项」各行齐全，项号与其下各行相符。",
            en: "The rows of table two that name the items of article twenty are all there, each with the right number.",
        },
        why: Bilingual {
            zh: "项号标明各行依据条例的哪一项，写错或缺少就张冠李戴。",
            en: "The item says which provision the rows below rest on.",
        },
        example: "第二十条第（七）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t0",
        remedy: Bilingual {
            zh: "补上该行，或把项号改为统一格式的写法。",
            en: "Add the row, or correct the number of the item.",
        },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    for (table, oddity) in oddities(report) {
        let (table, at) = (table.spec, Location::of(oddity.span));
        match &oddity.kind {
            OddityKind::BlockMissing(block) => {
                sink.report(&CARD, at, TableFinding::BlockMissing { table, block });
            }
            OddityKind::BlockMisnumbered { block, found } => {
                let finding = TableFinding::BlockMisnumbered { table, block, found: found.clone() };
                sink.report(&CARD, at, finding).fix(Fix::write(
                    oddity.span,
                    *block,
                    Applicability::Suggested,
                ));
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    #[test]
    fn quotes_the_wrong_item_and_the_form() {
        let text = report_with("第二十条第（八）项", "«第二十条第（七）项»");
        check_rule("TBF-11", &text, "第二部分表格的「第二十条第(七)项」应为「第二十条第（八）项」");
    }

    #[test]
    fn points_to_the_rows_whose_item_is_absent() {
        let text = report_with("第二十条第（六）项\t\t\t\n", "").replace("行政处罚\t41", "«»行政处罚\t41");
        check_rule("TBF-11", &text, "第二部分表格缺少「第二十条第（六）项」行");
    }

    #[test]
    fn is_silent_about_other_writings_and_where_copying_lost_them() {
        check_silent("TBF-11", &report());
        check_silent("TBF-11", &report_with("第二十条第（八）项", "### 第二十条 (八) 项"));
        check_silent("TBF-11", &report_with("第二十条第（八）项", "第二十条第"));
        let none = ["一", "五", "六", "八"]
            .iter()
            .fold(report(), |text, item| text.replace(&format!("第二十条第（{item}）项\t\t\t\n"), ""));
        check_silent("TBF-11", &none);
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("TBF-11", &report_with("第二十条第（五）项", "第二十条第（六）项"));
    }
}
