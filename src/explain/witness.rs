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

/// By how much likelier a witness makes a repair that agrees with it.
const WEIGHT: u128 = 20;

impl Witness {
    /// `likelihood` of a repair that changes a cell from one figure to another, in the light of what the witnesses say:
    /// it gains where the cell agrees with them afterwards, and loses where it did before.
    pub(super) fn weigh(
        witnesses: &[Self],
        (cell, before, after): (CellKey, Figure, Figure),
        likelihood: u128,
    ) -> u128 {
        witnesses.iter().filter(|witness| witness.cell == cell).fold(
            likelihood,
            |likelihood, witness| match (witness.figure == before, witness.figure == after) {
                (false, true) => likelihood.saturating_mul(WEIGHT),
                (true, false) => (likelihood / WEIGHT).max(1),
                _ => likelihood,
            },
        )
    }
}
