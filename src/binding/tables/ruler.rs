//! The distances between the label and the slots of a row, learnt from the complete rows of a table in which every
//! cell has its own line.

use super::atom::{Atom, Kind};
use super::lattice::Aligned;
use crate::order::sort;

/// The form prints at most this many columns of labels; so far from the label may the first slot be.
const DEEPEST: usize = 3;

/// What is known of the distances in a table.
pub(super) struct Ruler {
    /// What the complete rows teach.
    lessons: Vec<Lesson>,
    /// From slot to slot.
    pub(super) pitch: usize,
    /// Whether a row with blanks is shorter than the complete rows like it: blanks left no trace.
    pub(super) dense: bool,
}

/// What a complete row teaches.
#[derive(Clone, Copy, Debug)]
struct Lesson {
    /// What follows the row on the form; rows of the same turn end alike.
    turn: usize,
    /// How many slots it has.
    width: usize,
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

impl Ruler {
    /// Learns the distances from the rows that have a value for every slot; `pitch` is that of the layout.
    pub(super) fn of(atoms: &[Atom], rows: &[Measured<'_>], pitch: usize) -> Self {
        let mut lessons = Vec::new();
        let mut pitches = Vec::new();
        for row in rows.iter().filter(|row| row.width == row.aligned.values.len()) {
            let Some(distances) = distances(atoms, row.aligned) else { continue };
            let margin = margin(atoms, row.aligned);
            let lesson = |(offset, margin): (&usize, usize)| Lesson {
                turn: row.turn,
                width: row.width,
                offset: *offset,
                margin,
            };
            lessons.extend(distances.first().zip(margin).map(lesson));
            pitches.extend(distances.windows(2).filter_map(|pair| match pair {
                [a, b] => Some(b - a),
                _ => None,
            }));
        }
        let most = |wanted: &usize| pitches.iter().filter(|pitch| *pitch == wanted).count();
        let pitch = (1..8).rev().max_by_key(most).filter(|_| !pitches.is_empty()).unwrap_or(pitch);
        let ruler = Self { lessons: usual(&lessons), pitch, dense: false };
        let dense = rows.iter().any(|row| ruler.is_undershot(atoms, row));
        Self { dense, ..ruler }
    }

    /// Whether a row lacks values and is shorter than all complete rows like it.
    fn is_undershot(&self, atoms: &[Atom], row: &Measured<'_>) -> bool {
        let distances = distances(atoms, row.aligned).unwrap_or_default();
        let reach = distances.last().copied().unwrap_or_default();
        let Some(margin) = margin(atoms, row.aligned) else { return false };
        let like = self.lessons.iter().filter(|it| it.turn == row.turn && it.width == row.width);
        let least = like.map(|it| it.offset + (it.width - 1) * self.pitch + it.margin).min();
        row.aligned.values.len() < row.width && least.is_some_and(|least| reach + margin < least)
    }

    /// Whether a row may end so far behind its last slot: as the complete rows of its turn do.
    pub(super) fn may_end(&self, row: &Measured<'_>, margin: usize) -> bool {
        self.lessons.iter().any(|lesson| lesson.turn == row.turn && lesson.margin == margin)
    }

    /// The distances from label to first slot that a row may have: those of the complete rows of its turn, else of all
    /// complete rows, else every one that the form allows.
    pub(super) fn offsets(&self, row: &Measured<'_>) -> Vec<usize> {
        let offsets = distinct(self.lessons.iter().map(|it| it.offset));
        let alike = distinct(self.lessons.iter().filter(|it| it.turn == row.turn).map(|it| it.offset));
        match (offsets.is_empty(), alike.is_empty()) {
            (true, _) => (1..=DEEPEST).collect(),
            (_, true) => offsets,
            _ => alike,
        }
    }
}

/// The lessons whose offset more than one row teaches, if there is any: a row alone may be damaged.
fn usual(lessons: &[Lesson]) -> Vec<Lesson> {
    let count = |lesson: &Lesson| lessons.iter().filter(|it| it.offset == lesson.offset).count();
    let most = lessons.iter().map(count).max().unwrap_or_default();
    lessons.iter().filter(|it| most == 1 || count(it) > 1).copied().collect()
}

fn distinct(found: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut found: Vec<usize> = found.collect();
    sort(&mut found);
    found.dedup();
    found
}

/// How many line breaks stand between the label and each value; `None` where something else stands between.
pub(super) fn distances(atoms: &[Atom], row: &Aligned) -> Option<Vec<usize>> {
    let label = *row.label.last()?;
    let mut distances = Vec::new();
    for value in &row.values {
        let between = atoms.get(label + 1..=*value)?;
        if !between.iter().all(Atom::is_value) {
            return None;
        }
        distances.push(between.iter().map(|atom| atom.gap.breaks).sum());
    }
    Some(distances)
}

/// How many line breaks stand between the last value of a row, or its label where it has none, and what follows.
pub(super) fn margin(atoms: &[Atom], row: &Aligned) -> Option<usize> {
    let last = *row.values.last().or(row.label.last())?;
    let behind = atoms.get(last + 1..)?;
    let next = behind.iter().position(|atom| atom.kind != Kind::Note)?;
    Some(behind.iter().take(next + 1).map(|atom| atom.gap.breaks).sum())
}
