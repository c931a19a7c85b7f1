//! The equations that hang together through their cells, as numbers to search in.

use crate::figure::Figure;
use crate::form::{CellKey, Measure};
use crate::order::{sort, sort_by_key};
use crate::report::{BoundCell, Entry, Outcome, Report};

use super::correction::{Correction, corrections};
use super::surroundings::Surroundings;

/// Equations that hang together through their cells, each with what its left side lacks.
pub(super) struct Sheet<'r> {
    /// The cells that hold a figure, a blank or a mark.
    pub(super) cells: Vec<SheetCell<'r>>,
    /// The equations that can be checked.
    pub(super) entries: Vec<&'r Entry>,
    /// For each equation, by how much its right side exceeds the left one.
    pub(super) gaps: Vec<Figure>,
    /// All ways in which one cell may be corrected.
    pub(super) corrections: Vec<Correction>,
    /// For each equation, the corrections that change it.
    pub(super) touching: Vec<Vec<usize>>,
    /// How many cells of a hundred hold nought.
    pub(super) noughts: u64,
    /// The sums around each cell.
    pub(super) surroundings: Surroundings,
}

/// A cell of the sheet.
pub(super) struct SheetCell<'r> {
    /// The cell as it was read.
    pub(super) bound: &'r BoundCell,
    /// The figure that it brings into the equations.
    pub(super) figure: Figure,
    /// The equations that it stands in, and whether on the left.
    pub(super) places: Vec<(usize, bool)>,
    /// The totals of the sums in which it is a part.
    pub(super) totals: Vec<usize>,
    /// Whether it is a part of the sum of its row.
    pub(super) in_row: bool,
    /// Whether it is the total of a sum itself.
    pub(super) total: bool,
    /// Whether an equation of the cell cannot be checked, or rests on blanks.
    pub(super) doubtful: bool,
}

impl<'r> Sheet<'r> {
    /// The sheets of `report` in which an equation fails.
    pub(super) fn failing(report: &'r Report) -> Vec<Self> {
        let mut open: Vec<&Entry> =
            report.ledger.entries.iter().filter(|entry| gap(entry).is_some()).collect();
        let mut sheets = Vec::new();
        while let Some(entry) = open.iter().position(|entry| !is_closed(entry)).map(|at| open.remove(at)) {
            let entries = connected(entry, &mut open);
            sheets.push(Self::of(report, entries));
        }
        sheets
    }

    fn of(report: &'r Report, mut entries: Vec<&'r Entry>) -> Self {
        let order =
            |entry: &&Entry| report.ledger.entries.iter().position(|it| it.equation.id == entry.equation.id);
        sort_by_key(&mut entries, order);
        let cells = cells(report, &entries);
        let mut sheet = Self {
            noughts: noughts(&cells),
            surroundings: Surroundings::of(&cells),
            cells,
            gaps: entries.iter().filter_map(|entry| gap(entry)).collect(),
            touching: vec![Vec::new(); entries.len()],
            corrections: Vec::new(),
            entries,
        };
        sheet.corrections = corrections(&sheet);
        for (index, correction) in sheet.corrections.iter().enumerate() {
            for effect in &correction.effects {
                if let Some(touching) = sheet.touching.get_mut(effect.equation) {
                    touching.push(index);
                }
            }
        }
        sheet
    }

    /// The number of the equation of that name.
    pub(super) fn number(&self, id: &str) -> Option<usize> {
        self.entries.iter().position(|it| it.equation.id == id)
    }

    /// The cell at `index`.
    pub(super) fn cell(&self, index: usize) -> Option<&SheetCell<'r>> {
        self.cells.get(index)
    }
}

impl SheetCell<'_> {
    /// The address of the cell.
    pub(super) const fn key(&self) -> CellKey {
        self.bound.key
    }

    /// Whether the cell may read `figure`.
    pub(super) fn may_read(&self, figure: Figure) -> bool {
        match self.bound.measure {
            Measure::Count => figure.is_whole() && !figure.is_negative(),
            Measure::Change => figure.is_whole(),
            Measure::Amount | Measure::Money => !figure.is_negative(),
        }
    }
}

