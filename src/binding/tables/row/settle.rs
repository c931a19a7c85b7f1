//! Decides what of a row is read.
//!
//! Where the separators leave a choice the row's own identity may settle it; where a value is left over or the row
//! was pieced together it must hold.

use super::doubts::Doubts;
use crate::binding::tables::Reading;
use crate::binding::tables::atom::{Atom, Kind};
use crate::binding::tables::identity;
use crate::binding::tables::lattice::{Aligned, Alignment, Candidates};
use crate::binding::tables::slots::{Slot, Way};
use crate::figure::Figure;
use crate::form::RowSpec;

/// The slots of a row, of the ways that the separators allow; all of them unread where the evidence is not enough.
pub(super) fn slots(
    reading: &Reading<'_>,
    row: &RowSpec,
    aligned: &Aligned,
    mut ways: Vec<Way>,
    leftovers: Leftovers,
    doubts: Doubts,
    alignment: &Alignment,
) -> Way {
    let holds = |way: &Way| holds(reading, row, way) == Some(true);
    if ways.len() > 1 {
        ways.retain(holds);
    }
    let unread = || vec![Slot::Unread; row.columns.len()];
    let [way] = ways.as_slice() else { return unread() };
    // Noughts add up whatever row they are from, unless no figure is missing anywhere.
    let proves = || holds(way) && (is_telling(reading, way) || is_whole(reading));
    let labelled = !aligned.label.is_empty() && !is_doubled(reading, aligned);
    // Figures between two labels may belong to either, unless the rows around have figures of their own.
    let surrounded = is_whole(reading) || is_surrounded(reading, row, alignment);
    let stands = match leftovers {
        Leftovers::Within => false,
        _ if has_text(reading, way) => false,
        Leftovers::None if labelled && is_own_line(reading, aligned) => {
            !doubts.lossy || is_single(row) || holds(way)
        }
        _ if doubts.scattered => false,
        _ if is_pieced(reading, aligned) => {
            !doubts.lossy && proves() && surrounded && (labelled || is_counted(reading, aligned))
        }
        Leftovers::Beside => labelled && holds(way),
        Leftovers::None if doubts.lossy => {
            labelled && (is_single(row) || (holds(way) && is_telling(reading, way)))
        }
        Leftovers::None => labelled,
    };
    if stands { way.clone() } else { unread() }
}

/// Whether the rows before and behind have as many values as slots.
fn is_surrounded(reading: &Reading<'_>, row: &RowSpec, alignment: &Alignment) -> bool {
    let rows = || reading.spec.rows.iter().zip(&alignment.tracks);
    let Some(at) = rows().position(|(it, _)| it.id == row.id) else { return false };
    let mut near = rows().enumerate().filter(|(index, _)| index.abs_diff(at) == 1);
    near.all(|(_, (row, track))| track.values.len() == row.columns.len())
}

/// Whether the whole label of the row stands on a line, and all values of that line behind it: such a line says by
/// itself what it is.
pub(super) fn is_own_line(reading: &Reading<'_>, aligned: &Aligned) -> bool {
    let (Some(label), Some(last)) = (aligned.label.last(), aligned.values.last()) else { return false };
    let Some(row) = reading.labels.get(*label).and_then(Candidates::whole) else { return false };
    let line = reading.atoms.get(*label).map(|atom| atom.line);
    let near = label.saturating_sub(aligned.values.len() + 4)..(last + 2).min(reading.atoms.len());
    let on_line = near.filter(|index| reading.atoms.get(*index).map(|atom| atom.line) == line);
    let fits = |index: usize| {
        let other = reading.labels.get(index).and_then(Candidates::whole).is_some_and(|other| other != row);
        let is_value = reading.atoms.get(index).is_some_and(Atom::is_value);
        !other && is_value == aligned.values.contains(&index) && (!is_value || index > *label)
    };
    aligned.values.iter().all(|value| reading.atoms.get(*value).map(|atom| atom.line) == line)
        && on_line.into_iter().all(fits)
}

/// Whether the row has one cell only: no figure of it can stand in another.
const fn is_single(row: &RowSpec) -> bool {
    row.columns.len() == 1
}

/// Whether words were taken for a figure: without separators nothing shows that they stand in a cell.
fn has_text(reading: &Reading<'_>, way: &[Slot]) -> bool {
    let kind = |slot: &Slot| Some(&reading.atoms.get(slot.atom()?)?.kind);
    way.iter().any(|slot| kind(slot) == Some(&Kind::Text))
}

