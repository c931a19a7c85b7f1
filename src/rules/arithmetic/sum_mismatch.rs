//! `row-total-mismatch`, `outcome-total-mismatch`, `balance-mismatch`, `review-total-mismatch` (ARI-01 … ARI-04)
//!
//! An equation of the form does not hold. The form says which cells add up; the rule only knows addition. Equations
//! with cells that could not be read, or with blanks that cannot mean nought, are not checked.

use crate::basis::{self, Basis};
use crate::code::Code;
use crate::diagnostic::{Location, Severity, SumFinding};
use crate::figure::Figure;
use crate::form::Equation;
use crate::report::{Outcome, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(in crate::rules) const RULE: Rule = Rule { cards: CARDS, check };

const CARDS: &[Card] = &[
    card(
        "ARI-01",
        "row-total-mismatch",
        &[basis::FORM_REQUESTS],
        Bilingual {
            zh: "第三部分表格每一行的「总计」等于六类申请人的件数之和。",
            en: "In each row of the table of section 3 the total equals the sum of the six kinds of applicants.",
        },
        "（一）予以公开 12 3 0 0 0 0 16",
    ),
    card(
        "ARI-02",
        "outcome-total-mismatch",
        &[basis::FORM_REQUESTS],
        Bilingual {
            zh: "第三部分表格每一列的「（七）总计」等于该列各项办理结果之和。",
            en: "In each column of the table of section 3 row (7) equals the sum of the outcomes above it.",
        },
        "各项办理结果合计 12，（七）总计 11",
    ),
    card(
        "ARI-03",
        "balance-mismatch",
        &[basis::BALANCE],
        Bilingual {
            zh: "第三部分表格每一列的第一项加第二项之和，等于第三项加第四项之和。",
            en: "In each column of the table of section 3 items one and two equal items three and four.",
        },
        "新收 60、上年结转 0；办理结果总计 61、结转下年度 0",
    ),
    card(
        "ARI-04",
        "review-total-mismatch",
        &[basis::FORM_REVIEW],
        Bilingual {
            zh: "第四部分表格三组「总计」各等于该组四项之和。",
            en: "In the table of section 4 each of the three totals equals the sum of its four parts.",
        },
        "行政复议 3 1 0 1 6",
    ),
];

const fn card(
    code: &'static str,
    name: &'static str,
    basis: &'static [Basis],
    checks: Bilingual,
    example: &'static str,
) -> Card {
    Card {
        code: Code(code),
        name,
        severity: Severity::Error,
        strict: false,
        basis,
        page: Page::new(PageText {
            checks,
            why: Bilingual {
                zh: "表内数据自相矛盾时，至少有一格填错，上级汇总也会随之出错。",
                en: "Where figures contradict each other at least one is wrong, and so is every summary made of it.",
            },
            example,
            remedy: Bilingual {
                zh: "对照原始台账核对指出的一格；不能确定时，逐一核对列出的各格。",
                en: "Check the cell that is named, or each of the cells that are listed, against your records.",
            },
        }),
    }
}

fn check(report: &Report, sink: &mut Sink) {
    for entry in &report.ledger.entries {
        let Outcome::Fails { left, right } = entry.outcome else { continue };
        let Some(card) = CARDS.iter().find(|card| card.code == entry.equation.code) else { continue };
        let Some((place, finding)) = finding(report, &entry.equation, left, right) else { continue };
        sink.report(card, place, finding).figures(right, left).equation(&entry.equation.id);
    }
}

/// What the equation says, at its total; a balance at its first term.
fn finding(
    report: &Report,
    equation: &Equation,
    left: Figure,
    right: Figure,
) -> Option<(Location, SumFinding)> {
    let total = *equation.right.first()?;
    let (cell, finding) = match (equation.right.len(), equation.left.iter().all(|part| part.row == total.row))
    {
        (1, true) => (total, SumFinding::RowSumMismatch { total, sum: left, reported: right }),
        (1, false) => (total, SumFinding::ColumnSumMismatch { total, sum: left, reported: right }),
        _ => {
            let first = *equation.left.first()?;
            let column = report.table(first.table)?.spec.column(first.column)?;
            (first, SumFinding::BalanceMismatch { column, left, right })
        }
    };
    Some((Location::of_cell(report.cell(cell)?.span, cell), finding))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    #[test]
    fn reports_a_row_whose_total_is_not_the_sum_of_its_parts() {
        let marked =
            report_with("（一）予以公开\t5\t1\t0\t1\t1\t0\t8", "（一）予以公开\t5\t1\t0\t1\t1\t0\t«9»");
        check_rule("ARI-01", &marked, "第三部分「（一）予以公开」行「总计」列为 9，各项之和为 8");
    }

    #[test]
    fn reports_a_column_whose_total_is_not_the_sum_of_the_outcomes() {
        let marked = report_with("（七）总计\t11", "（七）总计\t«12»");
        let sentence = "第三部分「（七）总计」行「自然人」列为 12，各项办理结果之和为 11";
        check_rule("ARI-02", &marked, sentence);
    }

    #[test]
    fn reports_a_column_that_does_not_balance() {
        let marked = report_with("办理\t\t1\t", "办理\t\t2\t").replace("数量\t\t11\t", "数量\t\t«11»\t");
        let sentence = "第三部分「自然人」列第一、二项之和为 12，第三、四项之和为 13，两者应相等";
        check_rule("ARI-03", &marked, sentence);
    }

    #[test]
    fn reports_a_total_of_the_table_of_reviews() {
        let marked = report_with("2\t0\t0\t1\t3\t1", "2\t0\t0\t1\t«4»\t1");
        check_rule("ARI-04", &marked, "第四部分「行政复议」栏「总计」为 4，各项之和为 3");
    }

    #[test]
    fn says_nothing_where_everything_adds_up() {
        for code in ["ARI-01", "ARI-02", "ARI-03", "ARI-04"] {
            check_silent(code, &report());
        }
    }

    #[test]
    fn says_nothing_where_a_cell_cannot_be_read() {
        check_silent("ARI-01", &report_with("（一）予以公开\t5", "（一）予以公开\t若干"));
    }
}
