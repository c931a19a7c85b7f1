//! What speaks against the alignment of a table whose cells nothing separates: then sums must confirm its rows.

use super::evidence::{is_own_line, is_torn};
use crate::binding::tables::Reading;
use crate::binding::tables::atom::{Atom, Kind};
use crate::binding::tables::identity;
use crate::binding::tables::lattice::{Aligned, Alignment, Candidates};
use crate::binding::tables::slots::Slot;
use crate::figure::Figure;

/// So many complete rows whose sums fail mean that figures stand in wrong rows, not that sums are wrong.
const FAILING: usize = 3;
/// A run of figures without a label that is so many rows long is a column, unless it is known what it is.
const LONG: usize = 2;

/// What speaks against an alignment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Doubts {
    /// Labels and figures came apart: nothing that is not proven is read.
    pub(super) scattered: bool,
    /// Some rows have fewer figures than slots: blanks left no trace, and a full row may be full by accident.
    pub(super) lossy: bool,
    /// Some row has a figure too many: figures were split.
    pub(super) torn: bool,
}

impl Doubts {
    /// What speaks against `alignment`.
    pub(super) fn of(reading: &Reading<'_>, alignment: &Alignment) -> Self {
        let rows = || alignment.tracks.iter().zip(reading.spec.rows);
        let failing = rows().filter(|(track, row)| {
            let slots = track.values.iter().map(|value| Slot::Value(*value));
            let figures = slots.map(|slot| reading.figure(slot)).collect::<Option<Vec<Figure>>>();
            let complete = track.values.len() == row.columns.len();
            complete
                && !is_own_line(reading, track)
                && figures.and_then(|it| identity::holds(reading.spec, row, &it)) == Some(false)
        });
        let celled = reading.layout.inline && reading.layout.celled;
        let apart = || failing.count() >= FAILING || has_column(reading, alignment);
        let scattered = !celled && !is_one_line(reading, alignment) && apart();
        let short = |track: &Aligned, width: usize| !track.label.is_empty() && track.values.len() < width;
        let lossy = rows().any(|(track, row)| short(track, row.columns.len()));
        Self { scattered, lossy, torn: is_torn(reading) }
    }
}

/// Whether the whole table stands on one line, where every row has its whole label and right behind it as many figures as
/// cells. Had the figures stood before their labels, the last label would have none behind it.
fn is_one_line(reading: &Reading<'_>, alignment: &Alignment) -> bool {
    let (first, last) = (reading.atoms.first(), reading.atoms.last());
    let is_next = |pair: &[usize]| matches!(pair, [a, b] if a + 1 == *b);
    let mut rows = alignment.tracks.iter().zip(reading.spec.rows).enumerate();
    first.zip(last).is_some_and(|(first, last)| first.line == last.line)
        && rows.all(|(index, (track, row))| {
            let label = track
                .label
                .last()
                .filter(|it| reading.labels.get(**it).and_then(Candidates::whole) == Some(index));
            let values = label.into_iter().chain(&track.values).copied().collect::<Vec<usize>>();
            values.len() == row.columns.len() + 1 && values.windows(2).all(is_next)
        })
}

/// Whether somewhere figures of several rows stand without a label of a row between them, of which not all were taken
/// for rows that lost their labels.
fn has_column(reading: &Reading<'_>, alignment: &Alignment) -> bool {
    let widest = reading.spec.rows.iter().map(|row| row.columns.len()).max().unwrap_or_default();
    let mut index = 0;
    let is_value = |atom: &Atom| matches!(atom.kind, Kind::Number(_) | Kind::Mark);
    for run in reading.atoms.chunk_by(|a, b| is_value(a) == is_value(b)) {
        let atoms = index..index + run.len();
        index += run.len();
        let within = |track: &&Aligned| track.values.first().is_some_and(|value| atoms.contains(value));
        let taken: usize = alignment.tracks.iter().filter(within).map(|track| track.values.len()).sum();
        if run.first().is_some_and(is_value) && run.len() >= LONG * widest && taken != run.len() {
            return true;
        }
    }
    false
}
