//! What else than the table says what stands in a cell: last year's report, the prose.

use crate::figure::Figure;
use crate::form::CellKey;

/// A figure that something else than the table gives for a cell.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Witness {
    /// The cell.
    pub cell: CellKey,
    /// The figure.
    pub figure: Figure,
}

/// By how much a witness makes a repair likelier, or less likely.
const WEIGHT: u128 = 20;

impl Witness {
    /// `likelihood` of a repair by which `cell` reads `figure`, in the light of what the witnesses say.
    pub(super) fn weigh(witnesses: &[Self], cell: CellKey, figure: Figure, likelihood: u128) -> u128 {
        witnesses.iter().filter(|witness| witness.cell == cell).fold(likelihood, |likelihood, witness| {
            if witness.figure == figure {
                likelihood.saturating_mul(WEIGHT)
            } else {
                (likelihood / WEIGHT).max(1)
            }
        })
    }
}
