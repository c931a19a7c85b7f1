//! A cell of the form as it was read.

use super::ByHand;
use crate::figure::Figure;
use crate::form::{CellKey, Measure};
use crate::text::Span;

/// A cell of the form as it was read.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct BoundCell {
    /// Which cell of the form.
    pub key: CellKey,
    /// What its figure counts.
    pub measure: Measure,
    /// Its place; empty, where the figure should stand, for a blank cell.
    pub span: Span,
    /// What stands in the text.
    pub raw: String,
    /// What it is taken for: what it was read as, or what a person set it to.
    pub state: CellState,
    /// What it was read as, where a person set it to something else.
    pub overruled: Option<CellState>,
}

/// What a cell is taken for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CellState {
    /// A figure.
    Number(Figure),
    /// Nothing stands in the cell.
    Blank,
    /// A mark that stands for nothing or nought: `/ - — 无 不适用`.
    Placeholder,
    /// Something that is no figure.
    Text,
    /// The layout does not allow to tell the cell from its neighbours.
    Unread,
}

impl BoundCell {
    /// The figure that stands in the cell.
    #[must_use]
    pub const fn figure(&self) -> Option<Figure> {
        match self.state {
            CellState::Number(figure) => Some(figure),
            _ => None,
        }
    }

    /// The figure that the cell brings into an equation: blanks and placeholders count as nought, text and unread
    /// cells have none.
    #[must_use]
    pub const fn counted(&self) -> Option<Figure> {
        match self.state {
            CellState::Number(figure) => Some(figure),
            CellState::Blank | CellState::Placeholder => Some(Figure::ZERO),
            CellState::Text | CellState::Unread => None,
        }
    }

    /// What it was read as.
    #[must_use]
    pub fn read(&self) -> CellState {
        self.overruled.unwrap_or(self.state)
    }

    /// Whether a person set it.
    #[must_use]
    pub const fn is_by_hand(&self) -> bool {
        self.overruled.is_some()
    }

    pub(super) fn set(&mut self, setting: &ByHand) {
        self.overruled = Some(self.read());
        self.state = setting.state();
    }

    /// Whether it counts as nought.
    #[must_use]
    pub fn is_nought(&self) -> bool {
        self.counted().is_some_and(Figure::is_zero)
    }

    /// Whether the cell is empty or holds only a mark.
    #[must_use]
    pub const fn is_vacant(&self) -> bool {
        matches!(self.state, CellState::Blank | CellState::Placeholder)
    }
}
