//! The labels of a printed table, each with the figures behind it.

use std::sync::LazyLock;

use super::cell::Cell;
use crate::form::{Arrangement, EDITIONS, FormId, RowSpec, TableId, TableSpec};
use crate::text::{is_within, key, letters};

/// A label of at least this many characters tells what a cell is that holds it among others.
const TELLING: usize = 4;
/// A label with this many characters wrong, lost or added is still known.
const SLACK: usize = 2;

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
    let labels = LABELS.iter().find(|it| it.0 == spec.form && it.1 == spec.id).map(|it| &it.2);
    let Some(labels) = labels else { return Vec::new() };
    let mut entries = Vec::new();
    for (index, cell) in cells.iter().enumerate() {
        if !cell.value {
            let what = labels.exact(&cell.key).unwrap_or_else(|| labels.like(&cell.key));
            entries.push(Entry { cell, index, what, values: 0 });
        } else if let Some(last) = entries.last_mut() {
            last.values += 1;
        }
    }
    entries
}

/// The labels of every table of every edition.
static LABELS: LazyLock<Vec<(FormId, TableId, Labels)>> = LazyLock::new(|| {
    let tables = EDITIONS.iter().flat_map(|form| form.tables);
    tables.map(|table| (table.form, table.id, Labels::of(table))).collect()
});

/// The labels of a table, ready for comparison.
struct Labels(Vec<Label>);

/// A label of the form.
struct Label {
    /// As labels are compared.
    key: String,
    /// The letters of the same.
    letters: Vec<char>,
    /// What it labels.
    what: What,
}

impl Labels {
    /// Rows first: a label that is a heading too is taken for the heading.
    fn of(spec: &TableSpec) -> Self {
        let row = |(index, row): (usize, &'static RowSpec)| {
            let labels = std::iter::once(row.label).chain(row.aliases.iter().copied());
            labels.map(move |label| Label::new(label, What::Row(index)))
        };
        let groups = spec.rows.iter().flat_map(|row| row.groups).copied();
        let others = groups.chain(spec.headers.iter().copied()).chain(spec.columns.iter().map(|it| it.label));
        let others = others.map(|label| Label::new(label, What::Known));
        Self(spec.rows.iter().enumerate().flat_map(row).chain(others).collect())
    }

    /// What a cell labels that reads like a label to the letter, a note in brackets aside.
    fn exact(&self, cell: &str) -> Option<What> {
        let named = |name: &str| self.0.iter().rfind(|label| label.key == name).map(|label| label.what);
        named(cell).or_else(|| named(without_note(cell)))
    }

    /// What a cell labels that does not: whether it is a part of a label, holds a whole one, or comes near one.
    fn like(&self, cell: &str) -> What {
        let letters = letters(cell);
        if self.0.iter().any(|label| label.is_like(cell, &letters)) { What::Known } else { What::Unknown }
    }
}

impl Label {
    fn new(label: &str, what: What) -> Self {
        let key = key(label);
        Self { letters: letters(&key), key, what }
    }

    /// Whether `cell`, which has these letters, comes near the label.
    fn is_like(&self, cell: &str, cell_letters: &[char]) -> bool {
        let words = without_number(&self.key);
        let telling = words.chars().count() >= TELLING;
        words.contains(cell)
            || (telling && cell.contains(words))
            || is_within(cell_letters, &self.letters, SLACK)
    }
}

/// A label without the number before it.
fn without_number(label: &str) -> &str {
    label.trim_start_matches(|it: char| it.is_ascii_digit() || "(一二三四五六七).、".contains(it))
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
