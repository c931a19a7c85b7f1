//! `unbalanced-parts` (ARI-10)
//!
//! The total column of table three balances, and columns of its parts do not: figures stand in the wrong columns. It
//! is said once, instead of once for every column, where no slip is found that explains them. The reverse, parts that
//! balance beside a total that does not, breaks the sum of a row as well, which says more.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, Severity, SumFinding};
use crate::form::ColumnSpec;
use crate::report::{Entry, Outcome, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(in crate::rules) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("ARI-10"),
    name: "unbalanced-parts",
    severity: Severity::Error,
    strict: false,
    basis: &[basis::BALANCE],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "第三部分表格「总计」列勾稽关系成立时，各类申请人所在列也成立。",
            en: "Where the total column of the table of section 3 balances, the columns of its parts do, too.",
        },
        why: Bilingual {
            zh: "总数对得上而分列对不上，说明有数字填在了别的申请人类别下。",
            en: "A right total over wrong columns means that figures stand under another kind of applicant.",
        },
        example: "「总计」列 60+0=60+0，「自然人」列 50+0≠51+0，「商业企业」列 10+0≠9+0",
        remedy: Bilingual {
            zh: "对照台账核对列出的各列。",
            en: "Check the columns that are named against your records.",
        },
    }),
};

/// The code of the identity that is printed in the table.
const BALANCE: Code = Code("ARI-03");

fn check(report: &Report, sink: &mut Sink) {
    let balances: Vec<&Entry> =
        report.ledger.entries.iter().filter(|entry| entry.equation.code == BALANCE).collect();
    let Some((total, parts)) = balances.split_last() else { return };
    let fails = |entry: &&&Entry| matches!(entry.outcome, Outcome::Fails { .. });
    let failing: Vec<&Entry> = parts.iter().filter(fails).copied().collect();
    let Some(first) = failing.first().and_then(|entry| entry.equation.left.first()) else { return };
    let (Some(total_column), Some(cell)) = (column(total), report.cell(*first)) else { return };
    if total.outcome != Outcome::Holds || failing.len() < 2 {
        return;
    }
    let columns = failing.iter().filter_map(|entry| column(entry)).collect();
    let finding = SumFinding::UnbalancedParts { total: total_column, columns };
    let mut draft = sink.report(&CARD, Location::of_cell(cell.span, cell.key), finding);
    for entry in failing {
        draft.equation(&entry.equation.id);
    }
}

/// The column of a balance.
fn column(entry: &Entry) -> Option<&'static ColumnSpec> {
    let key = entry.equation.left.first()?;
    key.spec()?.column(key.column)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    #[test]
    fn names_the_columns_that_do_not_balance() {
        let marked = report_with("数量\t\t11\t3\t0\t1\t2\t0\t17", "数量\t\t«3»\t11\t0\t1\t2\t0\t17");
        let sentence = "第三部分「总计」列勾稽关系成立，「自然人」「商业企业」列不成立";
        check_rule("ARI-10", &marked, sentence);
    }

    #[test]
    fn says_nothing_where_the_total_does_not_balance_either() {
        check_silent("ARI-10", &report());
        check_silent(
            "ARI-10",
            &report_with("数量\t\t11\t3\t0\t1\t2\t0\t17", "数量\t\t3\t11\t0\t1\t2\t0\t18"),
        );
    }
}
