//! The column headers of a table as they stand in the report.

use super::atom::Atom;
use super::vocabulary::{Piece, Role, Vocabulary};
use crate::document::Document;
use crate::form::{ColumnSpec, TableSpec};
use crate::report::{BoundHeader, Label};
use crate::text::key;

/// The headers that were found whole or that no other piece completes, in the order of the text.
pub(super) fn bind(
    document: &Document,
    spec: &'static TableSpec,
    table: usize,
    atoms: &[Atom],
    vocabulary: &Vocabulary,
) -> Vec<BoundHeader> {
    let found: Vec<(&Atom, Piece, usize, usize)> = atoms
        .iter()
        .filter_map(|atom| {
            let (column, piece, length) = only_column(atom, table, vocabulary)?;
            Some((atom, piece, column, length))
        })
        .collect();
    let is_whole = |piece: Piece, length| piece.end - piece.start == length;
    let split = |column| found.iter().filter(|it| it.2 == column && !is_whole(it.1, it.3)).count() > 1;
    let header = |(atom, piece, column, length): &(&Atom, Piece, usize, usize)| {
        let column_spec: &'static ColumnSpec = spec.columns.get(*column)?;
        let label = Label { span: atom.span, text: key(document.slice(atom.span)) };
        (is_whole(*piece, *length) || !split(*column)).then_some(BoundHeader { spec: column_spec, label })
    };
    found.iter().filter_map(header).collect()
}

/// The only column that an atom can be the header of, where it is no piece of a row's label.
fn only_column(atom: &Atom, table: usize, vocabulary: &Vocabulary) -> Option<(usize, Piece, usize)> {
    let mut pieces = atom.pieces(table, vocabulary).map(|(piece, role, length)| match role {
        Role::Column(column) => Some((column, piece, length)),
        _ => None,
    });
    let first = pieces.next()??;
    pieces.all(|it| it.is_some_and(|it| it.0 == first.0)).then_some(first)
}
