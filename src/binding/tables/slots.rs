//! Which slot each value of a row fills.
//!
//! A row with a value for every slot needs no evidence. In a row with fewer the tabs or pipes tell: the distance from
//! the label to the first slot is learnt from the complete rows. Where they do not tell, the row is unread.

use super::atom::Atom;
use super::lattice::Aligned;
use super::layout::Layout;

/// What fills a slot.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Slot {
    /// An atom, as an index.
    Value(usize),
    /// Nothing; the slot begins behind so many tabs or pipes after the label.
    Blank(usize),
    /// It cannot be told.
    Unread,
}

/// What is known of the distances in a table, from its complete rows.
pub(super) struct Ruler {
    /// Tabs or pipes from the label to the first slot, each with where it was seen.
    offsets: Vec<(Site, usize)>,
    /// Tabs or pipes from slot to slot.
    pitch: usize,
}

/// Where a row stands; rows of the same site begin their values at the same distance.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Site {
    /// The part of the table between two blank lines: a page break may change the columns.
    block: usize,
    /// How deep the label stands: the tabs or pipes before it on its line.
    depth: usize,
}

impl Ruler {
    /// Learns the distances from the rows that have a value for every slot.
    pub(super) fn of(atoms: &[Atom], rows: &[(usize, &Aligned)]) -> Self {
        let mut offsets = Vec::new();
        let mut pitches = Vec::new();
        for (_, row) in rows.iter().filter(|(width, row)| *width == row.values.len()) {
            let Some(distances) = distances(atoms, row) else { continue };
            offsets.extend(distances.first().map(|first| (site(atoms, row), *first)));
            pitches.extend(distances.windows(2).filter_map(|pair| match pair {
                [a, b] => Some(b - a),
                _ => None,
            }));
        }
        let pitch = |wanted: &usize| pitches.iter().filter(|pitch| *pitch == wanted).count();
        Self { offsets, pitch: (1..4).rev().max_by_key(pitch).unwrap_or(1) }
    }

    /// The distances from label to first slot that a row at `site` may have: those of the complete rows of the same
    /// site, else those of all, and the plain one.
    fn offsets(&self, site: Site) -> Vec<usize> {
        let same = self.offsets.iter().filter(|(other, _)| *other == site);
        let mut offsets: Vec<usize> = same.map(|(_, offset)| *offset).collect();
        if offsets.is_empty() {
            offsets.push(1);
            offsets.extend(self.offsets.iter().map(|(_, offset)| *offset));
        }
        offsets.sort_unstable();
        offsets.dedup();
        offsets
    }
}

/// The possible ways to fill the slots of a row, at least one; more than one where the evidence leaves a choice.
pub(super) fn place(
    atoms: &[Atom],
    row: &Aligned,
    width: usize,
    layout: &Layout,
    ruler: &Ruler,
) -> Vec<Vec<Slot>> {
    if row.values.len() == width {
        return vec![row.values.iter().map(|value| Slot::Value(*value)).collect()];
    }
    let ways = match distances(atoms, row) {
        Some(distances) if layout.celled => ways(atoms, row, width, ruler, &distances),
        _ => Vec::new(),
    };
    if ways.is_empty() { vec![vec![Slot::Unread; width]] } else { ways }
}

fn ways(atoms: &[Atom], row: &Aligned, width: usize, ruler: &Ruler, distances: &[usize]) -> Vec<Vec<Slot>> {
    let offsets = ruler.offsets(site(atoms, row));
    let way = |offset: &usize| way(row, width, ruler.pitch, *offset, distances);
    let mut ways: Vec<Vec<Slot>> =
        offsets.iter().filter_map(way).filter(|way| is_explicit(atoms, row, way, ruler.pitch)).collect();
    // Where there is a choice: a row that has figures has its total, which stands last.
    let is_total_filled = |way: &Vec<Slot>| matches!(way.last(), Some(Slot::Value(_)));
    if ways.iter().any(is_total_filled) {
        ways.retain(is_total_filled);
    }
    ways
}

fn way(row: &Aligned, width: usize, pitch: usize, offset: usize, distances: &[usize]) -> Option<Vec<Slot>> {
    let mut slots: Vec<Slot> = (0..width).map(|slot| Slot::Blank(offset + slot * pitch)).collect();
    for (value, distance) in row.values.iter().zip(distances) {
        let steps = distance.checked_sub(offset)?;
        let slot = slots.get_mut(steps / pitch).filter(|_| steps % pitch == 0)?;
        *slot = Slot::Value(*value);
    }
    Some(slots)
}

/// Whether the blanks can be seen: separators stand for them, before a value or at the end of the row. A row that
/// is merely short may lack any of its cells.
fn is_explicit(atoms: &[Atom], row: &Aligned, way: &[Slot], pitch: usize) -> bool {
    let blank = |slot: &&Slot| matches!(slot, Slot::Blank(_));
    let trailing = way.iter().rev().take_while(blank).count();
    let inner = way.iter().filter(blank).count() - trailing;
    let last = row.values.last().or(row.label.last()).and_then(|last| atoms.get(*last));
    inner > 0 || last.is_some_and(|last| last.trailing >= trailing * pitch)
}

/// How many tabs or pipes stand between the label and each value; `None` where they are not on one line.
fn distances(atoms: &[Atom], row: &Aligned) -> Option<Vec<usize>> {
    let label = *row.label.last()?;
    let line = atoms.get(label)?.line;
    let mut distances = Vec::new();
    for value in &row.values {
        let between = atoms.get(label + 1..=*value)?;
        if between.iter().any(|atom| atom.line != line) {
            return None;
        }
        distances.push(between.iter().map(|atom| atom.gap.cells).sum());
    }
    Some(distances)
}

fn site(atoms: &[Atom], row: &Aligned) -> Site {
    let label = row.label.last().copied().unwrap_or_default();
    let line = atoms.get(label).map(|atom| atom.line);
    let upto = atoms.get(..=label).unwrap_or_default();
    let on_line = upto.iter().rev().take_while(|atom| Some(atom.line) == line);
    Site {
        block: upto.iter().filter(|atom| atom.gap.breaks > 1).count(),
        depth: on_line.map(|atom| atom.gap.cells).sum(),
    }
}
