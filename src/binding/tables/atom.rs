//! Atoms: the pieces that a table's text is made of, each with the separators before it.

use super::vocabulary::{Piece, Role, Vocabulary};
use crate::figure::Figure;
use crate::text::Span;

/// A piece of a text.
#[derive(Clone, Debug)]
pub(super) struct Atom {
    /// What it is.
    pub(super) kind: Kind,
    /// Its place in the source.
    pub(super) span: Span,
    /// The separators between the atom before and this one.
    pub(super) gap: Gap,
    /// The line it stands on, counted from the start of the text.
    pub(super) line: usize,
    /// Tabs and pipes between it and the end of its line, where nothing else follows on it.
    pub(super) trailing: usize,
}

/// What an atom is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// A piece of one or more labels.
    Label(Vec<Piece>),
    /// A figure that stands by itself.
    Number(Figure),
    /// A mark alone in its cell, for nothing or nought.
    Mark,
    /// Text that fills a cell.
    Text,
    /// Two figures in one cell, which may be one.
    Unclear,
    /// A note in brackets.
    Note,
    /// Prose, and figures in it.
    Prose,
    /// The beginning of lines that are in reach of no label.
    Border,
}

/// The separators between two atoms.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Gap {
    /// Line breaks.
    pub(super) breaks: usize,
    /// Tabs and pipes behind the last line break.
    pub(super) cells: usize,
    /// Tabs and pipes on all lines between the atoms.
    pub(super) marks: usize,
    /// Lines of page furniture; their own line breaks are not counted.
    pub(super) pages: usize,
    /// Spaces.
    pub(super) spaces: usize,
}

impl Gap {
    /// Whether nothing separates the atoms.
    pub(super) const fn is_none(self) -> bool {
        self.breaks == 0 && self.cells == 0 && self.spaces == 0
    }

    /// Whether the atoms stand in different cells or lines.
    pub(super) const fn is_border(self) -> bool {
        self.breaks > 0 || self.cells > 0
    }
}

impl Atom {
    /// Whether it can fill a cell.
    pub(super) const fn is_value(&self) -> bool {
        matches!(self.kind, Kind::Number(_) | Kind::Mark | Kind::Text | Kind::Unclear)
    }

    /// Whether it is a figure or a mark, or what may be one: no words.
    pub(super) const fn is_figure(&self) -> bool {
        matches!(self.kind, Kind::Number(_) | Kind::Mark | Kind::Unclear)
    }

    /// The pieces of labels of `table` that it is.
    pub(super) fn pieces<'a>(
        &'a self,
        table: usize,
        vocabulary: &'a Vocabulary,
    ) -> impl Iterator<Item = (Piece, Role, usize)> + 'a {
        let pieces = match &self.kind {
            Kind::Label(pieces) => pieces.as_slice(),
            _ => &[],
        };
        pieces.iter().filter_map(move |piece| {
            let entry = vocabulary.entry(*piece)?;
            (entry.table == table).then_some((*piece, entry.role, entry.key.len()))
        })
    }
}
