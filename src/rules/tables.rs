//! Tables: whether they are there, and what their rows and headers are called.

mod header_damaged;
mod label;
mod normative_documents;
mod row_label_damaged;
mod row_missing;
mod table_absent;
mod value_count;

use super::Rule;

/// The rules of the family TBF.
pub(super) const RULES: &[Rule] = &[
    table_absent::RULE,
    row_missing::RULE,
    row_label_damaged::RULE,
    header_damaged::RULE,
    normative_documents::RULE,
    value_count::RULE,
];
