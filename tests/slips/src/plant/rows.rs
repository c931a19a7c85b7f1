//! Slips of several cells.

use generator::numbers::Numbers;
use gouji::diagnostic::Mechanism;
use gouji::form::{CellKey, ColumnId, RowId};

use super::{Slip, digits};
use crate::figures::Figures;

const TOTAL: ColumnId = ColumnId("total");
const OUTCOME_TOTAL: RowId = RowId("outcome-total");
/// The rows that are not added up to the total of the outcomes.
const OUTSIDE: [&str; 4] = ["received", "carried-over", "outcome-total", "carried-forward"];

/// A total that was not brought up to date when a part grew or shrank a little.
pub(super) fn stale_total(figures: &mut Figures, table: &'static str, numbers: &mut Numbers) -> Option<Slip> {
    let mut totals = figures.keys(table);
    totals.retain(|cell| Figures::is_total(*cell) && figures.get(*cell) > 0);
    let cell = numbers.pick(&totals);
    let right = figures.get(cell);
    let change = i64::try_from(1 + numbers.below(4)).ok()?;
    let wrong = if numbers.chance(70) { right - change } else { right + change };
    figures.counts.insert(cell, wrong.max(0));
    Some(Slip { cells: vec![(cell, right)], mechanism: Mechanism::TotalNotUpdated })
}

/// Two cells of a row, side by side, exchanged.
pub(super) fn exchanged_beside(
    figures: &mut Figures,
    table: &'static str,
    numbers: &mut Numbers,
) -> Option<Slip> {
    let columns = figures.table(table).columns;
    exchanged(figures, table, numbers, |figures, cell| {
        let at = columns.iter().position(|column| column.id == cell.column)?;
        Some(figures.table("requests").key(cell.row, columns.get(at + 1)?.id))
    })
}

/// Two cells of a column, one above the other, exchanged.
pub(super) fn exchanged_below(
    figures: &mut Figures,
    table: &'static str,
    numbers: &mut Numbers,
) -> Option<Slip> {
    let rows = figures.table(table).rows;
    exchanged(figures, table, numbers, |figures, cell| {
        let at = rows.iter().position(|row| row.id == cell.row)?;
        Some(figures.table("requests").key(rows.get(at + 1)?.id, cell.column))
    })
}

fn exchanged(
    figures: &mut Figures,
    table: &'static str,
    numbers: &mut Numbers,
    neighbour: impl Fn(&Figures, CellKey) -> Option<CellKey>,
) -> Option<Slip> {
    let pair = |cell: CellKey| Some((cell, neighbour(figures, cell)?));
    let mut pairs: Vec<_> = figures.keys(table).into_iter().filter_map(pair).collect();
    pairs.retain(|(one, other)| figures.get(*one) != figures.get(*other));
    if pairs.is_empty() {
        return None;
    }
    let (one, other) = numbers.pick(&pairs);
    let (right, other_right) = (figures.get(one), figures.get(other));
    figures.counts.extend([(one, other_right), (other, right)]);
    Some(Slip { cells: vec![(one, right), (other, other_right)], mechanism: Mechanism::SwappedNeighbours })
}

/// The cells of a row of table three of which two parts at least are not nought.
fn full_row(figures: &Figures, table: &'static str, numbers: &mut Numbers) -> Option<Vec<CellKey>> {
    let rows = figures.table(table).rows.iter();
    let cells = |row: RowId| figures.keys(table).into_iter().filter(move |cell| cell.row == row);
    let filled =
        |row: RowId| cells(row).filter(|cell| cell.column != TOTAL && figures.get(*cell) > 0).count();
    let rows: Vec<RowId> = rows.map(|row| row.id).filter(|row| filled(*row) >= 2).collect();
    (!rows.is_empty()).then(|| cells(numbers.pick(&rows)).collect())
}

