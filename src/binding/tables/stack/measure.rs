//! How far apart cells are, each of which has its own line: in tabs and pipes where there are any, else in line breaks.

use crate::binding::tables::atom::{Atom, Gap, Kind};

/// The distance from one cell to the next.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measure {
    /// Whether tabs and pipes count, or line breaks.
    marks: bool,
    /// How many of them there are from cell to cell.
    unit: usize,
}

/// Where no cell is blank most neighbours are one cell apart, where many are, at least one in so many.
const FEWEST: usize = 10;

impl Measure {
    /// The measure of a table; `None` where no two values are neighbours.
    pub(super) fn of(atoms: &[Atom]) -> Option<Self> {
        let is_figure = |atom: &Atom| matches!(atom.kind, Kind::Number(_) | Kind::Mark);
        let pairs = atoms.iter().zip(atoms.iter().skip(1));
        let figures: Vec<Gap> =
            pairs.clone().filter(|(a, b)| is_figure(a) && is_figure(b)).map(|(_, next)| next.gap).collect();
        // Where hardly any figure has a neighbour, the labels and figures do.
        let all: Vec<Gap> =
            if figures.len() < FEWEST { pairs.map(|(_, next)| next.gap).collect() } else { figures };
        let marked = all.iter().filter(|gap| gap.marks > 0).count();
        let marks = 2 * marked >= all.len() && marked > 0;
        let length = |gap: &Gap| if marks { gap.marks } else { gap.breaks };
        let frequent =
            |unit: &usize| all.iter().filter(|gap| length(gap) == *unit).count() * FEWEST >= all.len();
        (1..8).find(frequent).filter(|_| !all.is_empty()).map(|unit| Self { marks, unit })
    }

    /// How many steps of any size the atom is behind the one before; cells only where they are whole.
    pub(super) fn steps(&self, atom: &Atom) -> usize {
        let length = if self.marks { atom.gap.marks } else { atom.gap.breaks };
        // A distance of no whole number of cells fits nothing.
        if length.is_multiple_of(self.unit) { length / self.unit } else { usize::from(u16::MAX) }
    }

    /// The place of the cell so many cells behind `start`.
    pub(super) fn place(&self, text: &str, start: usize, cells: usize) -> usize {
        let rest = text.get(start..).unwrap_or_default();
        let is_step = |ch: char| if self.marks { matches!(ch, '\t' | '|' | '｜') } else { ch == '\n' };
        let mut steps = rest.match_indices(is_step);
        let behind = (cells * self.unit).checked_sub(1).and_then(|index| steps.nth(index));
        let at = behind.map_or_else(|| rest.trim_end().len(), |(at, step)| at + step.len());
        let next = rest.get(at..).unwrap_or_default();
        start + at + usize::from(self.marks && next.starts_with('\n'))
    }
}