/// How many cells of a hundred hold nought.
fn noughts(cells: &[SheetCell<'_>]) -> u64 {
    let noughts = cells.iter().filter(|cell| cell.figure.is_zero()).count();
    u64::try_from(100 * noughts / cells.len().max(1)).unwrap_or(100)
}

/// By how much the right side exceeds the left one; `None` where that cannot be said.
pub(super) fn gap(entry: &Entry) -> Option<Figure> {
    match entry.outcome {
        Outcome::Fails { left, right } | Outcome::Undecided { left, right } => Some(right - left),
        Outcome::Holds => Some(Figure::ZERO),
        Outcome::Unreadable => None,
    }
}

fn is_closed(entry: &Entry) -> bool {
    entry.outcome == Outcome::Holds
}

/// `first` with all of `open` that hang together with it, taken out of `open`.
fn connected<'r>(first: &'r Entry, open: &mut Vec<&'r Entry>) -> Vec<&'r Entry> {
    let mut found = vec![first];
    let mut next = 0;
    while let Some(entry) = found.get(next).copied() {
        let shares = |other: &&Entry| other.equation.cells().any(|cell| entry.equation.contains(cell));
        let (near, far): (Vec<_>, Vec<_>) = open.drain(..).partition(shares);
        found.extend(near);
        *open = far;
        next += 1;
    }
    found
}

/// The cells of `entries`, in the order of the form.
fn cells<'r>(report: &'r Report, entries: &[&'r Entry]) -> Vec<SheetCell<'r>> {
    let mut keys: Vec<CellKey> = entries.iter().flat_map(|entry| entry.equation.cells()).collect();
    sort(&mut keys);
    let cell = |bound: &'r BoundCell| {
        let figure = bound.counted().filter(|_| keys.binary_search(&bound.key).is_ok())?;
        Some(SheetCell {
            bound,
            figure,
            places: Vec::new(),
            totals: Vec::new(),
            in_row: false,
            total: false,
            doubtful: false,
        })
    };
    let mut cells: Vec<SheetCell<'_>> = report.cells().filter_map(cell).collect();
    let numbers = Numbers::of(&cells);
    for (index, entry) in entries.iter().enumerate() {
        place(&mut cells, &numbers, index, entry);
    }
    for entry in report.ledger.entries.iter().filter(|entry| is_doubtful(entry)) {
        for number in entry.equation.cells().filter_map(|key| numbers.find(&key)) {
            cells.get_mut(number).into_iter().for_each(|cell| cell.doubtful = true);
        }
    }
    cells
}

/// The numbers of the cells, in the order of their addresses.
struct Numbers(Vec<(CellKey, usize)>);

impl Numbers {
    fn of(cells: &[SheetCell<'_>]) -> Self {
        let mut numbers: Vec<_> = cells.iter().enumerate().map(|(index, cell)| (cell.key(), index)).collect();
        sort(&mut numbers);
        Self(numbers)
    }

    fn find(&self, key: &CellKey) -> Option<usize> {
        let at = self.0.binary_search_by(|(cell, _)| cell.cmp(key)).ok()?;
        self.0.get(at).map(|(_, number)| *number)
    }
}

/// Notes with its cells that equation `index` is `entry`.
fn place(cells: &mut [SheetCell<'_>], numbers: &Numbers, index: usize, entry: &Entry) {
    let number = |key: &CellKey| numbers.find(key);
    let total = match entry.equation.right.as_slice() {
        [total] => number(total),
        _ => None,
    };
    let in_row =
        entry.equation.right.iter().all(|total| entry.equation.left.iter().all(|part| part.row == total.row));
    for part in entry.equation.left.iter().filter_map(number) {
        let Some(cell) = cells.get_mut(part) else { continue };
        cell.places.push((index, true));
        cell.totals.extend(total);
        cell.in_row |= in_row;
    }
    for other in entry.equation.right.iter().filter_map(number) {
        let Some(cell) = cells.get_mut(other) else { continue };
        cell.places.push((index, false));
        cell.total |= total.is_some();
    }
}

/// Whether the equation cannot be checked, or rests on blanks.
const fn is_doubtful(entry: &Entry) -> bool {
    matches!(entry.outcome, Outcome::Unreadable | Outcome::Undecided { .. })
}
