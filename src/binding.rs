//! A document meets the form and becomes a report.

mod edition;
mod readable;
mod second;
mod sections;
mod tables;
mod title;

use crate::document::Document;
use crate::form::EDITION_2021;
use crate::report::{Ledger, Problem, Report};

/// Lays `document` out as the form asks, the first report where there are two, or says why nothing of a report is in it.
///
/// # Errors
/// Returns the [`Problem`] that stands in the way.
pub fn bind(document: Document) -> Result<Report, Problem> {
    if let Some(problem) = readable::text_problem(&document) {
        return Err(problem);
    }
    let second = second::report(&document, &EDITION_2021);
    let first = second.map(|second| document.up_to(second.start));
    let read = first.as_ref().unwrap_or(&document);
    let editions = edition::editions(read);
    let form = editions.first().copied().unwrap_or(&EDITION_2021);
    let sections = sections::bind(read, form);
    let title = title::bind(read, &sections);
    let mut tables = tables::bind(read, &editions, &sections);
    tables::note_oddities(read, &sections, &mut tables);
    if !readable::is_report(title.as_ref(), &sections, &tables) {
        return Err(Problem::NotAReport);
    }
    let ledger = Ledger::of(&tables);
    Ok(Report { document, form, title, sections, tables, ledger, second })
}
