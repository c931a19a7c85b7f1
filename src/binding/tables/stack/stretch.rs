//! The rows of a table as they stand in the text, each from its label to what follows it.

use super::frame::shared;
use super::measure::Measure;
use crate::binding::tables::Reading;
use crate::binding::tables::atom::{Atom, Kind};
use crate::binding::tables::lattice::Candidates;

/// A row from its label up to what follows it.
#[expect(clippy::struct_excessive_bools, reason = "each says something of the row that the others do not")]
#[derive(Debug)]
pub(super) struct Stretch {
    /// The row whose label heads it.
    pub(super) row: usize,
    /// The atoms of the label.
    pub(super) label: Vec<usize>,
    /// Its values: how many cells behind the label, and the atom.
    pub(super) values: Vec<(usize, usize)>,
    /// How many cells behind the label the next label stands.
    pub(super) total: usize,
    /// The atom behind it.
    pub(super) end: usize,
    /// Whether the table ends behind it.
    pub(super) last: bool,
    /// Whether cells are told by tabs or pipes.
    pub(super) marked: bool,
    /// Whether these stand before the cells, so that none follows the last.
    pub(super) ahead: bool,
    /// Whether figures without a label stand before its own: those behind it may be another's.
    pub(super) behind: bool,
}

/// The rows that labels head, in the order of the text.
pub(super) fn stretches(reading: &Reading<'_>, measure: &Measure) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut at = 0;
    let mut open: Option<Stretch> = None;
    for (index, atom) in reading.atoms.iter().enumerate() {
        at += measure.steps(atom);
        let row = reading.labels.get(index).and_then(Candidates::only);
        match (&mut open, &atom.kind) {
            (Some(stretch), Kind::Label(_)) if row == Some(stretch.row) && stretch.values.is_empty() => {
                stretch.label.push(index);
                at = 0;
                continue;
            }
            (_, Kind::Note) => continue,
            (Some(stretch), _) if atom.is_value() => {
                stretch.ahead = atom.gap.cells > 0;
                stretch.values.push((at, index));
                continue;
            }
            _ => {}
        }
        stretches.extend(open.take().map(|stretch| Stretch { total: at, end: index, ..stretch }));
        at = 0;
        let before = index.checked_sub(1).and_then(|before| reading.atoms.get(before));
        let follows = stretches.last().is_some_and(|last| last.end == index);
        let behind = !follows && before.is_some_and(Atom::is_value);
        let marked = measure.counts_marks();
        open = row.map(|row| Stretch { marked, behind, ..Stretch::headed(row, index, atom) });
    }
    let end = reading.next.map_or(0, |next| measure.steps(next));
    stretches.extend(open.map(|stretch| Stretch { total: at + end, last: true, ..stretch }));
    stretches
}

/// Whether a row takes as many cells as another like it, or as the headers above it.
pub(super) fn is_evident(
    reading: &Reading<'_>,
    measure: &Measure,
    stretches: &[Stretch],
    stretch: &Stretch,
) -> bool {
    let rows = &reading.spec.rows;
    let shape = |it: &Stretch| Some((shared(it, rows.get(it.row)?, reading.spec), rows.get(it.row)?));
    let like = |other: &Stretch| {
        let pair = shape(other).zip(shape(stretch));
        let alike = pair.is_some_and(|(a, b)| {
            a.0 == b.0 && a.1.columns.len() == b.1.columns.len() && a.1.groups.len() == b.1.groups.len()
        });
        other.row != stretch.row && !other.last && alike && other.total == stretch.total
    };
    stretches.iter().any(like) || heads(reading, measure, stretch) == Some(stretch.total)
}

/// How many cells the headers of the row take that stand right above it.
fn heads(reading: &Reading<'_>, measure: &Measure, stretch: &Stretch) -> Option<usize> {
    let label = *stretch.label.first()?;
    let first = label.checked_sub(reading.spec.rows.get(stretch.row)?.columns.len())?;
    let headed = reading.atoms.get(first..label)?.iter().all(|atom| reading.column(atom).is_some());
    let taken = reading.atoms.get(first..=label)?.iter().map(|atom| measure.steps(atom)).sum();
    headed.then_some(taken)
}

impl Stretch {
    /// A row of which so far only its label stands there, atom number `index`.
    fn headed(row: usize, index: usize, label: &Atom) -> Self {
        Self {
            row,
            label: vec![index],
            values: Vec::new(),
            total: 0,
            end: index,
            last: false,
            marked: false,
            ahead: label.gap.cells > 0,
            behind: false,
        }
    }

    /// Whether a value stands in every slot from `offset` on, side by side.
    pub(super) fn is_complete(&self, width: usize, offset: usize) -> bool {
        self.values.len() == width && self.values.iter().zip(offset..).all(|(value, at)| value.0 == at)
    }
}
