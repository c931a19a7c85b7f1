//! The column headers of a table as they stand in the report.

use super::atom::Atom;
use super::vocabulary::{Piece, Role, Vocabulary};
use crate::document::Document;
use crate::form::{Arrangement, ColumnSpec, TableSpec};
use crate::report::{BoundHeader, Label};
use crate::text::{Span, key};

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

/// For each column, whether its header or a piece of it stands among `atoms`.
pub(super) fn headed(spec: &TableSpec, table: usize, atoms: &[Atom], vocabulary: &Vocabulary) -> Vec<bool> {
    let mut headed = vec![false; spec.columns.len()];
    for (_, role, _) in atoms.iter().flat_map(|atom| atom.pieces(table, vocabulary)) {
        if let Role::Column(column) = role {
            headed.get_mut(column).into_iter().for_each(|it| *it = true);
        }
    }
    headed
}

/// Whether the headers follow each other as on the form: the columns ascend along a line, and begin anew only where
/// several groups of them stand side by side, or behind rows that the line goes through. A total elsewhere is left out,
/// since it may stand on a line of its own.
pub(super) fn are_in_order(document: &Document, spec: &TableSpec, headers: &[BoundHeader]) -> bool {
    let beside = spec.arrangement == Arrangement::SideBySide;
    let column = |header: &BoundHeader| spec.columns.iter().position(|it| it.id == header.spec.id);
    let is_total = |header: &BoundHeader| column(header).is_some_and(|it| it + 1 == spec.columns.len());
    let parts = headers.iter().filter(|header| beside || !is_total(header));
    let joined = |a: &BoundHeader, b: &BoundHeader| {
        let between = document.slice(Span::new(a.label.span.end, b.label.span.start));
        !between.contains('\n') && !holds_label(between, spec)
    };
    let follows = |(a, b): (&BoundHeader, &BoundHeader)| {
        // Of headers in halves only some can be told, so that a group may begin with any of them.
        let restarts = beside && (column(b) == Some(0) || is_total(a));
        column(a) <= column(b) || restarts || !joined(a, b)
    };
    parts.clone().zip(parts.skip(1)).all(follows)
}

/// Whether the label of a row stands in a text.
fn holds_label(text: &str, spec: &TableSpec) -> bool {
    let text = key(text);
    spec.rows.iter().any(|row| text.contains(&key(row.label)))
}

/// The only column that an atom can be the header of, where it is no piece of a row's label.
pub(super) fn only_column(
    atom: &Atom,
    table: usize,
    vocabulary: &Vocabulary,
) -> Option<(usize, Piece, usize)> {
    let mut pieces = atom.pieces(table, vocabulary).map(|(piece, role, length)| match role {
        Role::Column(column) => Some((column, piece, length)),
        _ => None,
    });
    let first = pieces.next()??;
    pieces.all(|it| it.is_some_and(|it| it.0 == first.0)).then_some(first)
}
