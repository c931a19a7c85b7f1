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
    /// `likelihood` of a repair after which a cell reads what `read` says, in the light of what the witnesses say.
    pub(super) fn weigh(
        witnesses: &[Self],
        read: impl Fn(CellKey) -> Option<Figure>,
        likelihood: u128,
    ) -> u128 {
        let agrees = |witness: &&Self| read(witness.cell).is_none_or(|figure| figure == witness.figure);
        let agreeing = witnesses.iter().filter(agrees);
        agreeing.fold(likelihood, |likelihood, _| likelihood.saturating_mul(WEIGHT))
    }
}
