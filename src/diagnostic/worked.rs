//! A sum worked out: what adds up to what, and by how much it is off.

use crate::figure::Figure;
use crate::form::CellKey;

/// An equation of the form with the figures of the report.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Worked {
    /// The equation, by name.
    pub equation: String,
    /// The parts, in the order of the form.
    pub left: Vec<Term>,
    /// The total, or the other side of a balance.
    pub right: Vec<Term>,
    /// What the left side adds up to.
    pub computed: Figure,
    /// What the right side adds up to.
    pub reported: Figure,
}

/// A cell that takes part in a sum.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Term {
    /// The cell.
    pub cell: CellKey,
    /// The figure that stands in it; `None` where it is vacant, which counts as nought.
    pub figure: Option<Figure>,
    /// In how many equations that hold it stands: why it is believed.
    pub confirmed: usize,
}

impl Worked {
    /// By how much the right side exceeds the left one.
    #[must_use]
    pub fn difference(&self) -> Figure {
        self.reported - self.computed
    }

    /// All terms, the left side first.
    pub fn terms(&self) -> impl Iterator<Item = &Term> {
        self.left.iter().chain(&self.right)
    }
}
