//! From failed equations to the cells that explain them.

use super::mechanism::{mechanism, weight};
use crate::diagnostic::{Certainty, Suspect};
use crate::figure::Figure;
use crate::form::{CellKey, Measure};
use crate::report::{Entry, Outcome, Report};

/// What explains one or more failed equations.
pub(super) struct Cause {
    /// The failed equations, by name, in the order of the form.
    pub(super) equations: Vec<String>,
    /// The cells that may be wrong, the likeliest first.
    pub(super) suspects: Vec<Suspect>,
    /// How sure they are.
    pub(super) certainty: Certainty,
}

/// A cell that mends all its equations when it reads `value`.
struct Repair<'r> {
    cell: CellKey,
    value: Figure,
    mended: Vec<&'r Entry>,
    /// Whether an equation of the cell could not be checked.
    doubtful: bool,
}

/// The causes of all failed equations that the pattern of failures names.
pub(super) fn causes(report: &Report) -> Vec<Cause> {
    let mut open: Vec<&Entry> =
        report.ledger.entries.iter().filter(|entry| difference(entry).is_some()).collect();
    let mut repairs: Vec<Repair<'_>> =
        cells(&open).into_iter().filter_map(|cell| repair(report, cell)).collect();
    repairs.sort_by_key(|repair| std::cmp::Reverse(repair.mended.len()));
    let mut causes = Vec::new();
    while let Some(breadth) = repairs.first().map(|repair| repair.mended.len()) {
        let is_open = |repair: &Repair<'_>| repair.mended.iter().all(|entry| is_in(&open, entry));
        repairs.retain(is_open);
        let Some(first) = repairs.first().filter(|it| it.mended.len() == breadth) else { continue };
        let mended = first.mended.clone();
        let rivals: Vec<&Repair<'_>> = repairs.iter().filter(|it| same(&it.mended, &mended)).collect();
        causes.push(cause(report, &mended, &rivals));
        open.retain(|entry| !is_in(&mended, entry));
        repairs.retain(|repair| !repair.mended.iter().any(|entry| is_in(&mended, entry)));
    }
    causes
}

fn cause(report: &Report, mended: &[&Entry], rivals: &[&Repair<'_>]) -> Cause {
    let weights: Vec<u32> =
        rivals.iter().map(|rival| weight(mechanism(figure(report, rival.cell), rival.value))).collect();
    let sum: u32 = weights.iter().sum();
    let suspect = |(rival, weight): (&&Repair<'_>, &u32)| Suspect {
        cell: rival.cell,
        value: rival.value,
        mechanism: mechanism(figure(report, rival.cell), rival.value),
        score: u8::try_from(100 * weight / sum.max(1)).unwrap_or(100),
    };
    let mut suspects: Vec<Suspect> = rivals.iter().zip(&weights).map(suspect).collect();
    suspects.sort_by_key(|suspect| std::cmp::Reverse(suspect.score));
    let undecided = mended.iter().any(|entry| matches!(entry.outcome, Outcome::Undecided { .. }));
    let doubtful = undecided || rivals.iter().any(|rival| rival.doubtful);
    Cause {
        equations: mended.iter().map(|entry| entry.equation.id.clone()).collect(),
        certainty: if rivals.len() == 1 && !doubtful { Certainty::Certain } else { Certainty::Candidates },
        suspects,
    }
}

/// The only figure for `cell` that makes every equation hold in which it stands.
fn repair(report: &Report, cell: CellKey) -> Option<Repair<'_>> {
    let entries = report.ledger.entries.iter().filter(|entry| entry.equation.contains(cell));
    let bound = report.cell(cell)?;
    let current = bound.counted()?;
    let mut repair = Repair { cell, value: current, mended: Vec::new(), doubtful: false };
    for entry in entries {
        if entry.outcome == Outcome::Unreadable {
            repair.doubtful = true;
            continue;
        }
        let difference = difference(entry)?;
        let left = entry.equation.left.contains(&cell);
        let wanted = if left { current + difference } else { current - difference };
        if !repair.mended.is_empty() && wanted != repair.value {
            return None;
        }
        repair.value = wanted;
        repair.mended.push(entry);
    }
    let possible = !repair.value.is_negative()
        && (repair.value.is_whole() || matches!(bound.measure, Measure::Amount | Measure::Money));
    (possible && !repair.mended.is_empty()).then_some(repair)
}

/// By how much the right side exceeds the left one; `None` where the equation does not fail.
fn difference(entry: &Entry) -> Option<Figure> {
    match entry.outcome {
        Outcome::Fails { left, right } | Outcome::Undecided { left, right } => Some(right - left),
        Outcome::Holds | Outcome::Unreadable => None,
    }
}

fn figure(report: &Report, cell: CellKey) -> Option<Figure> {
    report.cell(cell)?.figure()
}

/// The cells of the equations, each once, in the order of the form.
fn cells(entries: &[&Entry]) -> Vec<CellKey> {
    let mut cells: Vec<CellKey> = Vec::new();
    for cell in entries.iter().flat_map(|entry| entry.equation.cells()) {
        if !cells.contains(&cell) {
            cells.push(cell);
        }
    }
    cells
}

fn is_in(entries: &[&Entry], entry: &Entry) -> bool {
    entries.iter().any(|it| it.equation.id == entry.equation.id)
}

fn same(left: &[&Entry], right: &[&Entry]) -> bool {
    left.len() == right.len() && left.iter().all(|entry| is_in(right, entry))
}
