//! A document meets the form and becomes a report.

mod edition;
mod readable;
mod sections;
mod tables;
mod title;

use crate::document::Document;
use crate::form::EDITION_2021;
use crate::report::{Ledger, Problem, Report};

/// Lays `document` out as the form asks, or says why nothing of a report is in it.
///
/// # Errors
/// Returns the [`Problem`] that stands in the way.
pub fn bind(document: Document) -> Result<Report, Problem> {
    if let Some(problem) = readable::text_problem(&document) {
        return Err(problem);
    }
    let editions = edition::editions(&document);
    let form = editions.first().copied().unwrap_or(&EDITION_2021);
    let sections = sections::bind(&document, form);
    let title = title::bind(&document, &sections);
    let mut tables = tables::bind(&document, &editions, &sections);
    tables::note_oddities(&document, &sections, &mut tables);
    if !readable::is_report(title.as_ref(), &sections, &tables) {
        return Err(Problem::NotAReport);
    }
    let ledger = Ledger::of(&tables);
    Ok(Report { document, form, title, sections, tables, ledger })
}
