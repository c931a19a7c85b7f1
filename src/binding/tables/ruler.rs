//! The distances between the label and the slots of a row, learnt from the complete rows of the table.

use super::atom::{Atom, Kind};
use super::lattice::Aligned;
use super::layout::Layout;

/// The form prints at most this many columns of labels; so far from the label may the first slot be.
const DEEPEST: usize = 3;

/// What is known of the distances in a table.
pub(super) struct Ruler {
    /// What the complete rows teach.
    lessons: Vec<Lesson>,
    /// From slot to slot.
    pub(super) pitch: usize,
    /// The lines on which two rows or more have their labels; separators tell nothing there.
    shared: Vec<usize>,
}

/// What a complete row teaches.
#[derive(Clone, Copy, Debug)]
struct Lesson {
    site: Site,
    /// From the label to the first slot.
    offset: usize,
    /// What stands between the last slot and the end of the row.
    margin: usize,
}

/// A row with its number of slots and what follows it on the form.
#[derive(Clone, Copy)]
pub(super) struct Measured<'a> {
    /// How many slots it has.
    pub(super) width: usize,
    /// What was aligned with it.
    pub(super) aligned: &'a Aligned,
    /// Rows of the same turn are followed by the same merged cells.
    pub(super) turn: usize,
}

/// Where a row stands; rows of the same site begin their values at the same distance.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Site {
    /// The part of the table between two blank lines: a page break may change the columns.
    block: usize,
    /// How deep the label stands: the tabs or pipes before it on its line.
    depth: usize,
    /// What follows the row on the form; it tells only where each cell has its own line.
    turn: usize,
}

impl Ruler {
    /// Learns the distances from the rows that have a value for every slot.
    pub(super) fn of(atoms: &[Atom], rows: &[Measured<'_>], layout: &Layout) -> Self {
        let mut lessons = Vec::new();
        let mut pitches = Vec::new();
        for row in rows.iter().filter(|row| row.width == row.aligned.values.len()) {
            let Some(distances) = distances(atoms, row.aligned, layout) else { continue };
            let (site, margin) = (site(atoms, row, layout), margin(atoms, row.aligned, layout));
            lessons.extend(distances.first().zip(margin).map(|(offset, margin)| Lesson {
                site,
                offset: *offset,
                margin,
            }));
            pitches.extend(distances.windows(2).filter_map(|pair| match pair {
                [a, b] => Some(b - a),
                _ => None,
            }));
        }
        let most = |wanted: &usize| pitches.iter().filter(|pitch| *pitch == wanted).count();
        let pitch = (1..8).rev().max_by_key(most).unwrap_or(1);
        Self { lessons, pitch, shared: shared_lines(atoms, rows) }
    }

    /// Whether a row may end so far behind its last slot: as the complete rows of its site do, where there are any.
    pub(super) fn may_end(&self, atoms: &[Atom], row: &Measured<'_>, layout: &Layout, margin: usize) -> bool {
        let site = site(atoms, row, layout);
        let mut alike = self.lessons.iter().filter(|lesson| lesson.site == site).peekable();
        if alike.peek().is_none() {
            return layout.inline;
        }
        alike.any(|lesson| lesson.margin == margin)
    }

    /// Whether the label of another row stands on the line of the row's label.
    pub(super) fn shares_line(&self, atoms: &[Atom], row: &Aligned) -> bool {
        label_line(atoms, row).is_some_and(|line| self.shared.contains(&line))
    }

    /// The distances from label to first slot that a row may have. One where the complete rows agree on the column
    /// or on the distance, or where one of them stands alike; else every distance and column seen in its part of the
    /// table, and the plain distance; every one that the form allows where no row is complete.
    pub(super) fn offsets(&self, atoms: &[Atom], row: &Measured<'_>, layout: &Layout) -> Vec<usize> {
        let site = site(atoms, row, layout);
        let columns = distinct(self.lessons.iter().map(|it| it.site.depth + it.offset));
        let offsets = distinct(self.lessons.iter().map(|it| it.offset));
        match (columns.as_slice(), offsets.as_slice()) {
            ([column], [_, _, ..]) => return column.checked_sub(site.depth).into_iter().collect(),
            ([_, _, ..], [offset]) => return vec![*offset],
            _ => {}
        }
        let alike = self.lessons.iter().filter(|it| it.site == site);
        let alike = distinct(alike.map(|it| it.offset));
        if alike.is_empty() { self.possible(site) } else { alike }
    }

    fn possible(&self, site: Site) -> Vec<usize> {
        let in_block = self.lessons.iter().filter(|it| it.site.block == site.block);
        let seen: Vec<&Lesson> = if in_block.clone().next().is_some() {
            in_block.collect()
        } else {
            self.lessons.iter().collect()
        };
        if seen.is_empty() {
            return (1..=DEEPEST).collect();
        }
        let columns = seen.iter().filter_map(|it| (it.site.depth + it.offset).checked_sub(site.depth));
        let offsets = seen.iter().map(|it| it.offset);
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

/// What stands between the last value of a row and its end: tabs and pipes up to the end of the line, or line breaks
/// up to what follows. A row without values is measured from its label.
pub(super) fn margin(atoms: &[Atom], row: &Aligned, layout: &Layout) -> Option<usize> {
    let last = *row.values.last().or(row.label.last())?;
    if layout.inline {
        return Some(atoms.get(last)?.trailing);
    }
    let behind = atoms.get(last + 1..)?;
    let next = behind.iter().position(|atom| atom.kind != Kind::Note)?;
    Some(behind.iter().take(next + 1).map(|atom| atom.gap.breaks).sum())
}

fn label_line(atoms: &[Atom], row: &Aligned) -> Option<usize> {
    Some(atoms.get(*row.label.last()?)?.line)
}

fn shared_lines(atoms: &[Atom], rows: &[Measured<'_>]) -> Vec<usize> {
    let lines: Vec<usize> = rows.iter().filter_map(|row| label_line(atoms, row.aligned)).collect();
    let pairs = lines.iter().zip(lines.iter().skip(1));
    pairs.filter(|(line, next)| line == next).map(|(line, _)| *line).collect()
}

fn site(atoms: &[Atom], row: &Measured<'_>, layout: &Layout) -> Site {
    if !layout.inline {
        return Site { block: 0, depth: 0, turn: row.turn };
    }
    let label = row.aligned.label.last().copied().unwrap_or_default();
    let line = atoms.get(label).map(|atom| atom.line);
    let upto = atoms.get(..=label).unwrap_or_default();
    let on_line = upto.iter().rev().take_while(|atom| Some(atom.line) == line);
    Site {
        block: upto.iter().filter(|atom| atom.gap.breaks > 1).count(),
        depth: on_line.map(|atom| atom.gap.cells).sum(),
        turn: 0,
    }
}
