//! Cells: what stands in them.

mod fractional_count;
mod lookalike;
mod negative_count;
mod not_a_figure;

use super::Rule;

/// The rules of the family CEL.
pub(super) const RULES: &[Rule] = &[
    not_a_figure::RULE,
    negative_count::RULE,
    fractional_count::RULE,
];
