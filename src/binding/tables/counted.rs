//! A table of which nothing is missing, however it is written: another way on each page, perhaps.
//!
//! Where every row has its label, and right behind it as many figures as cells, and no figure stands elsewhere, each
//! figure has but one place. The figures of a row must be equally far apart: else one may have been split, and another
//! be blank.

use super::Reading;
use super::atom::Kind;
use super::lattice::Aligned;
use super::row::is_even;
use super::sheet::Found;
use super::slots::Slot;
use crate::form::Arrangement;

/// The rows of such a table, in the form's order; `None` where the table is none.
pub(super) fn counted(reading: &Reading<'_>) -> Option<Vec<Found>> {
    if reading.spec.arrangement == Arrangement::SideBySide {
        return None;
    }
    let mut rows = vec![Aligned::default(); reading.spec.rows.len()];
    let mut open = None;
    for (index, (atom, label)) in reading.atoms.iter().zip(&reading.labels).enumerate() {
        match label.only() {
            Some(row) => {
                open = Some(row);
                let row = rows.get_mut(row)?;
                row.label.push(index);
                if !row.values.is_empty() {
                    return None;
                }
            }
            None if atom.is_value() => rows.get_mut(open?)?.values.push(index),
            None if atom.kind == Kind::Note => {}
            None => open = None,
        }
    }
    let whole = |row: &Aligned, width: usize| row.values.len() == width && is_even(reading, &row.values);
    let all = rows.iter().zip(reading.spec.rows).all(|(row, spec)| whole(row, spec.columns.len()));
    let sorted = rows.is_sorted_by_key(|row| row.label.first());
    (all && sorted).then(|| rows.into_iter().map(found).collect())
}

fn found(aligned: Aligned) -> Found {
    let way = aligned.values.iter().map(|value| Slot::Value(*value)).collect();
    Found { aligned, way: Ok(way), values: None }
}