/// All figures of a row one column too far to one side, with or without the total.
pub(super) fn shifted(figures: &mut Figures, table: &'static str, numbers: &mut Numbers) -> Option<Slip> {
    let mut cells = full_row(figures, table, numbers)?;
    let right: Vec<(CellKey, i64)> = cells.iter().map(|cell| (*cell, figures.get(*cell))).collect();
    if numbers.chance(50) {
        cells.pop();
    }
    let mut moved: Vec<i64> = cells.iter().map(|cell| figures.get(*cell)).collect();
    if numbers.chance(60) {
        moved.insert(0, 0);
    } else {
        moved.remove(0);
        moved.push(0);
    }
    figures.counts.extend(cells.into_iter().zip(moved));
    let changed: Vec<_> = right.into_iter().filter(|(cell, right)| figures.get(*cell) != *right).collect();
    (changed.len() > 2).then_some(Slip { cells: changed, mechanism: Mechanism::ShiftedRow })
}

/// The two digits of a number in two cells, the rest of the row moved on or not.
pub(super) fn split(figures: &mut Figures, table: &'static str, numbers: &mut Numbers) -> Option<Slip> {
    let whole = |cell: &CellKey| {
        cell.column != TOTAL && cell.column.0 != "other" && is_splittable(figures.get(*cell))
    };
    let numbers_of_two: Vec<CellKey> = figures.keys(table).into_iter().filter(whole).collect();
    if numbers_of_two.is_empty() {
        return None;
    }
    let cell = numbers.pick(&numbers_of_two);
    let row: Vec<CellKey> = figures.keys(table).into_iter().filter(|it| it.row == cell.row).collect();
    let before: Vec<i64> = row.iter().map(|cell| figures.get(*cell)).collect();
    let at = row.iter().position(|it| *it == cell)?;
    let mut after = before.clone();
    after[at] = before[at] / 10;
    if before[at + 1] == 0 && at + 2 < row.len() {
        after[at + 1] = before[at] % 10;
    } else {
        after.insert(at + 1, before[at] % 10);
    }
    figures.counts.extend(row.iter().copied().zip(after));
    let changed = row.into_iter().zip(before).filter(|(cell, right)| figures.get(*cell) != *right);
    Some(Slip { cells: changed.collect(), mechanism: Mechanism::SplitDigits })
}

const fn is_splittable(figure: i64) -> bool {
    figure > 10 && figure < 100 && figure % 10 != 0
}

/// A wrong part whose row was added up after it.
pub(super) fn propagated_to_row(
    figures: &mut Figures,
    table: &'static str,
    numbers: &mut Numbers,
) -> Option<Slip> {
    propagated(figures, table, numbers, &[])
}

/// A wrong outcome whose row, column and row of totals were added up after it.
pub(super) fn propagated_to_all(
    figures: &mut Figures,
    table: &'static str,
    numbers: &mut Numbers,
) -> Option<Slip> {
    propagated(figures, table, numbers, &OUTSIDE)
}

/// A wrong part, not in the rows `outside`, with the totals that it was carried into.
fn propagated(
    figures: &mut Figures,
    table: &'static str,
    numbers: &mut Numbers,
    outside: &[&str],
) -> Option<Slip> {
    let spec = figures.table(table);
    for _ in 0..200 {
        let mut changed = figures.clone();
        let slip = digits::any(&mut changed, table, numbers)?;
        let (cell, right) = *slip.cells.first()?;
        if Figures::is_total(cell) || outside.contains(&cell.row.0) {
            continue;
        }
        let amount = changed.get(cell) - right;
        let mut carried = vec![spec.key(cell.row, TOTAL)];
        if !outside.is_empty() {
            carried.extend([spec.key(OUTCOME_TOTAL, cell.column), spec.key(OUTCOME_TOTAL, TOTAL)]);
        }
        for total in carried {
            *changed.counts.entry(total).or_default() += amount;
        }
        *figures = changed;
        return Some(Slip { mechanism: Mechanism::Propagated, ..slip });
    }
    None
}
