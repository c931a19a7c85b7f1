//! Reads the rows of a table in which every cell has its own line.
//!
//! From the label of a row to the next label there are as many cells as the form says: the row's own, and the empty
//! ones that merged cells leave where the source kept them. How a source writes them is learnt from the whole table:
//! the [frame] that most rows fit. A row that fits it lacks nothing, so that its blanks are blank and its figures stand
//! where they stand. What does not fit is left to the alignment.

mod frame;
mod measure;
mod printed;

use super::Reading;
use super::atom::Kind;
use super::lattice::Aligned;
use super::sheet::Found;
use super::slots::{Slot, Way};
use crate::form::{Arrangement, RowSpec};
use crate::report::Unread;

use frame::Frame;
use measure::Measure;

/// A row from its label up to what follows it.
#[derive(Debug)]
struct Stretch {
    row: usize,
    label: Vec<usize>,
    /// Its values: how many cells behind the label, and the atom.
    values: Vec<(usize, usize)>,
    /// How many cells behind the label the next label stands.
    total: usize,
    /// Whether the table ends behind it.
    last: bool,
    /// Whether cells are told by tabs or pipes.
    marked: bool,
}

/// What the lines of the table say: for each track what was found of it.
pub(super) fn read(reading: &Reading<'_>) -> Vec<Option<Found>> {
    let tracks = super::tracks(reading.spec).len();
    let measure = Measure::of(reading.atoms);
    let stretches = match (&measure, reading.spec.arrangement) {
        (Some(measure), Arrangement::Stacked) => stretches(reading, measure),
        (Some(measure), Arrangement::SideBySide) => return vec![printed::printed(reading, measure)],
        (None, _) => Vec::new(),
    };
    let frames = Frame::fitting(&stretches, reading.spec);
    let row = |row| {
        let spec = reading.spec.rows.get(row)?;
        let measure = measure.as_ref()?;
        let own = stretches.iter().filter(|it| it.row == row);
        let mut found = own.filter_map(|it| found(reading, measure, it, spec, &frames));
        let first = found.next()?;
        // The row stands there twice: only what both say alike is certain.
        let same = found.all(|other| reading.texts(&other) == reading.texts(&first));
        Some(if same { first } else { Found { way: Err(Unread::Doubled), ..first } })
    };
    (0..tracks).map(row).collect()
}

/// The rows that labels head, in the order of the text.
fn stretches(reading: &Reading<'_>, measure: &Measure) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut at = 0;
    let mut open: Option<Stretch> = None;
    for (index, atom) in reading.atoms.iter().enumerate() {
        at += measure.steps(atom);
        let row = reading.labels.get(index).and_then(super::Candidates::only);
        match (&mut open, &atom.kind) {
            (Some(stretch), Kind::Label(_)) if row == Some(stretch.row) && stretch.values.is_empty() => {
                stretch.label.push(index);
                at = 0;
                continue;
            }
            (_, Kind::Note) => continue,
            (Some(stretch), _) if atom.is_value() => {
                stretch.values.push((at, index));
                continue;
            }
            _ => {}
        }
        stretches.extend(open.take().map(|stretch| Stretch { total: at, ..stretch }));
        at = 0;
        let marked = measure.counts_marks();
        open = row.map(|row| Stretch {
            row,
            label: vec![index],
            values: Vec::new(),
            total: 0,
            last: false,
            marked,
        });
    }
    let end = reading.next.map_or(0, |next| measure.steps(next));
    stretches.extend(open.map(|stretch| Stretch { total: at + end, last: true, ..stretch }));
    stretches
}

/// The row of a stretch, if all frames that it fits read it alike.
fn found(
    reading: &Reading<'_>,
    measure: &Measure,
    stretch: &Stretch,
    spec: &RowSpec,
    frames: &[Frame],
) -> Option<Found> {
    let offsets = frames.iter().filter_map(|frame| frame.offset(stretch, spec, reading.spec));
    let mut ways: Vec<Way> =
        offsets.filter_map(|offset| way(reading, measure, stretch, spec, offset)).collect();
    ways.dedup();
    let mut ways = ways.into_iter();
    let way = ways.next().filter(|_| ways.next().is_none())?;
    let values: Vec<usize> = stretch.values.iter().map(|value| value.1).collect();
    // Words on a line of their own may stand between the cells, not in one.
    let is_text = |value: &usize| reading.atoms.get(*value).is_some_and(|atom| atom.kind == Kind::Text);
    let way = if values.iter().any(is_text) { Err(Unread::Unclear) } else { Ok(way) };
    Some(Found { aligned: Aligned { label: stretch.label.clone(), values }, way, values: None })
}

/// The slots of a row of which the first stands `offset` cells behind the label.
fn way(
    reading: &Reading<'_>,
    measure: &Measure,
    stretch: &Stretch,
    spec: &RowSpec,
    offset: usize,
) -> Option<Way> {
    let label = reading.atoms.get(*stretch.label.last()?)?;
    let slot = |slot: usize| {
        let value = stretch.values.iter().find(|value| value.0 == offset + slot);
        value.map_or_else(
            || Slot::Vacant(measure.place(reading.document.said(), label.span.end, offset + slot)),
            |value| Slot::Value(value.1),
        )
    };
    // Where figures stand beside each other or beside the label, the cells of this row have no lines of their own.
    let beside = |value: &(usize, usize)| reading.atoms.get(value.1).is_none_or(|atom| atom.gap.breaks == 0);
    if stretch.values.iter().any(beside) || label.trailing > 2 {
        return None;
    }
    let slots: Way = (0..spec.columns.len()).map(slot).collect();
    let filled = slots.iter().filter(|slot| slot.atom().is_some()).count();
    (filled == stretch.values.len()).then_some(slots)
}

impl Reading<'_> {
    /// What a found row says, as text.
    pub(super) fn texts(&self, found: &Found) -> Option<Vec<String>> {
        let said = |slot: &Slot| slot.atom().map_or_else(String::new, |atom| self.said(atom));
        found.way.as_ref().ok().map(|way| way.iter().map(said).collect())
    }
}

impl Stretch {
    /// Whether a value stands in every slot from `offset` on, side by side.
    fn is_complete(&self, width: usize, offset: usize) -> bool {
        self.values.len() == width && self.values.iter().zip(offset..).all(|(value, at)| value.0 == at)
    }
}
