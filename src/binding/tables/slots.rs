//! Which slot each value of a row fills, where every cell has its own line.
//!
//! A row with a value for every slot needs no evidence. In a row with fewer the line breaks tell, by the [ruler](Ruler)
//! that is learnt from the complete rows. Where they do not tell, the row is unread.

use super::atom::{Atom, Kind};
use super::lattice::Aligned;
use super::layout::Layout;
use super::ruler::{Measured, Ruler, distances, margin};

/// What fills a slot.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Slot {
    /// An atom, as an index.
    Value(usize),
    /// Nothing; the slot begins behind so many separators after the label.
    Blank(usize),
    /// Nothing; the slot begins at this place.
    Vacant(usize),
    /// It cannot be told.
    Unread,
}

/// A way to fill the slots of a row.
pub(super) type Way = Vec<Slot>;

impl Slot {
    /// The atom that fills it.
    pub(super) const fn atom(self) -> Option<usize> {
        match self {
            Self::Value(atom) => Some(atom),
            Self::Blank(_) | Self::Vacant(_) | Self::Unread => None,
        }
    }
}

/// The way in which each value fills the next slot.
pub(super) fn in_place(values: &[usize]) -> Way {
    values.iter().map(|value| Slot::Value(*value)).collect()
}

/// The ways to fill the slots of a row that the separators allow; none where they do not tell.
pub(super) fn ways(atoms: &[Atom], row: &Measured<'_>, layout: &Layout, ruler: &Ruler) -> Vec<Way> {
    let (aligned, width) = (row.aligned, row.width);
    if aligned.values.len() == width {
        return vec![in_place(&aligned.values)];
    }
    if layout.inline || ruler.dense || is_followed_by_value(atoms, aligned) {
        return Vec::new();
    }
    let Some(distances) = distances(atoms, aligned) else { return Vec::new() };
    let offsets = ruler.offsets(row);
    let ways = offsets.into_iter().filter_map(|offset| way(aligned, width, ruler.pitch, offset, &distances));
    let mut ways: Vec<Way> = ways.filter(|way| is_explicit(atoms, row, way, ruler)).collect();
    if aligned.values.is_empty() {
        // Wherever the slots begin, nothing stands in them.
        ways.truncate(1);
    }
    ways
}

/// Whether a value that is not the row's follows it: what looks blank may be the row's own.
fn is_followed_by_value(atoms: &[Atom], row: &Aligned) -> bool {
    let last = row.values.last().or(row.label.last()).copied().unwrap_or_default();
    let next = atoms.iter().skip(last + 1).find(|atom| atom.kind != Kind::Note);
    next.is_some_and(Atom::is_value)
}

fn way(row: &Aligned, width: usize, pitch: usize, offset: usize, distances: &[usize]) -> Option<Way> {
    let mut slots: Way = (0..width).map(|slot| Slot::Blank(offset + slot * pitch)).collect();
    for (value, distance) in row.values.iter().zip(distances) {
        let steps = distance.checked_sub(offset)?;
        let slot = slots.get_mut(steps / pitch).filter(|_| steps % pitch == 0)?;
        *slot = Slot::Value(*value);
    }
    Some(slots)
}

/// Whether the blanks can be seen: the row ends where the complete rows like it do. A row that is merely short may
/// lack any of its cells.
fn is_explicit(atoms: &[Atom], row: &Measured<'_>, way: &[Slot], ruler: &Ruler) -> bool {
    let trailing = way.iter().rev().take_while(|slot| matches!(slot, Slot::Blank(_))).count();
    // Without values the row is measured from its label, so the way to the first slot comes on top.
    let lead = match way.first() {
        Some(Slot::Blank(offset)) if row.aligned.values.is_empty() => offset.saturating_sub(ruler.pitch),
        _ => 0,
    };
    let margin = margin(atoms, row.aligned).and_then(|it| it.checked_sub(lead + trailing * ruler.pitch));
    margin.is_some_and(|margin| ruler.may_end(row, margin))
}
