//! Reads the rows of a table in which every cell has its own line.
//!
//! From the label of a row to the next label there are as many cells as the form says: the row's own, and the empty
//! ones that merged cells leave where the source kept them. How a source writes them is learnt from the whole table:
//! the [frame] that most rows fit. A row that fits it lacks nothing, so that its blanks are blank and its figures stand
//! where they stand. What does not fit is left to the alignment.

mod frame;
mod measure;
mod printed;
mod stretch;

use super::Reading;
use super::atom::Kind;
use super::lattice::Aligned;
use super::row::{holds, is_proven, is_torn, may_be_next};
use super::sheet::Found;
use super::slots::{Slot, Way};
use crate::form::{Arrangement, RowSpec};
use crate::report::Unread;

use frame::Frame;
use measure::Measure;
use stretch::{Stretch, is_evident, stretches};

/// What the lines of the table say: for each track what was found of it.
pub(super) fn read(reading: &Reading<'_>) -> Vec<Option<Found>> {
    let tracks = super::tracks(reading.spec).len();
    let measure = Measure::of(reading.atoms);
    let stretches = match (&measure, reading.spec.arrangement) {
        (Some(measure), Arrangement::Stacked) => stretches(reading, measure),
        (Some(measure), Arrangement::SideBySide) => return vec![printed::printed(reading, measure)],
        (None, _) => Vec::new(),
    };
    let frames = Frame::fitting(stretches.iter(), reading.spec);
    // Where a row is too short, blanks leave no trace, and an empty line is none.
    let is_short = |it: &Stretch| frames.iter().all(|frame| frame.is_undershot(it, reading.spec));
    let lossy = stretches.iter().any(|it| !it.marked && is_short(it));
    let torn = measure.is_some_and(|measure| !measure.counts_marks()) && is_torn(reading);
    let row = |row: usize| {
        let spec = reading.spec.rows.get(row)?;
        let measure = measure.as_ref()?;
        let own = stretches.iter().filter(|it| it.row == row);
        let evident = |it: &Stretch| is_evident(reading, measure, &stretches, it);
        let frames = |it: &Stretch| {
            // A row with blanks may fit by accident a frame of which no other row shows that it is that of the table.
            let is_partly = (1..spec.columns.len()).contains(&it.values.len());
            if is_partly {
                Frame::fitting(stretches.iter().filter(|other| other.row != row), reading.spec)
            } else {
                frames.clone()
            }
        };
        let mut found = own.filter_map(|it| found(reading, measure, it, spec, (&frames(it), evident(it))));
        let first = found.next()?;
        let doubted = doubt(reading, spec, &first, (lossy, torn));
        let first = doubted.map_or(first.clone(), |reason| Found { way: Err(reason), ..first });
        // The row stands there twice: only what both say alike is certain.
        let same = found.all(|other| reading.texts(&other) == reading.texts(&first));
        Some(if same { first } else { Found { way: Err(Unread::Doubled), ..first } })
    };
    (0..tracks).map(row).collect()
}

/// What speaks against a row; `lossy` says that blanks left no trace somewhere, `torn` that figures were split.
fn doubt(reading: &Reading<'_>, row: &RowSpec, found: &Found, (lossy, torn): (bool, bool)) -> Option<Unread> {
    let way = found.way.as_ref().ok()?;
    let vacant = way.iter().any(|slot| slot.atom().is_none());
    // Figures of other rows may fill it by accident, noughts above all.
    let unproven =
        || way.len() > 1 && is_behind_bare(reading, &found.aligned) && !is_proven(reading, row, way);
    match lossy {
        true if vacant => Some(Unread::BlanksLost),
        true if unproven() => Some(Unread::Unclear),
        _ if torn && holds(reading, row, way) == Some(false) => Some(Unread::Unclear),
        _ => may_be_next(reading, row).then_some(Unread::Unclear),
    }
}

/// Whether the label of a row follows directly on that of another, which has no figures of its own.
fn is_behind_bare(reading: &Reading<'_>, aligned: &Aligned) -> bool {
    let before = aligned.label.first().and_then(|label| reading.labels.get(label.checked_sub(1)?));
    before.is_some_and(|label| label.only().is_some())
}

/// The row of a stretch, if all frames that it fits read it alike.
fn found(
    reading: &Reading<'_>,
    measure: &Measure,
    stretch: &Stretch,
    spec: &RowSpec,
    (frames, evident): (&[Frame], bool),
) -> Option<Found> {
    let is_partly = (1..spec.columns.len()).contains(&stretch.values.len());
    let offsets = frames.iter().map(|frame| frame.offset(stretch, spec, reading.spec));
    // A row with blanks may fit by accident a frame of which no other row shows that it is that of the table.
    let doubted = is_partly && !evident && offsets.clone().any(|offset| offset.is_none());
    let offsets = offsets.flatten().filter(|_| !doubted);
    let mut ways: Vec<Way> =
        offsets.filter_map(|offset| way(reading, measure, stretch, spec, offset)).collect();
    ways.dedup();
    let mut ways = ways.into_iter();
    let values: Vec<usize> = stretch.values.iter().map(|value| value.1).collect();
    let Some(way) = ways.next().filter(|_| ways.next().is_none()) else {
        // Where other rows show how cells are written, one with fewer lost something.
        let short = !frames.is_empty() && is_partly;
        let aligned = Aligned { label: stretch.label.clone(), values };
        return short.then_some(Found { aligned, way: Err(Unread::BlanksLost), values: None });
    };
    // Words on a line of their own may stand between the cells, not in one.
    let is_text = |value: &usize| reading.atoms.get(*value).is_some_and(|atom| atom.kind == Kind::Text);
    let foreign = stretch.behind && !is_proven(reading, spec, &way);
    let way = if foreign || values.iter().any(is_text) { Err(Unread::Unclear) } else { Ok(way) };
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
