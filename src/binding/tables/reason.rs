//! Why cells of a table are unread: what most of its unread rows suffer from.

use super::atom::{Atom, Kind};
use super::vocabulary::{Role, Vocabulary};
use crate::report::{BoundCell, BoundRow, CellState, Unread};

/// Why cells of `rows` are unread; `None` where none is.
pub(super) fn reason(
    rows: &[BoundRow],
    atoms: &[Atom],
    table: usize,
    vocabulary: &Vocabulary,
) -> Option<Unread> {
    let is_unread = |cell: &BoundCell| cell.state == CellState::Unread;
    let unread: Vec<&BoundRow> = rows.iter().filter(|row| row.cells.iter().any(is_unread)).collect();
    let bare = unread.iter().filter(|row| row.label.is_none()).count();
    match unread.len() {
        0 => None,
        _ if is_glued(atoms, table, vocabulary) => Some(Unread::StructureLost),
        count if 2 * bare > count => Some(Unread::ColumnsLost),
        _ => Some(Unread::Unclear),
    }
}

/// Whether most labels of rows have their figures glued to them.
fn is_glued(atoms: &[Atom], table: usize, vocabulary: &Vocabulary) -> bool {
    let is_row = |atom: &Atom| atom.pieces(table, vocabulary).any(|it| matches!(it.1, Role::Row(_)));
    let pairs = atoms.iter().zip(atoms.iter().skip(1));
    let pairs = pairs.filter(|(label, value)| is_row(label) && matches!(value.kind, Kind::Number(_)));
    let glued = pairs.clone().filter(|(_, value)| value.gap.is_none()).count();
    glued > 0 && 2 * glued >= pairs.count()
}
