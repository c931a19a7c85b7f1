//! The one printed row of a table whose rows stand side by side, where every cell has its own line.

use super::measure::Measure;
use crate::binding::tables::Reading;
use crate::binding::tables::atom::{Atom, Kind};
use crate::binding::tables::identity;
use crate::binding::tables::lattice::Aligned;
use crate::binding::tables::sheet::Found;
use crate::binding::tables::slots::{Slot, Way};
use crate::figure::Figure;
use crate::form::RowSpec;
use crate::report::Unread;

/// At most so many further separators end a row.
const MOST_ENDS: usize = 4;

/// The printed row from the last header up to what follows the table.
struct Row<'a> {
    reading: &'a Reading<'a>,
    measure: &'a Measure,
    /// The last header.
    head: usize,
    /// The values: how many cells behind the header, and the atom.
    values: Vec<(usize, usize)>,
    /// How many cells behind the header the text goes on.
    total: usize,
}

/// What was found of the printed row, if blanks stand in it.
pub(super) fn printed(reading: &Reading<'_>, measure: &Measure) -> Option<Found> {
    let width: usize = reading.spec.rows.iter().map(|row| row.columns.len()).sum();
    let row = Row::of(reading, measure)?;
    if row.values.len() >= width {
        return None;
    }
    let values: Vec<usize> = row.values.iter().map(|value| value.1).collect();
    let way = if row.is_exact(width) { row.way(1, |_, _| true) } else { row.proven() };
    // Words on a line of their own may stand between the cells, not in one.
    let is_text = |value: &usize| reading.atoms.get(*value).is_some_and(|atom| atom.kind == Kind::Text);
    let is_foreign = |value: &usize| is_text(value) || row.is_beside(*value);
    let way = way.filter(|_| !values.iter().any(is_foreign)).ok_or(Unread::BlanksLost);
    Some(Found { aligned: Aligned { label: vec![row.head], values }, way, values: None })
}

impl<'a> Row<'a> {
    fn of(reading: &'a Reading<'a>, measure: &'a Measure) -> Option<Self> {
        let is_head = |atom: &Atom| matches!(atom.kind, Kind::Label(_));
        let head = reading.atoms.iter().rposition(is_head)?;
        let behind = reading.atoms.get(head + 1..)?;
        let mut at = 0;
        let mut values = Vec::new();
        for (index, atom) in behind.iter().enumerate() {
            at += measure.steps(atom);
            if atom.is_value() {
                values.push((at, head + 1 + index));
            }
        }
        let total = at + reading.next.map_or(0, |next| measure.steps(next));
        Some(Self { reading, measure, head, values, total })
    }

    /// Whether there are just as many tabs or pipes as the cells need, one before or behind each.
    fn is_exact(&self, width: usize) -> bool {
        let first = self.values.first().and_then(|value| self.reading.atoms.get(value.1));
        let is_before = first.is_some_and(|atom| atom.gap.cells > 0);
        self.measure.counts_marks()
            && !self.values.is_empty()
            && self.total == if is_before { width } else { width + 1 }
    }

    /// Whether a value stands alone on a line without tabs or pipes, where headers have theirs on one: it is no cell.
    fn is_beside(&self, value: usize) -> bool {
        let atom = |at: usize| self.reading.atoms.get(at);
        let opens = |at: usize| atom(at).is_none_or(|atom| atom.gap.breaks > 0);
        let is_bare = atom(value).is_some_and(|atom| atom.gap.cells + atom.trailing == 0);
        self.measure.counts_marks() && !opens(self.head) && is_bare && opens(value) && opens(value + 1)
    }

    /// The groups whose own sum shows where their cells stand; `None` where none does.
    fn proven(&self) -> Option<Way> {
        // Where all values follow each other the layout may keep no trace of blanks.
        let follows =
            |pair: &[(usize, usize)]| pair.last().zip(pair.first()).is_some_and(|(b, a)| b.0 == a.0 + 1);
        // So may a break of the page look like one.
        let is_parted =
            |value: &(usize, usize)| self.reading.atoms.get(value.1).is_some_and(|atom| atom.gap.pages > 0);
        if self.values.windows(2).all(follows) || self.values.iter().any(is_parted) {
            return None;
        }
        let mut ways = (1..=MOST_ENDS).filter_map(|offset| {
            let way = self.way(offset, |row, slots| self.shows(row, slots))?;
            way.iter().any(|slot| *slot != Slot::Unread).then_some(way)
        });
        ways.next().filter(|_| ways.next().is_none())
    }

    /// The slots if the first one stands `offset` cells behind the header; groups that are not `sure` are unread.
    fn way(&self, offset: usize, sure: impl Fn(&RowSpec, &[Slot]) -> bool) -> Option<Way> {
        let label = self.reading.atoms.get(self.head)?;
        let text = self.reading.document.said();
        let mut at = offset;
        let mut way = Way::new();
        for row in self.reading.spec.rows {
            let slot = |at: usize| {
                let value = self.values.iter().find(|value| value.0 == at);
                let vacant = || Slot::Vacant(self.measure.place(text, label.span.end, at));
                value.map_or_else(vacant, |value| Slot::Value(value.1))
            };
            let slots: Way = (at..at + row.columns.len()).map(slot).collect();
            at += slots.len();
            way.extend(if sure(row, &slots) { slots } else { vec![Slot::Unread; slots.len()] });
        }
        // As many cells as the row has must be there, or else some left no trace; where tabs or pipes stand before the
        // cells, none follows the last.
        if self.total + usize::from(self.measure.counts_marks()) < at {
            return None;
        }
        // No two figures in one cell.
        let apart =
            self.values.windows(2).all(|pair| pair.first().map(|it| it.0) < pair.last().map(|it| it.0));
        (apart && self.values.iter().all(|value| (offset..at).contains(&value.0))).then_some(way)
    }

    /// Whether the sum of a group holds and says something.
    fn shows(&self, row: &RowSpec, slots: &[Slot]) -> bool {
        let figures = slots.iter().map(|slot| self.reading.figure(*slot)).collect::<Option<Vec<Figure>>>();
        figures.is_some_and(|figures| {
            figures.iter().any(|figure| !figure.is_zero())
                && identity::holds(self.reading.spec, row, &figures) == Some(true)
        })
    }
}
