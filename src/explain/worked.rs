//! An equation of the ledger as a worked sum.

use crate::diagnostic::{Term, Worked};
use crate::form::CellKey;
use crate::report::{BoundCell, Entry, Outcome, Report};

/// The equation named `id` with its figures; `None` where it cannot be checked.
pub(super) fn worked(report: &Report, id: &str) -> Option<Worked> {
    let entry = report.ledger.entries.iter().find(|entry| entry.equation.id == id)?;
    let (Outcome::Fails { left: computed, right: reported }
    | Outcome::Undecided { left: computed, right: reported }) = entry.outcome
    else {
        return None;
    };
    let side = |keys: &[CellKey]| keys.iter().map(|key| term(report, *key)).collect();
    let (left, right) = (side(&entry.equation.left), side(&entry.equation.right));
    Some(Worked { equation: id.to_owned(), left, right, computed, reported })
}

fn term(report: &Report, cell: CellKey) -> Term {
    let holding = |it: &&Entry| it.outcome == Outcome::Holds && it.equation.contains(cell);
    let confirmed = report.ledger.entries.iter().filter(holding).count();
    Term { cell, figure: report.cell(cell).and_then(BoundCell::figure), confirmed }
}
