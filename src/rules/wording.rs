//! Wording: how the prose is written.

mod exact_and_more;
mod typo;

use super::Rule;

/// The rules of the family TYP.
pub(super) const RULES: &[Rule] = &[typo::RULE, exact_and_more::RULE];
