//! How a source writes the cells of a row around its own: learnt from all rows of a table.

use super::stretch::Stretch;
use crate::form::{RowSpec, TableSpec};

/// The form prints the labels of rows in so many columns at most.
const DEEPEST: usize = 2;
/// At most so many further separators end a row.
const MOST_ENDS: usize = 4;
/// So many rows at least must fit a frame.
const FEWEST: usize = 3;

/// The cells around those of a row.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Frame {
    /// Whether a label of fewer levels leaves empty cells behind it.
    wide: bool,
    /// Whether a merged cell leaves an empty one on each further row.
    merged: bool,
    /// Whether a row with fewer slots leaves empty cells behind them.
    padded: bool,
    /// How many separators more end a row.
    ends: usize,
}

impl Frame {
    /// The frames that most rows fit; none where too few do.
    pub(super) fn fitting<'s>(
        stretches: impl Iterator<Item = &'s Stretch> + Clone,
        spec: &TableSpec,
    ) -> Vec<Self> {
        let fits = |frame: &Self| {
            let fits = |it: &&'s Stretch| {
                spec.rows.get(it.row).is_some_and(|row| frame.offset(it, row, spec).is_some())
            };
            stretches.clone().filter(fits).count()
        };
        let frames: Vec<(usize, Self)> = Self::all().map(|frame| (fits(&frame), frame)).collect();
        let most = frames.iter().map(|it| it.0).max().unwrap_or_default();
        let enough = most >= FEWEST && 2 * most > stretches.count();
        frames.into_iter().filter(|it| enough && it.0 == most).map(|it| it.1).collect()
    }

    fn all() -> impl Iterator<Item = Self> {
        (0..8 * MOST_ENDS).map(|index| Self {
            wide: index & 1 > 0,
            merged: index & 2 > 0,
            padded: index & 4 > 0,
            ends: index / 8,
        })
    }

    /// How many cells behind its label the first slot of a row stands, if the stretch has just the cells of the row.
    pub(super) fn offset(&self, stretch: &Stretch, row: &RowSpec, spec: &TableSpec) -> Option<usize> {
        let width = row.columns.len();
        let offset = self.lead(row, spec);
        let total = self.total(stretch, row, spec);
        // Behind the table nothing tells a blank cell from a blank line; but tabs and pipes stand in cells only.
        let end = total - self.ends - usize::from(stretch.ahead);
        let reaches = stretch.values.len() == width || (stretch.marked && stretch.total >= end);
        let fits = if stretch.last { reaches } else { stretch.total == total };
        let within = stretch.values.iter().all(|value| (offset..offset + width).contains(&value.0));
        let complete = stretch.values.len() < width || stretch.is_complete(width, offset);
        (fits && within && complete).then_some(offset)
    }

    /// Whether the stretch lacks values and has too few cells for blanks in place of all of them.
    pub(super) fn is_undershot(&self, stretch: &Stretch, spec: &TableSpec) -> bool {
        let lacks = |row: &RowSpec| {
            stretch.values.len() < row.columns.len() && stretch.total < self.total(stretch, row, spec)
        };
        !stretch.last && spec.rows.get(stretch.row).is_some_and(lacks)
    }

    /// How many cells behind its label the first slot of a row stands.
    fn lead(&self, row: &RowSpec, spec: &TableSpec) -> usize {
        let deepest = spec.rows.iter().map(|row| row.groups.len()).max().unwrap_or_default().min(DEEPEST);
        if self.wide { 1 + deepest.saturating_sub(row.groups.len()) } else { 1 }
    }

    /// How many cells behind its label the next label stands.
    fn total(&self, stretch: &Stretch, row: &RowSpec, spec: &TableSpec) -> usize {
        let width = row.columns.len();
        let widest = spec.rows.iter().map(|row| row.columns.len()).max().unwrap_or(width);
        let padding = if self.padded { widest - width } else { 0 };
        let merged = if self.merged { shared(stretch, row, spec) } else { 0 };
        self.lead(row, spec) + width + padding + merged + self.ends
    }
}

/// How many merged cells go on in the next row.
pub(super) fn shared(stretch: &Stretch, row: &RowSpec, spec: &TableSpec) -> usize {
    let next = spec.rows.get(stretch.row + 1);
    next.map_or(0, |next| row.groups.iter().zip(next.groups).take_while(|(a, b)| a == b).count())
}
