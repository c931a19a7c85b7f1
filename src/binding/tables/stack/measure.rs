//! How far apart cells are, each of which has its own line: in tabs and pipes where there are any, else in line breaks.

use crate::binding::tables::atom::{Atom, Gap};

/// The distance from one cell to the next.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measure {
    /// Whether tabs and pipes count, or line breaks.
    marks: bool,
    /// How many of them there are from cell to cell.
    unit: usize,
}

/// However many cells are blank, one in so many neighbours at least is one cell apart.
const FEWEST: usize = 10;

impl Measure {
    /// The measure of a table: the shortest distance that is frequent.
    pub(super) fn of(atoms: &[Atom]) -> Option<Self> {
        let all: Vec<Gap> = atoms.iter().skip(1).map(|atom| atom.gap).collect();
        let marked = all.iter().filter(|gap| gap.marks > 0).count();
        let marks = 2 * marked >= all.len() && marked > 0;
        let length = |gap: &Gap| if marks { gap.marks } else { gap.breaks };
        let frequent =
            |unit: &usize| all.iter().filter(|gap| length(gap) == *unit).count() * FEWEST >= all.len();
        (1..8).find(frequent).filter(|_| !all.is_empty()).map(|unit| Self { marks, unit })
    }

    /// Whether tabs and pipes count, not line breaks.
    pub(super) const fn counts_marks(&self) -> bool {
        self.marks
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
