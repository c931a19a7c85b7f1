//! A repair as slips: cells that were exchanged are one slip, any other cell is one of its own.

use crate::diagnostic::Mechanism;
use crate::figure::Figure;
use crate::form::CellKey;
use crate::order::{sort, sort_by_key};

use super::correction::Correction;
use super::mechanism::{Setting, slip};
use super::search::changes;
use super::sheet::Sheet;

/// What one cell contributes to a likelihood, in millionths.
const WHOLE: u128 = 1_000_000;
/// How likely two neighbours are to have been exchanged.
const EXCHANGED: u128 = 100_000;

/// One slip and what mends it.
#[derive(Clone, Debug)]
pub(super) struct Slip {
    /// The cells that were written wrongly, with what they should read.
    pub(super) cells: Vec<(CellKey, Figure)>,
    /// The totals that were computed from them, with what they should read.
    pub(super) carried: Vec<(CellKey, Figure)>,
    /// What happened.
    pub(super) mechanism: Mechanism,
    /// The equations that change when it is mended, by number.
    pub(super) equations: Vec<usize>,
}

impl Slip {
    /// All cells that change when it is mended, with what they should read, in the order of their names.
    pub(super) fn changes(&self) -> Vec<(CellKey, Figure)> {
        let mut changes: Vec<_> = self.cells.iter().chain(&self.carried).copied().collect();
        sort(&mut changes);
        changes.dedup();
        changes
    }

    /// Takes in another slip that cannot be told from it.
    pub(super) fn join(&mut self, other: Self) {
        if other.mechanism != self.mechanism {
            self.mechanism = Mechanism::Other;
        }
        self.cells.extend(other.cells);
        self.carried.extend(other.carried);
        self.equations.extend(other.equations);
        sort(&mut self.equations);
        self.equations.dedup();
    }
}

/// A repair as slips, with its likelihood.
#[derive(Clone, Debug)]
pub(super) struct Reading {
    /// The slips, in the order of the form.
    pub(super) slips: Vec<Slip>,
    /// The cells that change, by number, with their amounts.
    pub(super) changes: Vec<(usize, Figure)>,
    /// How likely it is beside other repairs of as many cells.
    pub(super) likelihood: u128,
}

impl Reading {
    /// The repair of `sheet` as slips.
    pub(super) fn of(sheet: &Sheet<'_>, repair: &[(usize, Figure)]) -> Self {
        let changes = changes(sheet, repair);
        let mut left: Vec<(&Correction, Figure)> = repair
            .iter()
            .filter_map(|(number, amount)| Some((sheet.corrections.get(*number)?, *amount)))
            .collect();
        sort_by_key(&mut left, |(correction, _)| correction.base);
        let mut reading = Self { slips: Vec::new(), changes: changes.clone(), likelihood: 1 };
        while !left.is_empty() {
            let first = left.remove(0);
            let partner = left.iter().position(|second| are_exchanged(sheet, first, *second));
            let parts: Vec<_> = std::iter::once(first).chain(partner.map(|at| left.remove(at))).collect();
            reading.add(sheet, &parts, &changes);
        }
        reading
    }

    fn add(&mut self, sheet: &Sheet<'_>, parts: &[(&Correction, Figure)], changes: &[(usize, Figure)]) {
        let read = |index: usize| {
            let cell = sheet.cell(index)?;
            let change = changes.iter().find(|(changed, _)| *changed == index).map(|(_, amount)| *amount);
            Some((cell.key(), cell.figure + change.unwrap_or_default()))
        };
        let carried = parts.iter().flat_map(|(correction, _)| &correction.carried);
        let mut slip = Slip {
            cells: parts.iter().filter_map(|(correction, _)| read(correction.base)).collect(),
            carried: carried.filter_map(|index| read(*index)).collect(),
            mechanism: Mechanism::SwappedNeighbours,
            equations: parts.iter().flat_map(|(it, _)| &it.effects).map(|effect| effect.equation).collect(),
        };
        sort(&mut slip.equations);
        slip.equations.dedup();
        let likelihood = match parts {
            [(correction, amount)] => {
                let (mechanism, likelihood) = single(sheet, correction, *amount);
                slip.mechanism = mechanism;
                likelihood
            }
            _ => exchange(sheet, parts),
        };
        self.likelihood = self.likelihood.saturating_mul(likelihood.max(1));
        self.slips.push(slip);
    }
}

/// How likely the cells are to have been exchanged: the more, the better each figure fits where it belongs.
fn exchange(sheet: &Sheet<'_>, parts: &[(&Correction, Figure)]) -> u128 {
    let fit = |(correction, amount): &(&Correction, Figure)| {
        let cell = sheet.cell(correction.base)?;
        Some(u128::from(sheet.surroundings.weigh(1_000_000, cell, cell.figure + *amount)))
    };
    parts.iter().filter_map(fit).fold(EXCHANGED * WHOLE, |likelihood, fit| likelihood * fit / WHOLE)
}

/// The slip behind a correction of one cell, and how likely it is.
fn single(sheet: &Sheet<'_>, correction: &Correction, amount: Figure) -> (Mechanism, u128) {
    let Some(cell) = sheet.cell(correction.base) else { return (Mechanism::Other, 1) };
    let setting = Setting { noughts: sheet.noughts, total: cell.total };
    let right = cell.figure + amount;
    let (mechanism, likelihood) = slip(cell.bound.figure(), right, setting);
    let likelihood = sheet.surroundings.weigh(likelihood, cell, right);
    match correction.carried.len() {
        0 => (mechanism, likelihood.into()),
        // Carried into all totals, or into the total of the row alone: that is how tables are filled in.
        1 | 3 => (Mechanism::Propagated, u128::from(likelihood) / 2),
        _ => (Mechanism::Propagated, u128::from(likelihood) / 10),
    }
}

/// Whether the two cells are neighbours and each should read what the other does.
fn are_exchanged(
    sheet: &Sheet<'_>,
    (first, more): (&Correction, Figure),
    (second, less): (&Correction, Figure),
) -> bool {
    let (Some(one), Some(other)) = (sheet.cell(first.base), sheet.cell(second.base)) else { return false };
    let exchanged = one.figure + more == other.figure && other.figure + less == one.figure;
    exchanged && are_neighbours(one.key(), other.key())
}

/// Whether two cells of a table stand side by side or one above the other.
pub(super) fn are_neighbours(one: CellKey, other: CellKey) -> bool {
    let Some(table) = one.spec().filter(|_| one.table == other.table) else { return false };
    let row = |key: CellKey| table.rows.iter().position(|row| row.id == key.row);
    let column = |key: CellKey| table.columns.iter().position(|column| column.id == key.column);
    let distance = |one: Option<usize>, other: Option<usize>| one.zip(other).map(|(a, b)| a.abs_diff(b));
    matches!(
        (distance(row(one), row(other)), distance(column(one), column(other))),
        (Some(0), Some(1)) | (Some(1), Some(0))
    )
}
