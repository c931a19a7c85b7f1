//! Joins the pieces of a damaged label, and takes a weak piece that runs on into prose as prose.

use crate::binding::tables::atom::{Atom, Kind};
use crate::binding::tables::vocabulary::{Piece, Vocabulary};
use crate::document::Document;
use crate::text::key;

/// At most this many foreign characters may stand between two pieces of a label.
const FOREIGN: usize = 2;

/// The atoms with the pieces of damaged labels joined.
pub(super) fn joined(atoms: Vec<Atom>, document: &Document, vocabulary: &Vocabulary) -> Vec<Atom> {
    let mut joined: Vec<Atom> = Vec::with_capacity(atoms.len());
    let mut atoms = atoms.into_iter().peekable();
    while let Some(mut atom) = atoms.next() {
        let foreign = is_foreign(&atom) && joined.last().is_some_and(|it| matches!(it.kind, Kind::Label(_)));
        if foreign
            && let (Some(last), Some(next)) = (joined.last_mut(), atoms.peek())
            && extend(last, next, vocabulary)
        {
            atoms.next();
            continue;
        }
        if let Some(last) = joined.last_mut()
            && ((atom.gap.is_none() && extend(last, &atom, vocabulary))
                || complete(last, &atom, document, vocabulary))
        {
            continue;
        }
        if let Some(last) = joined.last()
            && atom.kind == Kind::Prose
            && atom.gap.is_none()
            && is_weak(last, vocabulary)
        {
            atom.span = last.span.to(atom.span);
            atom.gap = last.gap;
            joined.pop();
        }
        joined.push(atom);
    }
    joined
}

/// Appends the end of a label that was wrapped onto the next line: what stands there, by itself no piece of a label,
/// is just what the label lacks.
fn complete(last: &mut Atom, next: &Atom, document: &Document, vocabulary: &Vocabulary) -> bool {
    let wrapped =
        next.gap.breaks == 1 && next.gap.cells == 0 && matches!(next.kind, Kind::Text | Kind::Prose);
    let Kind::Label(heads) = &last.kind else { return false };
    if !wrapped || next.span.end - next.span.start > FOREIGN * 4 {
        return false;
    }
    let letters: Vec<char> = key(document.slice(next.span)).chars().collect();
    let lacks = |head: &&Piece| {
        vocabulary
            .entry(**head)
            .and_then(|entry| entry.key.get(head.end..))
            .is_some_and(|rest| rest == letters)
    };
    let whole: Vec<Piece> =
        heads.iter().filter(lacks).map(|head| Piece { end: head.end + letters.len(), ..*head }).collect();
    if whole.is_empty() {
        return false;
    }
    last.kind = Kind::Label(whole);
    last.span = last.span.to(next.span);
    last.trailing = next.trailing;
    true
}

/// A character or two that are no label.
fn is_foreign(atom: &Atom) -> bool {
    atom.kind == Kind::Prose && atom.gap.is_none() && atom.span.end - atom.span.start <= FOREIGN * 4
}

/// Appends `next` to the label `last` where both are pieces of the same label, in its order.
fn extend(last: &mut Atom, next: &Atom, vocabulary: &Vocabulary) -> bool {
    let (Kind::Label(heads), Kind::Label(tails)) = (&last.kind, &next.kind) else { return false };
    if !next.gap.is_none() {
        return false;
    }
    let pair = |head: &Piece| {
        let tail = tails.iter().find(|tail| tail.label == head.label && tail.start >= head.end)?;
        Some(Piece { end: tail.end, ..*head })
    };
    let both: Vec<Piece> = heads.iter().filter_map(pair).collect();
    let whole = |atom: &Atom| is_whole(atom, vocabulary);
    if both.is_empty() || whole(last) || whole(next) {
        return false;
    }
    last.kind = Kind::Label(both);
    last.span = last.span.to(next.span);
    last.trailing = next.trailing;
    true
}

/// Whether the atom is a whole label.
fn is_whole(atom: &Atom, vocabulary: &Vocabulary) -> bool {
    let Kind::Label(pieces) = &atom.kind else { return false };
    pieces.iter().any(|piece| {
        vocabulary.entry(*piece).is_some_and(|entry| piece.start == 0 && piece.end == entry.key.len())
    })
}

/// Whether the atom is a short piece of a label, such as also stands in ordinary sentences.
fn is_weak(atom: &Atom, vocabulary: &Vocabulary) -> bool {
    let Kind::Label(pieces) = &atom.kind else { return false };
    !is_whole(atom, vocabulary) && pieces.iter().all(|piece| piece.end - piece.start < 6)
}
