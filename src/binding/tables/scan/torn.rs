//! Decimal figures that came apart: `0` and `.85` on the next line are no nought.

use crate::binding::tables::atom::{Atom, Kind};
use crate::document::Document;
use crate::text::key;

/// Marks figures that lost their decimals, or decimals that lost their figure, as unclear.
pub(super) fn mark(atoms: &mut [Atom], document: &Document) {
    let torn: Vec<usize> = atoms
        .windows(2)
        .enumerate()
        .filter_map(|(at, pair)| torn(pair, document).map(|it| at + it))
        .collect();
    for index in torn {
        atoms.get_mut(index).into_iter().for_each(|atom| atom.kind = Kind::Unclear);
    }
}

/// Which of two atoms is a figure that the other is a part of.
fn torn(pair: &[Atom], document: &Document) -> Option<usize> {
    let [first, second] = pair else { return None };
    let is_words = |atom: &Atom| matches!(atom.kind, Kind::Prose | Kind::Text);
    let is_figure = |atom: &Atom| matches!(atom.kind, Kind::Number(_));
    let said = |atom: &Atom| key(document.slice(atom.span));
    if is_figure(first) && is_words(second) {
        let said = said(second);
        let decimals = said.strip_prefix('.').unwrap_or_default();
        return decimals.starts_with(|it: char| it.is_ascii_digit()).then_some(0);
    }
    if is_words(first) && is_figure(second) {
        let said = said(first);
        let figure = said.strip_suffix('.').unwrap_or_default();
        return (!figure.is_empty() && figure.bytes().all(|it| it.is_ascii_digit())).then_some(1);
    }
    None
}
