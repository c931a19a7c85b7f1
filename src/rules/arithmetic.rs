//! Arithmetic: the equations of the form.

mod sum_mismatch;
mod vacant_sum;

use super::Rule;

/// The rules of the family ARI.
pub(super) const RULES: &[Rule] = &[sum_mismatch::RULE, vacant_sum::RULE];
