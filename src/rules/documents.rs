//! Documents: how the numbers of other documents are written.

mod decree;
mod number_brackets;

use super::Rule;

/// The rules of the family DOC.
pub(super) const RULES: &[Rule] = &[number_brackets::RULE, decree::RULE];
