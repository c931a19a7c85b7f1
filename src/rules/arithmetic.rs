//! Arithmetic: the equations of the form.

mod broken_down;
mod shares;
mod shifted_row;
mod single_cell;
mod split_digits;
mod sum_mismatch;
mod unbalanced_parts;
mod vacant_sum;

use super::{Card, Rule, Sink};
use crate::diagnostic::{Applicability, Edit, Fix, Location, Mechanism, Remedy, SumFinding, Suspect};
use crate::figure::Figure;
use crate::form::{CellKey, Equation};
use crate::report::{BoundCell, Entry, Report};

/// The rules of the family ARI.
pub(super) const RULES: &[Rule] = &[
    sum_mismatch::RULE,
    vacant_sum::RULE,
    split_digits::RULE,
    shifted_row::RULE,
    single_cell::RULE,
    unbalanced_parts::RULE,
    broken_down::RULE,
    shares::RULE,
];

/// The parts and the total of an equation of one row; `None` where the equation is none, or a cell has no figure.
fn row<'r>(report: &'r Report, equation: &Equation) -> Option<Vec<(&'r BoundCell, Figure)>> {
    let [total] = equation.right.as_slice() else { return None };
    let in_row = equation.left.iter().all(|part| part.row == total.row);
    let cell = |key: CellKey| report.cell(key).and_then(|cell| Some((cell, cell.counted()?)));
    in_row.then(|| equation.cells().map(cell).collect()).flatten()
}

/// Figures that stand in the wrong cells of a row: what the cells should read, and the equations that hold then.
struct Misplaced<'r> {
    /// The cells that should read otherwise.
    cells: Vec<(&'r BoundCell, Figure)>,
    /// The equations that fail now.
    mended: Vec<&'r Entry>,
}

impl<'r> Misplaced<'r> {
    /// What becomes of `row` when it reads `figures`; `None` where an equation of the row would not hold then.
    fn of(report: &'r Report, row: &[(&'r BoundCell, Figure)], figures: &[Figure]) -> Option<Self> {
        let changed = row.iter().zip(figures).filter(|((_, now), figure)| now != *figure);
        let cells: Vec<_> = changed.map(|((cell, _), figure)| (*cell, *figure)).collect();
        let possible = cells.iter().all(|(_, figure)| figure.is_whole() && !figure.is_negative());
        if !possible {
            return None;
        }
        let keys: Vec<_> = cells.iter().map(|(cell, figure)| (cell.key, *figure)).collect();
        let mended = report.mended_by(&keys)?;
        Some(Self { cells, mended })
    }

    /// Reports it in the name of `card`, at the first cell.
    fn report(&self, card: &'static Card, mechanism: Mechanism, finding: SumFinding, sink: &mut Sink) {
        let Some((first, _)) = self.cells.first() else { return };
        let mut draft = sink.report(card, Location::of_cell(first.span, first.key), finding);
        for entry in &self.mended {
            draft.equation(&entry.equation.id);
        }
        let suspect = |(cell, value): &(&BoundCell, Figure)| Suspect {
            cell: cell.key,
            value: *value,
            mechanism,
            score: 100,
        };
        draft.suspects(self.cells.iter().map(suspect));
        if self.cells.iter().all(|(cell, _)| !cell.span.is_empty()) {
            draft.fix(self.fix());
        }
    }

    fn fix(&self) -> Fix {
        let edit = |(cell, figure): &(&BoundCell, Figure)| Edit { span: cell.span, text: figure.to_string() };
        let written = self.cells.iter().map(|(cell, figure)| (cell.key, *figure)).collect();
        Fix::new(Remedy::WriteCells(written), Applicability::Suggested, self.cells.iter().map(edit).collect())
    }
}
