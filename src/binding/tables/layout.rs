//! How the cells of a table are laid out in the text.

use super::atom::{Atom, Gap, Kind};

/// How the cells of a table are laid out.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Layout {
    /// Whether the figures of a row stand on one line.
    pub(super) inline: bool,
    /// Whether tabs or pipes separate them.
    pub(super) celled: bool,
    /// How many line breaks separate two figures of a row, where each stands on its own line.
    pub(super) pitch: usize,
}

/// So many neighbouring figures show how a table is laid out.
const FEWEST: usize = 6;

impl Layout {
    /// The layout that most neighbouring figures and marks of `atoms` follow.
    pub(super) fn of(atoms: &[Atom]) -> Self {
        let is_figure = |atom: &Atom| matches!(atom.kind, Kind::Number(_) | Kind::Mark);
        let pairs = atoms.iter().zip(atoms.iter().skip(1));
        let neighbours =
            pairs.clone().filter(|(a, b)| is_figure(a) && is_figure(b)).map(|(_, next)| next.gap);
        let mut gaps: Vec<Gap> = neighbours.collect();
        if gaps.len() < FEWEST {
            // Where hardly any two figures are neighbours, the gaps between labels and figures tell.
            gaps = pairs.filter(|(_, b)| is_figure(b)).map(|(_, next)| next.gap).collect();
        }
        let inline = gaps.iter().filter(|gap| gap.breaks == 0);
        let celled = inline.clone().filter(|gap| gap.cells > 0).count();
        let inline = inline.count();
        let most = |pitch: &usize| gaps.iter().filter(|gap| gap.breaks == *pitch).count();
        let pitch = (1..8).rev().max_by_key(most).unwrap_or(1);
        if gaps.is_empty() {
            // Nothing but blanks: those behind a label on its line tell.
            let inline = atoms.iter().any(|atom| atom.trailing > 2);
            return Self { inline, celled: inline, pitch };
        }
        Self { inline: 2 * inline >= gaps.len(), celled: 2 * celled > inline, pitch }
    }

    /// How `gap` fits between two figures of one row.
    pub(super) const fn fit(&self, gap: Gap) -> Fit {
        match gap.breaks {
            0 if self.inline => Fit::Next,
            _ if self.inline => Fit::None,
            breaks if breaks <= self.pitch => Fit::Next,
            breaks if breaks % self.pitch == 0 => Fit::BehindBlanks,
            _ => Fit::None,
        }
    }
}

/// How a gap fits between two figures of one row.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Fit {
    /// The second is in the next cell.
    Next,
    /// There is room for blank cells between them.
    BehindBlanks,
    /// They do not stand in one row.
    None,
}
