//! A document meets the form and becomes a report.

mod edition;
mod readable;
mod second;
mod sections;
mod tables;
mod title;

use crate::claims::claims;
use crate::document::Document;
use crate::form::{EDITION_2021, Form};
use crate::report::{Ledger, Problem, Report};

use sections::Candidate;

/// Lays `document` out as the form asks, the first report where there are two, or says why nothing of a report is in it.
///
/// # Errors
/// Returns the [`Problem`] that stands in the way.
pub fn bind(document: Document) -> Result<Report, Problem> {
    if let Some(problem) = readable::text_problem(&document) {
        return Err(problem);
    }
    let whole = Reading::of(&document);
    let second = second::report(&document, &whole);
    let first = second.map(|second| document.up_to(second.start));
    let (read, Reading { editions, form, headings }) = match &first {
        Some(first) => (first, Reading::of(first)),
        None => (&document, whole),
    };
    let sections = sections::bind(read, form, &headings);
    let title = title::bind(read, &sections);
    let mut tables = tables::bind(read, &editions, &sections);
    tables::note_oddities(read, &sections, &mut tables);
    if !readable::is_report(title.as_ref(), &sections, &tables) {
        return Err(Problem::NotAReport);
    }
    let ledger = Ledger::of(&tables);
    let claims = claims(&sections, &tables);
    Ok(Report { document, form, title, sections, tables, ledger, claims, second })
}

/// What is known of a text before its sections and tables are laid out.
struct Reading {
    /// The edition of each table.
    editions: Vec<&'static Form>,
    /// The edition of the first table, which is that of the sections.
    form: &'static Form,
    /// What reads like a heading.
    headings: Vec<Candidate>,
}

impl Reading {
    fn of(document: &Document) -> Self {
        let editions = edition::editions(document);
        let form = editions.first().copied().unwrap_or(&EDITION_2021);
        Self { headings: sections::candidates(document, form), editions, form }
    }
}
