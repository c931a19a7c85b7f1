//! Policies on blanks: which cells of a report stay empty or hold a mark.

use super::{Drawn, Printed};
use crate::numbers::Numbers;

/// A policy on blanks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Blanks {
    /// A figure stands in every cell.
    None,
    /// Noughts are left out.
    Noughts,
    /// Only the totals are filled.
    OnlyTotals,
    /// Only the first cell and the total of each row are filled.
    FirstAndLast,
    /// Only the first cell of each row is filled.
    OnlyFirst,
    /// A third of the cells, anywhere.
    Random,
    /// Whole rows.
    Rows,
    /// `/` for 规章, which most agencies may not issue.
    Regulations,
    /// A mark in place of noughts.
    Marks,
}

impl Blanks {
    /// All policies.
    pub const ALL: &[Self] = &[
        Self::None,
        Self::Noughts,
        Self::OnlyTotals,
        Self::FirstAndLast,
        Self::OnlyFirst,
        Self::Random,
        Self::Rows,
        Self::Regulations,
        Self::Marks,
    ];

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Noughts => "noughts blank",
            Self::OnlyTotals => "only totals",
            Self::FirstAndLast => "first and last",
            Self::OnlyFirst => "only first",
            Self::Random => "random",
            Self::Rows => "whole rows",
            Self::Regulations => "slash in the first row",
            Self::Marks => "marks for noughts",
        }
    }

    /// Whether something stands in every cell.
    #[must_use]
    pub const fn fills_all(self) -> bool {
        matches!(self, Self::None | Self::Regulations | Self::Marks)
    }

    /// Empties cells.
    pub(super) fn apply(self, drawn: &mut Drawn, numbers: &mut Numbers) {
        let mark = match self {
            Self::Marks => numbers.pick(&["/", "-", "—", "／"]),
            Self::Regulations => "/",
            _ => "",
        };
        let mut row = None;
        let mut row_is_blank = false;
        for cell in &mut drawn.cells {
            if row.replace(cell.key.row) != Some(cell.key.row) {
                row_is_blank = numbers.chance(25);
            }
            let random = numbers.chance(33);
            let empties = match self {
                Self::None => false,
                Self::Noughts | Self::Marks => cell.is_nought(),
                Self::OnlyTotals => is_summed(cell) && !is_total(cell),
                Self::FirstAndLast => is_summed(cell) && !is_total(cell) && !is_first(cell),
                Self::OnlyFirst => is_summed(cell) && !is_first(cell),
                Self::Random => random,
                Self::Rows => row_is_blank,
                Self::Regulations => cell.key.row.0 == "regulations",
            };
            if empties {
                cell.vacate(mark);
            }
        }
        drawn.consistent &= self.keeps_sums();
    }

    /// Whether what is left out counts as nought in every equation, so that all still hold.
    const fn keeps_sums(self) -> bool {
        matches!(self, Self::None | Self::Noughts | Self::Regulations | Self::Marks)
    }
}

/// Whether the cell stands in an equation.
fn is_summed(cell: &Printed) -> bool {
    cell.key.table.0 != "disclosure"
}

fn is_total(cell: &Printed) -> bool {
    cell.key.column.0 == "total"
}

fn is_first(cell: &Printed) -> bool {
    matches!(cell.key.column.0, "natural-person" | "upheld")
}
