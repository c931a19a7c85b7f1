//! `single-cell-repair`, `transposed-digits` (ARI-08, ARI-09)
//!
//! All failed equations of a table would hold if one cell read otherwise. Two equations or more name that cell by
//! themselves; a single one does where only one of its cells has exchanged digits. A hint: where the sums themselves
//! are reported, the explanation of these findings says the same, and the hint is left out.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{
    Applicability, Certainty, Edit, Fix, Location, Mechanism, Remedy, Severity, SumFinding, Suspect,
};
use crate::figure::Figure;
use crate::form::CellKey;
use crate::report::{BoundCell, BoundTable, Entry, Outcome, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(in crate::rules) const RULE: Rule = Rule { cards: &[SINGLE, TRANSPOSED], check };

const SINGLE: Card = Card {
    code: Code("ARI-08"),
    name: "single-cell-repair",
    severity: Severity::Info,
    strict: false,
    basis: &[basis::FORM_REQUESTS],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "表内不成立的勾稽关系，没有哪一格改动后就全部成立；已由 ARI-01 至 ARI-04 指出的，并入该条。",
            en: "No single cell would mend all sums of a table that fail; where ARI-01 to ARI-04 are reported, they say so themselves.",
        },
        why: Bilingual {
            zh: "同一格参加几条勾稽关系，几条同时不成立，就能认出是哪一格。",
            en: "A cell takes part in several sums; where all of them fail, they point to it.",
        },
        example: "新收「总计」71：各项之和 17，勾稽关系也差 54",
        remedy: Bilingual {
            zh: "对照台账核对这一格，按建议的数改正。",
            en: "Check the cell against your records, and write the figure that is suggested.",
        },
    }),
};

const TRANSPOSED: Card = Card {
    code: Code("ARI-09"),
    name: "transposed-digits",
    basis: &[basis::FORM_REQUESTS, basis::FORM_REVIEW],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "没有哪一格的数字颠倒了前后两位，换回来勾稽关系就成立；已由 ARI-01 至 ARI-04 指出的，并入该条。",
            en: "No cell has two digits exchanged so that the sums hold once they are put back; where ARI-01 to ARI-04 are reported, they say so themselves.",
        },
        why: Bilingual {
            zh: "录入时前后两位颠倒是常见的差错，差额总是 9 的倍数。",
            en: "Exchanged digits are a common slip of typing; the difference is a multiple of 9.",
        },
        example: "行政复议 36 2 0 1 66（结果维持应为 63）",
        remedy: Bilingual {
            zh: "对照台账核对这一格的数字。",
            en: "Check the digits of the cell against your records.",
        },
    }),
    ..SINGLE
};

fn check(report: &Report, sink: &mut Sink) {
    for table in &report.tables {
        let failing: Vec<&Entry> = failing(report, table).collect();
        let repairs: Vec<Repair<'_>> =
            table.cells().filter_map(|cell| repair(report, cell, &failing)).collect();
        let transposed: Vec<&Repair<'_>> = repairs.iter().filter(|repair| repair.is_transposed()).collect();
        match (repairs.as_slice(), transposed.as_slice()) {
            (_, [repair]) => repair.report(&TRANSPOSED, Mechanism::TransposedDigits, &failing, sink),
            ([repair], _) if failing.len() > 1 => repair.report(&SINGLE, Mechanism::Other, &failing, sink),
            _ => {}
        }
    }
}

fn failing<'r>(report: &'r Report, table: &BoundTable) -> impl Iterator<Item = &'r Entry> {
    let id = table.spec.id;
    let of_table = move |entry: &&Entry| entry.equation.cells().any(|cell| cell.table == id);
    let fails = |entry: &&Entry| matches!(entry.outcome, Outcome::Fails { .. });
    report.ledger.entries.iter().filter(of_table).filter(fails)
}

/// One cell that, read otherwise, mends all.
struct Repair<'r> {
    cell: &'r BoundCell,
    now: Figure,
    right: Figure,
}

/// What `cell` should read, where that alone makes all of `failing` hold and breaks nothing.
fn repair<'r>(report: &Report, cell: &'r BoundCell, failing: &[&Entry]) -> Option<Repair<'r>> {
    let now = cell.counted()?;
    let Outcome::Fails { left, right } = failing.first()?.outcome else { return None };
    let adds = |keys: &[CellKey]| keys.contains(&cell.key);
    let equation = &failing.first()?.equation;
    let amount = if adds(&equation.left) { right - left } else { left - right };
    let right = now + amount;
    let possible = right.is_whole() && !right.is_negative();
    let touched = || failing.iter().all(|entry| entry.equation.contains(cell.key));
    let mended = if possible && touched() { report.mended_by(&[(cell.key, right)])? } else { return None };
    (mended.len() == failing.len()).then_some(Repair { cell, now, right })
}

impl Repair<'_> {
    fn is_transposed(&self) -> bool {
        self.now.is_transposed(self.right)
    }

    fn report(&self, card: &'static Card, mechanism: Mechanism, failing: &[&Entry], sink: &mut Sink) {
        let (cell, reported, computed) = (self.cell.key, self.cell.figure(), self.right);
        let finding = SumFinding::WrongCell { cell, reported, computed };
        let mut draft = sink.report(card, Location::of_cell(self.cell.span, cell), finding);
        draft.figures(reported, computed).suspects([Suspect {
            cell,
            value: computed,
            mechanism,
            score: 100,
        }]);
        draft.certainty(Certainty::Candidates);
        for entry in failing {
            draft.equation(&entry.equation.id);
        }
        if !self.cell.is_vacant() {
            let edit = Edit { span: self.cell.span, text: computed.to_string() };
            let remedy = Remedy::WriteCell { cell, figure: computed };
            draft.fix(Fix::new(remedy, Applicability::Suggested, vec![edit]));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    const RECEIVED: &str = "数量\t\t11\t3\t0\t1\t2\t0\t17";

    #[test]
    fn names_the_cell_that_would_mend_all_sums() {
        let marked = report_with(RECEIVED, "数量\t\t11\t3\t0\t1\t2\t0\t«19»");
        let sentence = "第三部分「一、本年新收政府信息公开申请数量」行「总计」列应为 17，表中为 19";
        check_rule("ARI-08", &marked, sentence);
    }

    #[test]
    fn names_a_cell_whose_digits_were_exchanged() {
        let marked = report_with(RECEIVED, "数量\t\t11\t3\t0\t1\t2\t0\t«71»");
        let sentence = "第三部分「一、本年新收政府信息公开申请数量」行「总计」列应为 17，表中为 71";
        check_rule("ARI-09", &marked, sentence);
        check_silent("ARI-08", &marked.replace(['«', '»'], ""));
        let marked = report_with("2\t0\t0\t1\t3\t1", "«12»\t0\t0\t1\t22\t1");
        check_rule("ARI-09", &marked, "第四部分「行政复议」栏「结果维持」应为 21，表中为 12");
    }

    #[test]
    fn says_nothing_where_the_sums_hold_or_leave_a_choice() {
        for code in ["ARI-08", "ARI-09"] {
            check_silent(code, &report());
            check_silent(code, &report_with("2\t0\t0\t1\t3\t1", "2\t0\t0\t1\t4\t1"));
            check_silent(code, &report_with(RECEIVED, "数量\t\t11\t3\t0\t1\t9\t5\t17"));
        }
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("ARI-08", &report_with(RECEIVED, "数量\t\t11\t3\t0\t1\t2\t0\t19"));
        check_fix("ARI-09", &report_with(RECEIVED, "数量\t\t11\t3\t0\t1\t2\t0\t71"));
    }
}
