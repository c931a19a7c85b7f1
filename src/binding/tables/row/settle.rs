//! Decides what of a row is read.
//!
//! Where the separators leave a choice the row's own identity may settle it; where a value is left over or the row
//! was pieced together it must hold.

use super::doubts::Doubts;
use super::evidence::{
    goes_on, has_text, holds, is_behind_figures, is_counted, is_doubled, is_even, is_own_line, is_pieced,
    is_single, is_surrounded, is_telling, is_whole, may_be_next, runs_on,
};
use crate::binding::tables::Reading;
use crate::binding::tables::atom::{Atom, Kind};
use crate::binding::tables::lattice::{Aligned, Alignment};
use crate::binding::tables::slots::{Slot, Way};
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
    if ways.len() > 1 {
        ways.retain(|way| holds(reading, row, way) == Some(true));
    }
    match ways.as_slice() {
        [way] if stands(reading, row, aligned, way, leftovers, doubts, alignment) => way.clone(),
        _ => vec![Slot::Unread; row.columns.len()],
    }
}

/// Whether the evidence for a way to fill the slots is enough.
fn stands(
    reading: &Reading<'_>,
    row: &RowSpec,
    aligned: &Aligned,
    way: &Way,
    leftovers: Leftovers,
    doubts: Doubts,
    alignment: &Alignment,
) -> bool {
    let holds = holds(reading, row, way) == Some(true);
    // Noughts add up whatever row they are from, unless no figure is missing anywhere.
    let telling = holds && is_telling(reading, way);
    let proven = telling || (holds && is_whole(reading));
    let headed = !aligned.label.is_empty() && !is_doubled(reading, aligned);
    let labelled = headed && !may_be_next(reading, row);
    // Figures between two labels may belong to either, unless the rows around have figures of their own.
    let surrounded = is_whole(reading) || is_surrounded(reading, row, alignment);
    let torn = doubts.torn && !reading.layout.celled;
    match leftovers {
        Leftovers::Within => false,
        _ if has_text(reading, way) => false,
        // No sum of its own shows that the row is whole.
        _ if is_single(row) && runs_on(reading, aligned) => false,
        Leftovers::None if headed && is_own_line(reading, aligned) => {
            is_single(row) || holds || !(doubts.lossy || doubts.torn)
        }
        _ if doubts.scattered => false,
        _ if !holds && !is_single(row) && (torn || !is_even(reading, &aligned.values)) => false,
        _ if is_behind_figures(reading, aligned) && !proven => false,
        _ if is_pieced(reading, aligned) => {
            let whole = !doubts.lossy && !goes_on(reading, aligned);
            whole && proven && surrounded && (labelled || is_counted(reading, row, aligned))
        }
        Leftovers::Beside => labelled && if doubts.lossy { telling } else { holds },
        Leftovers::None => labelled && (!doubts.lossy || is_single(row) || telling),
    }
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
    let is_left = |index: &usize| {
        atoms.get(*index).is_some_and(|atom| atom.kind == Kind::Mark) && !alignment.takes(*index)
            || is_left(atoms, alignment, *index)
    };
    let (Some(first), Some(last)) = (aligned.values.first(), aligned.values.last()) else {
        return Leftovers::None;
    };
    // Those between the label and the values stand nearer to the label.
    let start = aligned.label.last().filter(|label| *label < first).unwrap_or(first);
    if (*start..*last).any(|index| is_left(&index)) {
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
    let is_figure = |atom: &Atom| matches!(atom.kind, Kind::Number(_) | Kind::Unclear);
    atoms.get(index).is_some_and(is_figure) && !alignment.takes(index)
}
