//! Which slot each value of a row fills.
//!
//! A row with a value for every slot needs no evidence. In a row with fewer the separators tell: tabs or pipes where
//! the figures stand on one line, line breaks where each stands on its own. The [ruler](Ruler) is learnt from the
//! complete rows. Where the separators do not tell, the row is unread.

use super::atom::Atom;
use super::lattice::Aligned;
use super::layout::Layout;
use super::ruler::{Ruler, distances, end};

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
pub(super) fn ways(atoms: &[Atom], row: &Aligned, width: usize, layout: &Layout, ruler: &Ruler) -> Vec<Way> {
    if row.values.len() == width {
        return vec![row.values.iter().map(|value| Slot::Value(*value)).collect()];
    }
    if layout.inline && (!layout.celled || ruler.shares_line(atoms, row)) {
        return Vec::new();
    }
    let Some(distances) = distances(atoms, row, layout) else { return Vec::new() };
    let offsets = ruler.offsets(atoms, row);
    let ways = offsets.into_iter().filter_map(|offset| way(row, width, ruler.pitch, offset, &distances));
    let mut ways: Vec<Way> = ways.filter(|way| is_explicit(atoms, row, way, layout, ruler)).collect();
    if row.values.is_empty() {
        // Wherever the slots begin, nothing stands in them.
        ways.truncate(1);
    }
    ways
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

/// Whether the blanks can be seen: separators stand for them, before a value or at the end of the row. A row that
/// is merely short may lack any of its cells.
fn is_explicit(atoms: &[Atom], row: &Aligned, way: &[Slot], layout: &Layout, ruler: &Ruler) -> bool {
    if !layout.inline {
        return end(atoms, row).zip(ruler.shortest).is_some_and(|(end, shortest)| end >= shortest);
    }
    let blank = |slot: &&Slot| matches!(slot, Slot::Blank(_));
    let trailing = way.iter().rev().take_while(blank).count();
    let inner = way.iter().filter(blank).count() - trailing;
    let last = row.values.last().or(row.label.last()).and_then(|last| atoms.get(*last));
    inner > 0 || last.is_some_and(|last| last.trailing >= trailing * ruler.pitch)
}
