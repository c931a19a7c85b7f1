//! Decides what of a row is read.
//!
//! Where the separators leave a choice the row's own identity may settle it; where a value is left over or the row
//! was pieced together it must hold.

use crate::binding::tables::Reading;
use crate::binding::tables::atom::{Atom, Kind};
use crate::binding::tables::identity;
use crate::binding::tables::lattice::{Aligned, Alignment};
use crate::binding::tables::slots::{Slot, Way};
use crate::figure::Figure;
use crate::form::RowSpec;

/// The slots of a row, of the ways that the separators allow; all of them unread where the evidence is not enough.
pub(super) fn slots(
    reading: &Reading<'_>,
    row: &RowSpec,
    aligned: &Aligned,
    mut ways: Vec<Way>,
    leftovers: usize,
    alignment: &Alignment,
) -> Way {
    let holds = |way: &Way| holds(reading, row, way) == Some(true);
    if ways.len() > 1 {
        ways.retain(holds);
    }
    match ways.as_slice() {
        [way] if leftovers == 0 && !is_pieced(reading, aligned) => way.clone(),
        [way] if holds(way) && (!aligned.label.is_empty() || is_counted(reading, aligned, alignment)) => {
            way.clone()
        }
        _ => vec![Slot::Unread; row.columns.len()],
    }
}

/// Whether between the labels around a row without one there are just as many values as its rows have slots: then
/// nothing is missing there, and no other row can be meant.
fn is_counted(reading: &Reading<'_>, aligned: &Aligned, alignment: &Alignment) -> bool {
    let (Some(first), Some(last)) = (aligned.values.first(), aligned.values.last()) else { return false };
    let is_label = |index: &usize| reading.labels.get(*index).is_some_and(|it| it.only().is_some());
    let start = (0..*first).rev().find(is_label).map_or(0, |label| label + 1);
    let end = (*last..reading.atoms.len()).find(is_label).unwrap_or(reading.atoms.len());
    let values =
        reading.atoms.get(start..end).unwrap_or_default().iter().filter(|atom| atom.is_value()).count();
    let within = |track: &&Aligned| track.values.first().is_some_and(|value| (start..end).contains(value));
    let rows = alignment.tracks.iter().zip(reading.spec.rows).filter(|(track, _)| within(track));
    let slots: usize = rows.clone().map(|(_, row)| row.columns.len()).sum();
    let taken: usize = rows.map(|(track, _)| track.values.len()).sum();
    slots == values && taken == values
}

/// Whether the row lacks its label, or its values do not follow it and each other.
fn is_pieced(reading: &Reading<'_>, aligned: &Aligned) -> bool {
    let follows = |pair: &[usize]| match pair {
        [a, b] => {
            let between = reading.atoms.get(a + 1..*b).unwrap_or_default();
            let line = reading.layout.inline && reading.atoms.get(*b).is_none_or(|atom| atom.gap.breaks > 0);
            between.iter().all(|atom| atom.kind == Kind::Note) && !line
        }
        _ => true,
    };
    let after_label = aligned.label.first() < aligned.values.first() || aligned.values.is_empty();
    aligned.label.is_empty() || !after_label || !aligned.values.windows(2).all(follows)
}

/// Whether the row's identity holds, blanks as nought; `None` where it has none or holds no figure.
fn holds(reading: &Reading<'_>, row: &RowSpec, way: &[Slot]) -> Option<bool> {
    let figures = way.iter().map(|slot| reading.figure(*slot)).collect::<Option<Vec<Figure>>>()?;
    identity::holds(reading.spec, row, &figures)
}

/// How many figures are left over among the row's values or touching them.
pub(in crate::binding::tables) fn leftovers(
    atoms: &[Atom],
    aligned: &Aligned,
    alignment: &Alignment,
) -> usize {
    let is_left = |index: &usize| is_left(atoms, alignment, *index);
    let (Some(first), Some(last)) = (aligned.values.first(), aligned.values.last()) else { return 0 };
    let before = (0..*first).rev().take_while(is_left).count();
    let within = (*first..*last).filter(is_left).count();
    let after = (*last + 1..atoms.len()).take_while(is_left).count();
    before + within + after
}

/// Whether an atom is a figure that was taken for no value.
fn is_left(atoms: &[Atom], alignment: &Alignment, index: usize) -> bool {
    let used = || alignment.tracks.iter().any(|track| track.values.contains(&index));
    atoms.get(index).is_some_and(|atom| matches!(atom.kind, Kind::Number(_))) && !used()
}
