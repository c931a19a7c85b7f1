//! Which figures of a report are beyond doubt: blank is nought only where a sum says so.

use crate::figure::Figure;
use crate::form::CellKey;
use crate::report::{BoundCell, CellState, Outcome, Report};

/// The cells whose figures are known.
pub(super) fn known(report: &Report) -> Vec<(CellKey, Figure)> {
    report.cells().filter_map(|cell| Some((cell.key, figure(report, cell)?))).collect()
}

/// The figure of `cell`: what is written, nought for a mark, and for a blank what a sum proves.
pub(super) fn figure(report: &Report, cell: &BoundCell) -> Option<Figure> {
    match cell.state {
        CellState::Number(figure) => Some(figure),
        CellState::Placeholder => Some(Figure::ZERO),
        CellState::Blank if is_nought(report, cell.key) => Some(Figure::ZERO),
        CellState::Blank | CellState::Text | CellState::Unread => None,
    }
}

/// Whether a sum with a written total holds with nothing in the cell.
fn is_nought(report: &Report, key: CellKey) -> bool {
    let written = |key: &CellKey| report.cell(*key).is_some_and(|cell| cell.figure().is_some());
    report.ledger.entries.iter().any(|entry| {
        let proves = entry.outcome == Outcome::Holds && entry.equation.left.contains(&key);
        proves && entry.equation.right.iter().all(written)
    })
}
