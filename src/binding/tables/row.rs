//! The rows and cells of a table, from what was aligned with them.

mod blanks;
mod doubts;
mod evidence;
mod settle;

pub(super) use blanks::{is_mixed, is_proven};
use doubts::Doubts;
pub(super) use evidence::{holds, is_even, is_torn, may_be_next};
pub(super) use settle::left;

use super::Reading;
use super::atom::Kind;
use super::lattice::{Aligned, Alignment};
use super::number::has_unit_of;
use super::ruler::{Measured, Ruler};
use super::sheet::Found;
use super::slots::{Slot, Way, in_place, ways};
use crate::form::{Arrangement, Measure, RowSpec};
use crate::report::{BoundCell, BoundRow, CellState, Label, Unread};
use crate::text::{Span, key};

/// The rows of the table, in the form's order; `found` is what its lines say themselves, by track.
pub(super) fn bind(reading: &Reading<'_>, alignment: &Alignment, found: &[Option<Found>]) -> Vec<BoundRow> {
    match reading.spec.arrangement {
        Arrangement::Stacked => reading.stacked(alignment, found),
        Arrangement::SideBySide => {
            let found = found.first().and_then(Option::as_ref);
            alignment.tracks.first().map_or_else(Vec::new, |it| reading.side_by_side(it, alignment, found))
        }
    }
}

/// Whether labels and figures came apart.
pub(super) fn is_scattered(reading: &Reading<'_>, alignment: &Alignment) -> bool {
    reading.spec.arrangement == Arrangement::Stacked && Doubts::of(reading, alignment).scattered
}

