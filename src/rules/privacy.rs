//! Privacy: what of persons must not be published.

mod identity_number;

use super::Rule;

/// The rules of the family PRV.
pub(super) const RULES: &[Rule] = &[identity_number::RULE];
