//! Tables: whether they are there, and what their rows and headers are called.

mod row_missing;
mod table_absent;

use super::Rule;

/// The rules of the family TBF.
pub(super) const RULES: &[Rule] = &[
    table_absent::RULE,
    row_missing::RULE,
];
