//! Tables: whether they are there, and what their rows and headers are called.

mod article_item;
mod columns;
mod fee_unit;
mod header_damaged;
mod identity_note;
mod label;
mod misplaced;
mod normative_documents;
mod outdated_form;
mod repeated;
mod row_label_damaged;
mod row_missing;
mod row_order;
mod table_absent;
mod template_note;
mod unknown_row;
mod value_count;

use super::Rule;
use crate::report::{BoundTable, Oddity, Report};

/// The rules of the family TBF.
pub(super) const RULES: &[Rule] = &[
    outdated_form::RULE,
    table_absent::RULE,
    row_missing::RULE,
    unknown_row::RULE,
    row_order::RULE,
    row_label_damaged::RULE,
    header_damaged::RULE,
    normative_documents::RULE,
    article_item::RULE,
    columns::RULE,
    identity_note::RULE,
    value_count::RULE,
    fee_unit::RULE,
    repeated::RULE,
    template_note::RULE,
    misplaced::RULE,
];

/// What binding noted about the printed tables.
fn oddities(report: &Report) -> impl Iterator<Item = (&BoundTable, &Oddity)> {
    report.tables.iter().flat_map(|table| table.oddities.iter().map(move |oddity| (table, oddity)))
}
