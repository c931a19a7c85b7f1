//! Which slot each value of a row fills.
//!
//! A row with a value for every slot needs no evidence. In a row with fewer the separators tell: tabs or pipes where
//! the figures stand on one line, line breaks where each stands on its own. The [ruler](Ruler) is learnt from the
//! complete rows. Where the separators do not tell, the row is unread.

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
    /// It cannot be told.
    Unread,
}

/// A way to fill the slots of a row.
pub(super) type Way = Vec<Slot>;

/// The ways to fill the slots of a row that the separators allow; none where they do not tell.
pub(super) fn ways(atoms: &[Atom], row: &Measured<'_>, layout: &Layout, ruler: &Ruler) -> Vec<Way> {
    let (aligned, width) = (row.aligned, row.width);
    if aligned.values.len() == width {
        return vec![aligned.values.iter().map(|value| Slot::Value(*value)).collect()];
    }
    let unclear = !layout.celled || ruler.shares_line(atoms, aligned) || has_foreign(atoms, aligned);
    if (layout.inline && unclear) || (!layout.inline && is_followed_by_value(atoms, aligned)) {
        return Vec::new();
    }
    let Some(distances) = distances(atoms, aligned, layout) else { return Vec::new() };
    let offsets = ruler.offsets(atoms, row, layout);
    let ways = offsets.into_iter().filter_map(|offset| way(aligned, width, ruler.pitch, offset, &distances));
    let mut ways: Vec<Way> = ways.filter(|way| is_explicit(atoms, row, way, layout, ruler)).collect();
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

/// Whether anything but the row's own values stands behind its label on the line: what looks blank may not be.
fn has_foreign(atoms: &[Atom], row: &Aligned) -> bool {
    let Some(label) = row.label.last().copied() else { return true };
    let line = atoms.get(label).map(|atom| atom.line);
    let behind = atoms.iter().enumerate().skip(label + 1).take_while(|(_, atom)| Some(atom.line) == line);
    let is_foreign = |(index, atom): (usize, &Atom)| atom.kind != Kind::Note && !row.values.contains(&index);
    behind.clone().any(is_foreign)
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
fn is_explicit(atoms: &[Atom], row: &Measured<'_>, way: &[Slot], layout: &Layout, ruler: &Ruler) -> bool {
    let trailing = way.iter().rev().take_while(|slot| matches!(slot, Slot::Blank(_))).count();
    // Without values the row is measured from its label, so the way to the first slot comes on top.
    let lead = match way.first() {
        Some(Slot::Blank(offset)) if row.aligned.values.is_empty() => offset.saturating_sub(ruler.pitch),
        _ => 0,
    };
    let margin =
        margin(atoms, row.aligned, layout).and_then(|it| it.checked_sub(lead + trailing * ruler.pitch));
    margin.is_some_and(|margin| ruler.may_end(atoms, row, layout, margin))
}
