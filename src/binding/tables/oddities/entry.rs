//! The labels of a printed table, each with the figures behind it.

use super::cell::Cell;
use crate::form::{Arrangement, TableSpec};
use crate::text::{is_within, key, letters};

/// A label of at least this many characters tells what a cell is that holds it among others.
const TELLING: usize = 4;

/// A label with the figures behind it.
pub(super) struct Entry<'c> {
    /// The cell that holds the label.
    pub(super) cell: &'c Cell,
    /// Its place among the cells.
    pub(super) index: usize,
    /// What it labels.
    pub(super) what: What,
    /// How many figures stand right behind it.
    pub(super) values: usize,
}

/// What a label labels.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum What {
    /// A row of the form, to the letter.
    Row(usize),
    /// Something else of the form, or a part of some label of it, or nearly so.
    Known,
    /// Nothing of the form.
    Unknown,
}

/// The labels among `cells`.
pub(super) fn entries<'c>(spec: &TableSpec, cells: &'c [Cell]) -> Vec<Entry<'c>> {
    let labels = Labels::of(spec);
    let label = |(index, cell): (usize, &'c Cell)| Entry {
        cell,
        index,
        what: labels.what(&cell.key),
        values: cells.iter().skip(index + 1).take_while(|it| it.value).count(),
    };
    cells.iter().enumerate().filter(|(_, cell)| !cell.value).map(label).collect()
}

/// The labels of a table.
struct Labels {
    rows: Vec<Vec<String>>,
    others: Vec<String>,
}

impl Labels {
    fn of(spec: &TableSpec) -> Self {
        let rows = spec.rows.iter().map(|row| {
            let labels = std::iter::once(row.label).chain(row.aliases.iter().copied());
            labels.map(key).collect()
        });
        let groups = spec.rows.iter().flat_map(|row| row.groups).copied();
        let others = groups.chain(spec.headers.iter().copied()).chain(spec.columns.iter().map(|it| it.label));
        Self { rows: rows.collect(), others: others.map(key).collect() }
    }

    fn what(&self, cell: &str) -> What {
        let bare = without_note(cell);
        let exact = |labels: &Vec<String>| labels.iter().any(|label| label == cell || label == bare);
        if self.others.iter().any(|label| label == cell) {
            return What::Known;
        }
        match self.rows.iter().position(exact) {
            Some(row) => What::Row(row),
            None if self.all().any(|label| is_like(cell, label)) => What::Known,
            None => What::Unknown,
        }
    }

    fn all(&self) -> impl Iterator<Item = &String> {
        self.rows.iter().flatten().chain(&self.others)
    }
}

/// Whether the two share their words: a part, the whole of several, or a character or two wrong.
fn is_like(cell: &str, label: &str) -> bool {
    let bare = label.trim_start_matches(|it: char| it.is_ascii_digit() || "(一二三四五六七).、".contains(it));
    let telling = bare.chars().count() >= TELLING;
    label.contains(cell) || (telling && cell.contains(bare)) || is_within(&letters(cell), &letters(label), 2)
}

/// A cell without the note in brackets at its end.
pub(super) fn without_note(cell: &str) -> &str {
    let note = cell.char_indices().skip(1).find(|(_, it)| *it == '(');
    note.map_or(cell, |(at, _)| cell.split_at(at).0)
}

impl Entry<'_> {
    /// The row of `spec` that it labels, where as many figures stand behind it as the row has columns.
    pub(super) fn full_row(&self, spec: &TableSpec) -> Option<usize> {
        let What::Row(row) = self.what else { return None };
        let width = spec.rows.get(row)?.columns.len();
        (spec.arrangement == Arrangement::Stacked && self.values == width).then_some(row)
    }
}
