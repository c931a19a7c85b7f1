//! Tables: whether they are there, and what their rows and headers are called.

mod header_damaged;
mod label;
mod normative_documents;
mod outdated_form;
mod row_label_damaged;
mod row_missing;
mod table_absent;
mod value_count;

use super::Rule;

/// The rules of the family TBF.
pub(super) const RULES: &[Rule] = &[
    outdated_form::RULE,
    table_absent::RULE,
    row_missing::RULE,
    row_label_damaged::RULE,
    header_damaged::RULE,
    normative_documents::RULE,
    value_count::RULE,
];
