//! A document meets the form and becomes a report.

use crate::checked::Problem;
use crate::document::Document;
use crate::form::EDITION_2021;
use crate::report::{BoundSection, BoundTable, Ledger, Report};
use crate::text::Span;

/// Lays `document` out as the form asks, or says why nothing of a report is in it.
///
/// # Errors
/// Returns the [`Problem`] that stands in the way.
pub fn bind(document: Document) -> Result<Report, Problem> {
    let form = &EDITION_2021;
    let sections =
        form.sections.iter().map(|spec| BoundSection { spec, heading: None, body: Span::empty(0) }).collect();
    let tables: Vec<_> = form.tables.iter().map(BoundTable::absent).collect();
    let ledger = Ledger::of(form, &tables);
    Ok(Report { document, form, title: None, sections, tables, ledger })
}