impl Reading<'_> {
    /// The rows of a table that prints one below the other.
    fn stacked(&self, alignment: &Alignment, found: &[Option<Found>]) -> Vec<BoundRow> {
        let rows = self.spec.rows.iter().zip(&alignment.tracks).enumerate();
        let measured: Vec<Measured<'_>> = rows
            .map(|(index, (row, aligned))| {
                let turn = turn(row, self.spec.rows.get(index + 1));
                Measured { width: row.columns.len(), aligned, turn }
            })
            .collect();
        let ruler = Ruler::of(self.atoms, &measured, self.layout.pitch);
        let doubts = Doubts::of(self, alignment);
        let rows = self.spec.rows.iter().zip(&measured).zip(found);
        let bound = |((row, measured), found): ((&'static RowSpec, &Measured<'_>), &Option<Found>)| {
            let aligned = || {
                let ways = ways(self.atoms, measured, self.layout, &ruler);
                self.row(row, measured.aligned, ways, alignment, doubts)
            };
            found.as_ref().map_or_else(aligned, |found| self.found(row, found))
        };
        rows.map(bound).collect()
    }

    /// A row that its own line says.
    fn found(&self, row: &'static RowSpec, found: &Found) -> BoundRow {
        let unread = || vec![Slot::Unread; row.columns.len()];
        let slots = found.way.as_ref().map_or_else(|_| unread(), Way::clone);
        BoundRow {
            spec: row,
            label: self.label(&found.aligned),
            cells: self.cells(row, &found.aligned, &slots),
            present: true,
            values: found.values,
        }
    }

    fn row(
        &self,
        row: &'static RowSpec,
        aligned: &Aligned,
        ways: Vec<Way>,
        alignment: &Alignment,
        doubts: Doubts,
    ) -> BoundRow {
        let extra = settle::leftovers(self.atoms, aligned, alignment);
        let slots = settle::slots(self, row, aligned, ways, extra, doubts, alignment);
        BoundRow {
            spec: row,
            label: self.label(aligned),
            cells: self.cells(row, aligned, &slots),
            present: !aligned.label.is_empty() || !aligned.values.is_empty() || self.has_label(row),
            values: None,
        }
    }

    /// The rows of a table that prints all of them in one line, without labels before the figures.
    fn side_by_side(&self, aligned: &Aligned, alignment: &Alignment, found: Option<&Found>) -> Vec<BoundRow> {
        let way = match found {
            Some(found) => found.way.clone(),
            None => self.printed(aligned, alignment),
        };
        let mut slots = way.unwrap_or_default().into_iter();
        let row = |row: &'static RowSpec| {
            let slots: Vec<Slot> = row.columns.iter().map(|_| slots.next().unwrap_or(Slot::Unread)).collect();
            let cells = self.cells(row, aligned, &slots);
            BoundRow { spec: row, label: None, cells, present: true, values: None }
        };
        self.spec.rows.iter().map(row).collect()
    }

    /// The printed row of such a table, where nothing is missing and nothing left over.
    fn printed(&self, aligned: &Aligned, alignment: &Alignment) -> Result<Way, Unread> {
        let extra = settle::left(self.atoms, alignment);
        let width: usize = self.spec.rows.iter().map(|row| row.columns.len()).sum();
        let lines: Vec<usize> =
            aligned.values.iter().filter_map(|value| Some(self.atoms.get(*value)?.line)).collect();
        let on_one_line = !self.layout.inline || lines.first() == lines.last();
        let alone = settle::leftovers(self.atoms, aligned, alignment) == settle::Leftovers::None;
        let complete = aligned.values.len() == width && extra == 0 && alone && on_one_line;
        if complete { Ok(in_place(&aligned.values)) } else { Err(Unread::Unclear) }
    }

    fn cells(&self, row: &'static RowSpec, aligned: &Aligned, slots: &[Slot]) -> Vec<BoundCell> {
        let doubtful = blanks::are_doubtful(self, row, slots);
        let slots = slots.iter().map(|slot| if doubtful { Slot::Unread } else { *slot });
        let columns = row.columns.iter().zip(slots);
        columns
            .map(|(column, slot)| {
                let (span, state) = self.cell(aligned, slot);
                let raw = self.document.slice(span).to_owned();
                let measure = self.spec.column(*column).map_or(Measure::Count, |it| it.measure);
                let state = if has_unit_of(&raw, measure) { state } else { CellState::Text };
                BoundCell { key: self.spec.key(row.id, *column), measure, span, raw, state, overruled: None }
            })
            .collect()
    }

    fn cell(&self, aligned: &Aligned, slot: Slot) -> (Span, CellState) {
        match slot {
            Slot::Value(index) => match self.atoms.get(index) {
                Some(atom) => (atom.span, state(&atom.kind)),
                None => (self.anchor(aligned), CellState::Unread),
            },
            Slot::Vacant(at) => self.vacant(Span::empty(at)),
            Slot::Blank(distance) => self.vacant(self.behind(aligned, distance)),
            Slot::Unread => (self.anchor(aligned), CellState::Unread),
        }
    }

    /// The cell that begins at a place: blank if nothing stands there; what is no figure is not nothing.
    fn vacant(&self, at: Span) -> (Span, CellState) {
        let cell = self.document.behind(at.end).split(['\t', '|', '｜', '\n']).next().unwrap_or_default();
        (at, if key(cell).is_empty() { CellState::Blank } else { CellState::Unread })
    }

    /// The place behind so many separators after the label.
    fn behind(&self, aligned: &Aligned, distance: usize) -> Span {
        let anchor = self.anchor(aligned);
        let reach = self.document.behind(anchor.end);
        let separators = reach.match_indices('\n').map(|(at, it)| at + it.len());
        let at = distance.checked_sub(1).and_then(|index| separators.clone().nth(index));
        Span::empty(anchor.end + at.unwrap_or_else(|| reach.trim_end().len()))
    }

    /// Where a cell that was not read should stand: behind the label of its row.
    fn anchor(&self, aligned: &Aligned) -> Span {
        let last = aligned.label.last().or(aligned.values.first()).and_then(|index| self.atoms.get(*index));
        last.or(self.atoms.last()).map_or_else(Span::default, |atom| Span::empty(atom.span.end))
    }

    /// Whether the row's label stands anywhere in the table, out of order perhaps.
    fn has_label(&self, row: &RowSpec) -> bool {
        let labels = self.atoms.iter().filter(|atom| matches!(atom.kind, Kind::Label(_)));
        let wanted = key(row.label);
        labels.map(|atom| key(self.document.slice(atom.span))).any(|found| found == wanted)
    }

    fn label(&self, aligned: &Aligned) -> Option<Label> {
        let atoms = aligned.label.iter().filter_map(|index| self.atoms.get(*index));
        let span = atoms.clone().map(|atom| atom.span).reduce(Span::to)?;
        Some(Label { span, text: atoms.map(|atom| key(self.document.slice(atom.span))).collect() })
    }
}

/// What follows a row on the form: how deep the next one stands, and whether it continues the same merged cells.
fn turn(row: &RowSpec, next: Option<&RowSpec>) -> usize {
    next.map_or(0, |next| 1 + 2 * next.groups.len() + usize::from(next.groups == row.groups))
}

const fn state(kind: &Kind) -> CellState {
    match kind {
        Kind::Unclear => CellState::Unread,
        Kind::Number(figure) => CellState::Number(*figure),
        Kind::Mark => CellState::Placeholder,
        _ => CellState::Text,
    }
}
