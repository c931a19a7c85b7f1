//! The distances between the label and the slots of a row, learnt from the complete rows of the table.

use super::atom::{Atom, Kind};
use super::lattice::Aligned;
use super::layout::Layout;

/// The form prints at most this many columns of labels; so far from the label may the first slot be.
const DEEPEST: usize = 3;

/// What is known of the distances in a table.
pub(super) struct Ruler {
    /// From the label to the first slot, each with where it was seen.
    offsets: Vec<(Site, usize)>,
    /// From slot to slot.
    pub(super) pitch: usize,
    /// The least number of line breaks from a label over a complete row to what follows.
    pub(super) shortest: Option<usize>,
    /// The lines on which two rows or more have their labels; separators tell nothing there.
    shared: Vec<usize>,
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
    /// Learns the distances from the rows that have a value for every slot, each with its number of slots.
    pub(super) fn of(atoms: &[Atom], rows: &[(usize, &Aligned)], layout: &Layout) -> Self {
        let mut offsets = Vec::new();
        let mut pitches = Vec::new();
        let widest = rows.iter().map(|(width, _)| *width).max().unwrap_or_default();
        let complete = rows.iter().filter(|(width, row)| *width == row.values.len());
        for (_, row) in complete.clone() {
            let Some(distances) = distances(atoms, row, layout) else { continue };
            offsets.extend(distances.first().map(|first| (site(atoms, row), *first)));
            pitches.extend(distances.windows(2).filter_map(|pair| match pair {
                [a, b] => Some(b - a),
                _ => None,
            }));
        }
        let most = |wanted: &usize| pitches.iter().filter(|pitch| *pitch == wanted).count();
        let wide = complete.filter(|(width, _)| *width == widest);
        Self {
            offsets,
            pitch: (1..8).rev().max_by_key(most).unwrap_or(1),
            shortest: wide.filter_map(|(_, row)| end(atoms, row)).min(),
            shared: shared_lines(atoms, rows),
        }
    }

    /// Whether the label of another row stands on the line of the row's label.
    pub(super) fn shares_line(&self, atoms: &[Atom], row: &Aligned) -> bool {
        label_line(atoms, row).is_some_and(|line| self.shared.contains(&line))
    }

    /// The distances from label to first slot that a row may have. One where the complete rows agree on the column
    /// or on the distance, or where one of them stands alike; else every distance and column seen in its part of the
    /// table, and the plain distance; every one that the form allows where no row is complete.
    pub(super) fn offsets(&self, atoms: &[Atom], row: &Aligned) -> Vec<usize> {
        let site = site(atoms, row);
        let columns = distinct(self.offsets.iter().map(|(site, offset)| site.depth + offset));
        let offsets = distinct(self.offsets.iter().map(|(_, offset)| *offset));
        match (columns.as_slice(), offsets.as_slice()) {
            ([column], [_, _, ..]) => return column.checked_sub(site.depth).into_iter().collect(),
            ([_, _, ..], [offset]) => return vec![*offset],
            _ => {}
        }
        let alike = self.offsets.iter().filter(|(other, _)| *other == site);
        let alike = distinct(alike.map(|(_, offset)| *offset));
        if alike.is_empty() { self.possible(site) } else { alike }
    }

    fn possible(&self, site: Site) -> Vec<usize> {
        let in_block = self.offsets.iter().filter(|(other, _)| other.block == site.block);
        let seen: Vec<_> = if in_block.clone().next().is_some() {
            in_block.collect()
        } else {
            self.offsets.iter().collect()
        };
        let columns =
            seen.iter().filter_map(|(other, offset)| (other.depth + offset).checked_sub(site.depth));
        if seen.is_empty() {
            return (1..=DEEPEST).collect();
        }
        let offsets = seen.iter().map(|(_, offset)| *offset);
        distinct(offsets.chain(columns).chain([1]).filter(|offset| *offset > 0))
    }
}

fn distinct(found: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut found: Vec<usize> = found.collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// How many separators stand between the label and each value: tabs and pipes on its line, or line breaks where each
/// value has its own; `None` where something else stands between.
pub(super) fn distances(atoms: &[Atom], row: &Aligned, layout: &Layout) -> Option<Vec<usize>> {
    let label = *row.label.last()?;
    let mut distances = Vec::new();
    for value in &row.values {
        let between = atoms.get(label + 1..=*value)?;
        let foreign = |atom: &Atom| if layout.inline { atom.gap.breaks > 0 } else { !atom.is_value() };
        if between.iter().any(foreign) {
            return None;
        }
        let steps = |atom: &Atom| if layout.inline { atom.gap.cells } else { atom.gap.breaks };
        distances.push(between.iter().map(steps).sum());
    }
    Some(distances)
}

/// How many line breaks stand between the label of a row and what follows its values.
pub(super) fn end(atoms: &[Atom], row: &Aligned) -> Option<usize> {
    let label = *row.label.last()?;
    let behind = atoms.get(label + 1..)?;
    let next = behind.iter().position(|atom| !atom.is_value() && atom.kind != Kind::Note)?;
    Some(behind.iter().take(next + 1).map(|atom| atom.gap.breaks).sum())
}

fn label_line(atoms: &[Atom], row: &Aligned) -> Option<usize> {
    Some(atoms.get(*row.label.last()?)?.line)
}

fn shared_lines(atoms: &[Atom], rows: &[(usize, &Aligned)]) -> Vec<usize> {
    let lines: Vec<usize> = rows.iter().filter_map(|(_, row)| label_line(atoms, row)).collect();
    let pairs = lines.iter().zip(lines.iter().skip(1));
    pairs.filter(|(line, next)| line == next).map(|(line, _)| *line).collect()
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
