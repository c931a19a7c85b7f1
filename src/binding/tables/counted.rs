//! A table of which nothing is missing, however it is written: another way on each page, perhaps.
//!
//! Where every row has its label, and right behind it as many figures as cells, and no figure stands elsewhere, each
//! figure has but one place. The figures of a row must be equally far apart: else one may have been split, and another
//! be blank.

use super::Reading;
use super::atom::{Atom, Kind};
use super::lattice::Aligned;
use super::row::is_even;
use super::sheet::Found;
use super::slots;
use crate::form::{Arrangement, RowSpec};

/// The rows of such a table, in the form's order; `None` where the table is none.
pub(super) fn counted(reading: &Reading<'_>) -> Option<Vec<Found>> {
    if reading.spec.arrangement == Arrangement::SideBySide {
        return None;
    }
    let mut rows = vec![Aligned::default(); reading.spec.rows.len()];
    let mut open = None;
    for (index, label) in reading.labels.iter().enumerate() {
        // What goes on with the label of a row may be a piece of others, too.
        match label.only().or_else(|| open.filter(|row| label.may_be(*row))) {
            Some(row) => {
                let aligned = rows.get_mut(row)?;
                aligned.label.push(index);
                if !aligned.values.is_empty() && open != Some(row) {
                    return None;
                }
                open = Some(row);
            }
            None => match reading.atoms.get(index)? {
                atom if atom.is_figure() => {
                    let row = rows.get_mut(open?)?;
                    row.values.push(index);
                    if row.label.last() > row.values.first() {
                        return None;
                    }
                }
                // The label of a group may stand beside any of its rows.
                Atom { kind: Kind::Label(_) | Kind::Note, .. } => {}
                _ => open = None,
            },
        }
    }
    let all = rows.iter().zip(reading.spec.rows).all(|(row, spec)| is_whole(reading, row, spec));
    let sorted = rows.is_sorted_by_key(|row| row.label.first());
    (all && sorted).then(|| rows.into_iter().map(in_place).collect())
}

/// Whether a row has all its figures, and nothing shows that one of them is none.
pub(super) fn is_whole(reading: &Reading<'_>, row: &Aligned, spec: &RowSpec) -> bool {
    // A number alone on a line below the label may be that of a page, where others have their figures on its line.
    let is_stray = |atom: &Atom| {
        reading.layout.inline && atom.gap.breaks > 0 && atom.gap.cells == 0 && atom.trailing == 0
    };
    let first = row.values.first().and_then(|value| reading.atoms.get(*value));
    row.values.len() == spec.columns.len()
        && is_even(reading, &row.values)
        && (row.values.len() > 1 || !first.is_some_and(is_stray))
}

/// A row of which each value fills the next slot.
pub(super) fn in_place(aligned: Aligned) -> Found {
    let way = Ok(slots::in_place(&aligned.values));
    Found { aligned, way, values: None }
}
