//! The rows and cells of a table, from what was aligned with them.

mod settle;

pub(super) use settle::leftovers;

use super::atom::{Atom, Kind};
use super::lattice::{Aligned, Alignment};
use super::layout::Layout;
use super::number::has_unit_of;
use super::ruler::{Measured, Ruler};
use super::slots::{Slot, Way, ways};
use crate::document::Document;
use crate::form::{Arrangement, Measure, RowSpec, TableSpec};
use crate::report::{BoundCell, BoundRow, CellState, Label};
use crate::text::{Span, key};

/// What the cells of a table are made from.
struct Reading<'a> {
    document: &'a Document,
    spec: &'static TableSpec,
    atoms: &'a [Atom],
    layout: &'a Layout,
}

/// The rows of `spec`, in the form's order.
pub(super) fn bind(
    document: &Document,
    spec: &'static TableSpec,
    atoms: &[Atom],
    alignment: &Alignment,
    layout: &Layout,
) -> Vec<BoundRow> {
    let reading = Reading { document, spec, atoms, layout };
    match spec.arrangement {
        Arrangement::Stacked => reading.stacked(alignment),
        Arrangement::SideBySide => {
            alignment.tracks.first().map_or_else(Vec::new, |it| reading.side_by_side(it, alignment))
        }
    }
}

impl Reading<'_> {
    /// The rows of a table that prints one below the other.
    fn stacked(&self, alignment: &Alignment) -> Vec<BoundRow> {
        let rows = self.spec.rows.iter().zip(&alignment.tracks).enumerate();
        let measured: Vec<Measured<'_>> = rows
            .map(|(index, (row, aligned))| {
                let turn = turn(row, self.spec.rows.get(index + 1));
                Measured { width: row.columns.len(), aligned, turn }
            })
            .collect();
        let ruler = Ruler::of(self.atoms, &measured, self.layout);
        let rows = self.spec.rows.iter().zip(&measured);
        rows.map(|(row, measured)| {
            let ways = ways(self.atoms, measured, self.layout, &ruler);
            self.row(row, measured.aligned, ways, alignment)
        })
        .collect()
    }

    fn row(
        &self,
        row: &'static RowSpec,
        aligned: &Aligned,
        ways: Vec<Way>,
        alignment: &Alignment,
    ) -> BoundRow {
        let extra = settle::leftovers(self.atoms, aligned, alignment, self.layout);
        let slots = settle::slots(self, row, aligned, ways, extra);
        let width = row.columns.len();
        let extra = if self.layout.inline { settle::on_line(self.atoms, aligned, alignment) } else { 0 };
        let short = slots.contains(&Slot::Unread) && self.layout.celled && self.is_run(aligned);
        BoundRow {
            spec: row,
            label: self.label(aligned),
            cells: self.cells(row, aligned, &slots),
            present: !aligned.label.is_empty() || !aligned.values.is_empty() || self.has_label(row),
            values: if extra > 0 { Some(width + extra) } else { short.then_some(aligned.values.len()) },
        }
    }

    /// The rows of a table that prints all of them in one line, without labels before the figures.
    fn side_by_side(&self, aligned: &Aligned, alignment: &Alignment) -> Vec<BoundRow> {
        let extra = settle::leftovers(self.atoms, aligned, alignment, self.layout);
        let width: usize = self.spec.rows.iter().map(|row| row.columns.len()).sum();
        let lines: Vec<usize> =
            aligned.values.iter().filter_map(|value| Some(self.atoms.get(*value)?.line)).collect();
        let on_one_line = !self.layout.inline || lines.first() == lines.last();
        let complete = aligned.values.len() == width && extra == 0 && on_one_line;
        let mut values = aligned.values.iter().copied();
        let row = |row: &'static RowSpec| {
            let slot =
                |_: &_| if complete { values.next().map_or(Slot::Unread, Slot::Value) } else { Slot::Unread };
            let slots: Vec<Slot> = row.columns.iter().map(slot).collect();
            let cells = self.cells(row, aligned, &slots);
            BoundRow { spec: row, label: None, cells, present: true, values: None }
        };
        self.spec.rows.iter().map(row).collect()
    }

    fn cells(&self, row: &'static RowSpec, aligned: &Aligned, slots: &[Slot]) -> Vec<BoundCell> {
        let columns = row.columns.iter().zip(slots);
        columns
            .map(|(column, slot)| {
                let (span, state) = self.cell(aligned, *slot);
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
            Slot::Blank(distance) => (self.behind(aligned, distance), CellState::Blank),
            Slot::Unread => (self.anchor(aligned), CellState::Unread),
        }
    }

    /// The place behind so many separators after the label.
    fn behind(&self, aligned: &Aligned, distance: usize) -> Span {
        let anchor = self.anchor(aligned);
        let rest = Span::new(anchor.end, self.document.text.len()).of(&self.document.text);
        let (reach, marks) = if self.layout.inline {
            (rest.split('\n').next().unwrap_or_default(), ['\t', '|', '｜'])
        } else {
            (rest, ['\n'; 3])
        };
        let separators = reach.match_indices(marks).map(|(at, it)| at + it.len());
        let at = distance.checked_sub(1).and_then(|index| separators.clone().nth(index));
        Span::empty(anchor.end + at.unwrap_or_else(|| reach.trim_end().len()))
    }

    /// Where a cell that was not read should stand: behind the label of its row.
    fn anchor(&self, aligned: &Aligned) -> Span {
        let last = aligned.label.last().or(aligned.values.first()).and_then(|index| self.atoms.get(*index));
        last.or(self.atoms.last()).map_or_else(Span::default, |atom| Span::empty(atom.span.end))
    }

    /// Whether the row has values and leaves no room for a blank between them.
    fn is_run(&self, aligned: &Aligned) -> bool {
        let gaps = aligned.values.iter().skip(1).filter_map(|value| Some(self.atoms.get(*value)?.gap.cells));
        !aligned.values.is_empty() && gaps.clone().min() == gaps.max()
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
