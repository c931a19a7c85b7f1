//! Instructions of a template that were left in brackets behind a label.

use super::Printed;
use super::cell::Cell;
use super::entry::without_note;
use crate::report::{Oddity, OddityKind};
use crate::text::{is_word, key};

/// A note has at least this many letters; a shorter one is a unit or a number.
const SHORTEST: usize = 4;
/// Words that name what is counted rather than how to fill in the form.
const UNIT: &str = "单位";

/// The notes behind labels of rows and columns that the form does not print.
pub(super) fn found(printed: &Printed<'_>) -> Vec<Oddity> {
    let spec = printed.table.spec;
    let rows = spec.rows.iter().flat_map(|row| std::iter::once(row.label).chain(row.aliases.iter().copied()));
    let labels: Vec<&'static str> = rows.chain(spec.columns.iter().map(|column| column.label)).collect();
    let noted = printed.cells.iter().filter(|cell| !cell.value && cell.key.ends_with(')'));
    noted.filter_map(|cell| oddity(cell, &labels)).collect()
}

/// What is odd about a cell that holds one of `labels` with a note; of several that read alike the first counts.
fn oddity(cell: &Cell, labels: &[&'static str]) -> Option<Oddity> {
    let split = |label: &&'static str| {
        let printed = key(label);
        let bare = without_note(&printed);
        let note = cell.key.strip_prefix(bare)?.strip_prefix('(')?.strip_suffix(')')?;
        let official = printed.strip_prefix(bare).unwrap_or_default().trim_matches(['(', ')']).to_owned();
        Some((*label, note, official))
    };
    let (label, note, official) = labels.iter().find_map(split)?;
    // A label that lost its number in a break of the line reads like another one, which has no note.
    if labels.iter().any(|label| key(label).contains(note)) {
        return None;
    }
    let note = added(note, &official)?;
    let letters = note.chars().filter(|it| is_word(*it)).count();
    let is_note = letters >= SHORTEST && !note.contains(UNIT);
    is_note
        .then(|| Oddity { span: cell.span, kind: OddityKind::TemplateNote { label, note: note.to_owned() } })
}

/// What a note has beyond the one on the form; `None` where it has another one in its place.
fn added<'n>(note: &'n str, official: &str) -> Option<&'n str> {
    let rest = note.strip_prefix(official)?;
    Some(rest.trim_matches([',', '、', ';', '(', ')']))
}
