//! What speaks for a row and against it: where its label and its figures stand, and whether they add up.

use crate::binding::tables::Reading;
use crate::binding::tables::atom::{Atom, Kind};
use crate::binding::tables::identity;
use crate::binding::tables::lattice::{Aligned, Alignment, Candidates};
use crate::binding::tables::slots::Slot;
use crate::figure::Figure;
use crate::form::RowSpec;

/// So many rows that stand there twice make a second table.
const SECOND: usize = 3;

/// Whether the rows before and behind have as many values as slots.
pub(super) fn is_surrounded(reading: &Reading<'_>, row: &RowSpec, alignment: &Alignment) -> bool {
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
pub(super) const fn is_single(row: &RowSpec) -> bool {
    row.columns.len() == 1
}

/// Whether another figure stands right behind the last of a row, with no label between: it may be the rest of it,
/// though another row that has none may have been given it.
pub(super) fn runs_on(reading: &Reading<'_>, aligned: &Aligned) -> bool {
    let next = aligned.values.last().and_then(|last| reading.atoms.get(last + 1));
    next.is_some_and(Atom::is_figure)
}

/// Whether words were taken for a figure: without separators nothing shows that they stand in a cell.
pub(super) fn has_text(reading: &Reading<'_>, way: &[Slot]) -> bool {
    let kind = |slot: &Slot| Some(&reading.atoms.get(slot.atom()?)?.kind);
    way.iter().any(|slot| kind(slot) == Some(&Kind::Text))
}

/// Whether the whole label of the row stands elsewhere in the table, too, before a figure.
pub(super) fn is_doubled(reading: &Reading<'_>, aligned: &Aligned) -> bool {
    let Some(row) = aligned.label.iter().find_map(|atom| reading.labels.get(*atom)?.whole()) else {
        return false;
    };
    let again = || whole_labels(reading).filter(|it| it.1 == row && !aligned.label.contains(&it.0));
    again().any(|it| it.2) || (again().next().is_some() && is_second(reading))
}

/// The whole labels of rows in the table: atom, row, and whether a value follows.
fn whole_labels<'r>(reading: &'r Reading<'_>) -> impl Iterator<Item = (usize, usize, bool)> + use<'r> {
    let pairs = reading.labels.iter().zip(reading.atoms.iter().skip(1)).enumerate();
    pairs.filter_map(|(index, (label, next))| Some((index, label.whole()?, next.is_value())))
}

/// Whether the table stands there twice: several rows have figures behind each of two labels. Then a label without
/// figures is a row, too.
fn is_second(reading: &Reading<'_>) -> bool {
    let valued = |row: usize| whole_labels(reading).filter(|it| it.1 == row && it.2).take(2).count();
    (0..reading.spec.rows.len()).filter(|row| valued(*row) == 2).take(SECOND).count() == SECOND
}

/// Whether the figures behind the label of a row may be those of the next, whose label is lost: where blanks leave no
/// trace the row's own may be blank.
pub(in crate::binding::tables) fn may_be_next(reading: &Reading<'_>, row: &RowSpec) -> bool {
    let mut rows = reading.spec.rows.iter().skip_while(|it| it.id != row.id).skip(1);
    let fits = |it: &RowSpec| it.columns.len() == row.columns.len();
    rows.next().is_some_and(|next| fits(next) && !is_labelled(reading, next)) && !is_whole(reading)
}

/// Whether the label of a row stands anywhere in the table, or what tells it.
fn is_labelled(reading: &Reading<'_>, row: &RowSpec) -> bool {
    let mut rows = reading.labels.iter().filter_map(|label| reading.spec.rows.get(label.only()?));
    rows.any(|it| it.id == row.id)
}

/// Whether behind the label of some row a figure too many stands, as far from the next as all others: it may be half of
/// one, and so may two be in a row that is full but for that.
pub(in crate::binding::tables) fn is_torn(reading: &Reading<'_>) -> bool {
    let is_figure = |at: &usize| reading.atoms.get(*at).is_some_and(Atom::is_figure);
    let is_over = |(at, label): (usize, &Candidates)| {
        let Some(row) = label.only().and_then(|row| reading.spec.rows.get(row)) else { return false };
        let width = row.columns.len();
        let run: Vec<usize> = (at + 1..reading.atoms.len()).take_while(is_figure).collect();
        // So many figures as several rows have are those of rows that lost their labels.
        run.len() > width && !run.len().is_multiple_of(width) && is_even(reading, &run)
    };
    reading.labels.iter().enumerate().any(is_over)
}

/// Whether a figure other than nought stands in the row.
pub(super) fn is_telling(reading: &Reading<'_>, way: &[Slot]) -> bool {
    way.iter().any(|slot| reading.figure(*slot).is_some_and(|figure| !figure.is_zero()))
}

/// Whether the table has just as many values as slots.
pub(super) fn is_whole(reading: &Reading<'_>) -> bool {
    let values = reading.atoms.iter().filter(|atom| atom.is_value()).count();
    values == reading.spec.rows.iter().map(|row| row.columns.len()).sum::<usize>()
}

/// Whether between the labels around a row without one there are just as many values as the rows there have slots: then
/// nothing is missing, and no other row can be meant, unless its label stands elsewhere.
pub(super) fn is_counted(reading: &Reading<'_>, row: &RowSpec, aligned: &Aligned) -> bool {
    if aligned.label.is_empty() && is_labelled(reading, row) {
        return false;
    }
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

/// Whether figures without a label stand before the label of the row: then figures may stand before their labels, and
/// those behind this one be another's.
pub(super) fn is_behind_figures(reading: &Reading<'_>, aligned: &Aligned) -> bool {
    let Some(label) = aligned.label.first() else { return false };
    let atoms = || reading.atoms.iter().zip(&reading.labels);
    let Some(before) = label.checked_sub(1).and_then(|before| reading.atoms.get(before)) else {
        return false;
    };
    if reading.layout.inline {
        let mut on_line = atoms().filter(|(atom, _)| atom.line == before.line);
        return on_line.all(|(atom, label)| atom.is_value() && label.only().is_none());
    }
    let mut earlier = atoms().take(*label).rev().skip_while(|(atom, _)| atom.is_value());
    before.is_value() && earlier.next().is_none_or(|(_, label)| label.only().is_none())
}

/// Whether a cell follows the last value on a line of its own: a figure that the line break split may be counted twice.
pub(super) fn goes_on(reading: &Reading<'_>, aligned: &Aligned) -> bool {
    let last = aligned.values.last().and_then(|value| reading.atoms.get(*value));
    let rest = last.map(|atom| reading.document.behind(atom.span.end));
    reading.layout.celled && rest.is_some_and(|rest| rest.trim_start_matches(' ').starts_with('\t'))
}

/// Whether the values of a row are figures and marks, and equally far apart.
pub(in crate::binding::tables) fn is_even(reading: &Reading<'_>, values: &[usize]) -> bool {
    let values = || values.iter().filter_map(|value| reading.atoms.get(*value));
    let mut steps = values().skip(1).map(|atom| (atom.gap.breaks, atom.gap.marks, atom.gap.spaces > 0));
    let first = steps.next();
    steps.all(|step| Some(step) == first) && values().all(|atom: &Atom| atom.kind != Kind::Text)
}

/// Whether the row lacks its label, or its values do not follow it and each other.
pub(super) fn is_pieced(reading: &Reading<'_>, aligned: &Aligned) -> bool {
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
pub(in crate::binding::tables) fn holds(reading: &Reading<'_>, row: &RowSpec, way: &[Slot]) -> Option<bool> {
    let figures = way.iter().map(|slot| reading.figure(*slot)).collect::<Option<Vec<Figure>>>()?;
    identity::holds(reading.spec, row, &figures)
}
