//! Why cells of a table are unread: what most of its unread rows suffer from.

use super::Reading;
use super::atom::Kind;
use super::lattice::{Aligned, Alignment};
use super::sheet::Found;
use super::vocabulary::Role;
use crate::form::{Arrangement, RowSpec};
use crate::report::{BoundCell, BoundRow, CellState, Unread};

/// Why cells of `rows` are unread; `None` where none is. `scattered` says that labels and figures came apart.
pub(super) fn reason(
    reading: &Reading<'_>,
    rows: &[BoundRow],
    found: &[Option<Found>],
    alignment: &Alignment,
    scattered: bool,
) -> Option<Unread> {
    let is_unread = |cell: &BoundCell| cell.state == CellState::Unread;
    let unread = rows.iter().map(|row| row.cells.iter().any(is_unread));
    let stacked = reading.spec.arrangement == Arrangement::Stacked;
    let reasons: Vec<Unread> = if stacked {
        let rows = unread.zip(reading.spec.rows).zip(found.iter().zip(&alignment.tracks));
        rows.filter(|it| it.0.0)
            .map(|((_, row), (found, track))| of_row(row, found.as_ref(), track))
            .collect()
    } else {
        let said = found.first().and_then(|found| found.as_ref()?.way.as_ref().err().copied());
        unread.filter(|it| *it).map(|_| said.unwrap_or(Unread::Unclear)).collect()
    };
    let count = |reason: &Unread| reasons.iter().filter(|it| *it == reason).count();
    match reasons.iter().copied().max_by_key(count) {
        Some(_) if is_glued(reading) => Some(Unread::StructureLost),
        Some(_) if scattered => Some(Unread::ColumnsLost),
        most => most,
    }
}

/// Why a row is unread.
fn of_row(row: &RowSpec, found: Option<&Found>, track: &Aligned) -> Unread {
    match found.and_then(|found| found.way.as_ref().err()) {
        Some(reason) => *reason,
        None if !track.label.is_empty() && track.values.len() < row.columns.len() => Unread::BlanksLost,
        None => Unread::Unclear,
    }
}

/// Whether most labels of rows have their figures glued to them.
fn is_glued(reading: &Reading<'_>) -> bool {
    let is_row = |index: usize| {
        let atom = reading.atoms.get(index);
        atom.is_some_and(|atom| {
            atom.pieces(reading.index, reading.vocabulary).any(|it| matches!(it.1, Role::Row(_)))
        })
    };
    let pairs = reading.atoms.iter().skip(1).enumerate();
    let pairs = pairs.filter(|(index, value)| matches!(value.kind, Kind::Number(_)) && is_row(*index));
    let glued = pairs.clone().filter(|(_, value)| value.gap.is_none()).count();
    glued > 0 && 2 * glued >= pairs.count()
}
