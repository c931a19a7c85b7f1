//! Cells that hold something else than one figure.
//!
//! Behind the label of a row, on its line, everything between two tabs or pipes is one cell. Words in it are a text,
//! even where they read like a piece of some label; two figures in it cannot be told apart from one.

use super::atom::{Atom, Kind};
use super::vocabulary::{Role, Vocabulary};
use crate::document::Document;
use crate::text::{Span, key};

/// A line with more atoms than this and no label holds figures of several groups.
const WIDE: usize = 5;

/// The atoms with one atom for each such cell; `table` is the number of the table in the form.
pub(super) fn worded(
    document: &Document,
    atoms: &[Atom],
    table: usize,
    vocabulary: &Vocabulary,
) -> Vec<Atom> {
    let mut worded = Vec::with_capacity(atoms.len());
    for line in atoms.chunk_by(|a, b| a.line == b.line) {
        let is_label = |atom: &Atom| is_row_label(atom, table, vocabulary);
        // A line of many cells and no label is the printed row of a table that has none.
        let bare = line.len() > WIDE && !line.iter().any(|atom| matches!(atom.kind, Kind::Label(_)));
        let other = if bare { 0 } else { line.len() };
        let behind = line.iter().rposition(is_label).map_or(other, |label| label + 1);
        let (head, cells) = line.split_at(behind);
        worded.extend_from_slice(head);
        for cell in cells.chunk_by(|_, next| next.gap.cells == 0) {
            let parted = bare || cell.first().is_some_and(|first| first.gap.cells > 0);
            let kind = kind(cell, table, vocabulary).map(|kind| match kind {
                Kind::Text if cell.iter().any(|atom| is_heading(document, atom)) => headed(cell),
                kind => kind,
            });
            match kind.filter(|_| parted) {
                Some(kind) => worded.extend(merged(cell, kind)),
                None => worded.extend_from_slice(cell),
            }
        }
    }
    worded
}

/// What a cell is as a whole; `None` where its atoms say so themselves.
fn kind(cell: &[Atom], table: usize, vocabulary: &Vocabulary) -> Option<Kind> {
    let plain = |atom: &Atom| matches!(atom.kind, Kind::Number(_) | Kind::Mark | Kind::Text | Kind::Note);
    let figures = cell.iter().filter(|atom| matches!(atom.kind, Kind::Number(_))).count();
    let whole = |atom: &Atom| {
        atom.pieces(table, vocabulary).any(|(piece, _, length)| piece.end - piece.start == length)
    };
    match cell {
        _ if cell.iter().any(whole) => None,
        _ if figures > 1 || cell.iter().any(|atom| atom.kind == Kind::Unclear) => Some(Kind::Unclear),
        _ if cell.iter().all(plain) => None,
        _ => Some(Kind::Text),
    }
}

/// What a cell is that the heading of the next section ran into: a figure before it may have lost digits to it.
fn headed(cell: &[Atom]) -> Kind {
    if cell.first().is_some_and(|atom| matches!(atom.kind, Kind::Number(_))) {
        Kind::Unclear
    } else {
        Kind::Prose
    }
}

/// Whether an atom begins like the heading of a section: `四、`.
fn is_heading(document: &Document, atom: &Atom) -> bool {
    let said = key(document.slice(atom.span));
    let mut chars = said.chars();
    chars.next().is_some_and(|ordinal| "一二三四五六".contains(ordinal)) && chars.next() == Some('、')
}

fn merged(cell: &[Atom], kind: Kind) -> Option<Atom> {
    let (first, last) = (cell.first()?, cell.last()?);
    let span = cell.iter().map(|atom| atom.span).reduce(Span::to)?;
    Some(Atom { kind, span, trailing: last.trailing, ..first.clone() })
}

fn is_row_label(atom: &Atom, table: usize, vocabulary: &Vocabulary) -> bool {
    let mut pieces = atom.pieces(table, vocabulary);
    pieces.any(|(piece, role, length)| matches!(role, Role::Row(_)) && piece.end - piece.start == length)
}