/// Whether the whole label of the row stands elsewhere in the table, too, before a figure.
fn is_doubled(reading: &Reading<'_>, aligned: &Aligned) -> bool {
    let Some(row) = aligned.label.iter().find_map(|atom| reading.labels.get(*atom)?.whole()) else {
        return false;
    };
    let pairs = reading.labels.iter().zip(reading.atoms.iter().skip(1)).enumerate();
    let other = |(index, (label, next)): (usize, (&Candidates, &Atom))| {
        next.is_value() && label.whole() == Some(row) && !aligned.label.contains(&index)
    };
    pairs.into_iter().any(other)
}

/// Whether a figure other than nought stands in the row.
fn is_telling(reading: &Reading<'_>, way: &[Slot]) -> bool {
    way.iter().any(|slot| reading.figure(*slot).is_some_and(|figure| !figure.is_zero()))
}

/// Whether the table has just as many values as slots.
fn is_whole(reading: &Reading<'_>) -> bool {
    let values = reading.atoms.iter().filter(|atom| atom.is_value()).count();
    values == reading.spec.rows.iter().map(|row| row.columns.len()).sum::<usize>()
}

/// Whether between the labels around a row without one there are just as many values as the rows there have slots: then
/// nothing is missing, and no other row can be meant.
fn is_counted(reading: &Reading<'_>, aligned: &Aligned) -> bool {
    let (Some(first), Some(last)) = (aligned.values.first(), aligned.values.last()) else { return false };
    let label = |index: &usize| Some((*index, reading.labels.get(*index)?.only()?));
    let before = (0..*first).rev().find_map(|index| label(&index));
    let behind = (*last..reading.atoms.len()).find_map(|index| label(&index));
    let atoms = before.map_or(0, |it| it.0)..behind.map_or(reading.atoms.len(), |it| it.0);
    let rows = before.map_or(0, |it| it.1)..behind.map_or(reading.spec.rows.len(), |it| it.1);
    let values = reading.atoms.get(atoms).unwrap_or_default().iter().filter(|atom| atom.is_value()).count();
    let rows = reading.spec.rows.get(rows).unwrap_or_default();
    values > 0 && rows.iter().map(|row| row.columns.len()).sum::<usize>() == values
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
    let behind = |(label, value): (&usize, &usize)| {
        let gap = reading.atoms.get(label + 1..=*value).unwrap_or_default();
        let is_broken = |atom: &Atom| reading.layout.inline && atom.gap.breaks > 0;
        let is_foreign = |atom: &Atom| !atom.is_value() && atom.kind != Kind::Note;
        let apart = gap.iter().any(|atom| is_broken(atom) || is_foreign(atom));
        label < value && !apart
    };
    let after_label =
        aligned.values.is_empty() || aligned.label.last().zip(aligned.values.first()).is_some_and(behind);
    aligned.label.is_empty() || !after_label || !aligned.values.windows(2).all(follows)
}

/// Whether the row's identity holds, blanks as nought; `None` where it has none or holds no figure.
fn holds(reading: &Reading<'_>, row: &RowSpec, way: &[Slot]) -> Option<bool> {
    let figures = way.iter().map(|slot| reading.figure(*slot)).collect::<Option<Vec<Figure>>>()?;
    identity::holds(reading.spec, row, &figures)
}

/// Figures that were taken for no value.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::binding::tables) enum Leftovers {
    /// None touches the values of the row.
    None,
    /// Some touch them.
    Beside,
    /// Some stand among them.
    Within,
}

/// Which figures are left over among the row's values or touching them.
pub(super) fn leftovers(atoms: &[Atom], aligned: &Aligned, alignment: &Alignment) -> Leftovers {
    let is_left = |index: &usize| is_left(atoms, alignment, *index);
    let (Some(first), Some(last)) = (aligned.values.first(), aligned.values.last()) else {
        return Leftovers::None;
    };
    if (*first..*last).any(|index| is_left(&index)) {
        Leftovers::Within
    } else if first.checked_sub(1).is_some_and(|index| is_left(&index)) || is_left(&(last + 1)) {
        Leftovers::Beside
    } else {
        Leftovers::None
    }
}

/// How many figures are left over in the whole table.
pub(in crate::binding::tables) fn left(atoms: &[Atom], alignment: &Alignment) -> usize {
    (0..atoms.len()).filter(|index| is_left(atoms, alignment, *index)).count()
}

/// Whether an atom is a figure that was taken for no value.
fn is_left(atoms: &[Atom], alignment: &Alignment, index: usize) -> bool {
    let used = || alignment.tracks.iter().any(|track| track.values.contains(&index));
    atoms.get(index).is_some_and(|atom| matches!(atom.kind, Kind::Number(_))) && !used()
}
