//! `unknown-row` (TBF-06)
//!
//! A table has a row of figures that the form does not have. Rows that a province added to its own copy of the form are
//! a hint only.

use super::oddities;
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, Severity, TableFinding};
use crate::report::{OddityKind, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("TBF-06"),
    name: "unknown-row",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "三张表格没有统一格式之外的行。",
            en: "The three tables have no rows beyond those of the unified form.",
        },
        why: Bilingual {
            zh: "多出的行不在统一格式内，汇总时无处可归，也可能是另一版格式遗留的。",
            en: "A row beyond the form has no place in any summary; it may be left over from another edition.",
        },
        example: "规章\t0\t0\t0\n其他主动公开文件\t5\t0\t12",
        remedy: Bilingual {
            zh: "删去该行，需要说明的内容写在正文里。",
            en: "Delete the row and say in the text what needs saying.",
        },
    }),
};

/// Rows that local copies of the form have by order of a province.
const LOCAL: &[&str] = &["其他主动公开文件", "其他主动公开档案"];

fn check(report: &Report, sink: &mut Sink) {
    for (table, oddity) in oddities(report) {
        let OddityKind::ExtraRow(label) = &oddity.kind else { continue };
        let finding = TableFinding::UnknownRow { table: table.spec, found: label.clone() };
        let mut draft = sink.report(&CARD, Location::of(oddity.span), finding);
        if LOCAL.contains(&label.as_str()) {
            draft.severity(Severity::Info);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Severity;
    use crate::rules::testing::{check_rule, check_silent, findings, report, report_with};

    const ROW: &str = "行政规范性文件\t2\t1\t14\n";

    #[test]
    fn names_a_row_that_the_form_does_not_have() {
        let text = report_with("行政许可\t326\t\t\n", "行政许可\t326\t\t\n«其他对外管理服务事项»\t5\t\t\n");
        check_rule("TBF-06", &text, "第二部分表格有统一格式没有的「其他对外管理服务事项」行");
        let row = "\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n";
        let text = report_with(row, &format!("{row}\t\t«涉密信息另行答复»\t0\t0\t0\t0\t0\t0\t0\n"));
        check_rule("TBF-06", &text, "第三部分表格有统一格式没有的「涉密信息另行答复」行");
    }

    #[test]
    fn only_hints_at_a_row_that_a_province_added() {
        let text = report_with(ROW, &format!("{ROW}其他主动公开文件\t9\t0\t31\n"));
        let found = findings("TBF-06", &text);
        assert_eq!(found.iter().map(|it| it.severity).collect::<Vec<_>>(), [Severity::Info]);
    }

    #[test]
    fn finds_it_where_every_cell_has_its_line() {
        let text = report_with(ROW, &format!("{ROW}«对外服务公告»\t9\t0\t31\n"));
        let text = text.replace("\t\t\n", "\n").replace('\t', "\n");
        check_rule("TBF-06", &text, "第二部分表格有统一格式没有的「对外服务公告」行");
    }

    #[test]
    fn is_silent_about_damaged_split_and_noted_labels_and_about_prose() {
        check_silent("TBF-06", &report());
        check_silent("TBF-06", &report_with("行政规范性文件\t2", "规范性文件（本机关制发）\t2"));
        check_silent(
            "TBF-06",
            &report_with(
                "5.要求行政机关确认或重新出具已获取信息\t",
                "5.要求行政机关确认或重\n新出具已获取信息\t",
            ),
        );
        check_silent("TBF-06", &report_with("2.其他法律行政法规禁止公开\t", "2.法律法规禁止\t"));
        check_silent("TBF-06", &report_with("行政许可\t326", "本年共受理各类事项\n行政许可\t326"));
    }
}
