//! Which rows an atom may be the label of.

use super::cost::{self, Cost};
use crate::binding::tables::atom::Atom;
use crate::binding::tables::vocabulary::{Role, Vocabulary};

/// A piece of a label tells its row by itself from this many characters on, or where it is half of the label.
const TELLING: usize = 4;

/// The rows that an atom may label.
#[derive(Clone, Debug, Default)]
pub(in crate::binding::tables) struct Candidates {
    /// The rows, each with what it costs that the atom is only a piece of its label.
    pub(super) rows: Vec<(usize, Cost)>,
    /// The only row that it labels, whole or by a piece that tells.
    only: Option<usize>,
    /// Whether it is a whole label of anything but a row.
    header: bool,
}

impl Candidates {
    /// The rows that `atom` may label in table number `table`.
    pub(in crate::binding::tables) fn of(atom: &Atom, table: usize, vocabulary: &Vocabulary) -> Self {
        let mut found = Self::default();
        let mut telling = false;
        for (piece, role, length) in atom.pieces(table, vocabulary) {
            let read = piece.end - piece.start;
            let Role::Row(row) = role else {
                found.header |= read == length;
                continue;
            };
            telling |= read >= TELLING || 2 * read >= length;
            let partial = if read == length { 0 } else { cost::PARTIAL_LABEL };
            match found.rows.iter_mut().find(|(known, _)| *known == row) {
                Some(known) => known.1 = known.1.min(partial),
                None => found.rows.push((row, partial)),
            }
        }
        // A whole header is a header, even where a piece of a row's label reads the same.
        let header = found.header;
        found.rows.retain(|(_, partial)| !header || *partial == 0);
        found.only = match found.rows.as_slice() {
            [(row, partial)] if *partial == 0 || telling => Some(*row),
            _ => found.whole(),
        };
        found
    }

    /// The only row whose label the atom is or tells.
    pub(in crate::binding::tables) const fn only(&self) -> Option<usize> {
        self.only
    }

    /// Whether it may be the label of a row, or a piece of it.
    pub(in crate::binding::tables) fn may_be(&self, row: usize) -> bool {
        self.rows.iter().any(|it| it.0 == row)
    }

    /// Whether it is a whole label of columns or of a group.
    pub(in crate::binding::tables) const fn is_header(&self) -> bool {
        self.header
    }

    /// The only row whose whole label the atom is.
    pub(in crate::binding::tables) fn whole(&self) -> Option<usize> {
        let mut whole = self.rows.iter().filter(|(_, partial)| *partial == 0);
        whole.next().filter(|_| whole.next().is_none()).map(|(row, _)| *row)
    }
}
