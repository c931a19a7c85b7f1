//! The one printed row of a table whose rows stand side by side: how many values it has.

use super::Reading;
use super::atom::{Atom, Kind};
use super::lattice::{Aligned, Alignment};
use super::row::left;
use crate::document::Document;
use crate::form::Arrangement;
use crate::report::Miscounted;
use crate::text::Span;

/// The values of the printed row, where the layout shows every one and they are not as many as the form has cells.
pub(super) fn miscounted(reading: &Reading<'_>, alignment: &Alignment) -> Option<Miscounted> {
    let Reading { document, spec, atoms, layout, .. } = *reading;
    let aligned = alignment.tracks.first().filter(|_| spec.arrangement == Arrangement::SideBySide)?;
    let width: usize = spec.rows.iter().map(|row| row.columns.len()).sum();
    let in_words = |index: &usize| !aligned.values.contains(index) && reading.is_in_word(*index);
    let in_words = (0..atoms.len()).filter(in_words).count();
    let values = (aligned.values.len() + left(atoms, alignment)).saturating_sub(in_words);
    let taken = || aligned.values.iter().filter_map(|index| atoms.get(*index));
    let span = taken().map(|atom| atom.span).reduce(Span::to)?;
    let countable = layout.inline && layout.celled && is_without_blanks(document, atoms, aligned);
    (countable && values != width).then_some(Miscounted { span, values })
}

impl Reading<'_> {
    /// Whether a figure ends a word that is none of the table, as in headers such as `数据1`.
    pub(super) fn is_in_word(&self, index: usize) -> bool {
        let atom = |at: usize| self.atoms.get(at);
        let is_word = |it: &Atom| match it.kind {
            Kind::Prose | Kind::Text => true,
            Kind::Label(_) => it.pieces(self.index, self.vocabulary).next().is_none(),
            _ => false,
        };
        let is_number = |it: &&Atom| matches!(it.kind, Kind::Number(_)) && it.gap.is_none();
        let before = index.checked_sub(1).and_then(atom);
        atom(index).as_ref().is_some_and(is_number) && before.is_some_and(is_word)
    }
}

/// Whether one tab or pipe stands between any two values, and none before or behind them but the pipes around a row.
fn is_without_blanks(document: &Document, atoms: &[Atom], aligned: &Aligned) -> bool {
    let mut values = aligned.values.iter().filter_map(|index| atoms.get(*index));
    let (Some(first), last) = (values.next(), values.clone().next_back()) else { return false };
    let rest = document.behind(last.unwrap_or(first).span.end);
    let closing = usize::from(rest.trim_start_matches(' ').starts_with('|'));
    let before = document.slice(Span::new(0, first.span.start));
    let opening = usize::from(before.trim_end_matches(' ').ends_with('|'));
    first.gap.cells <= opening
        && values.all(|value| value.gap.breaks == 0 && value.gap.cells == 1)
        && last.is_none_or(|last| last.trailing <= closing)
}
