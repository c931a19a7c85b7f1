//! An examination in, text for people out: the verdict, what could not be read and why, what was compared, then each finding with its
//! place, its line and its reasons.

mod excerpt;

use crate::checked::Checked;
use crate::diagnostic::{Diagnostic, Note, Related};
use crate::document::Document;
use crate::examination::Examination;
use crate::locale::{self, Locale};
use excerpt::excerpt;

/// How many places of other reports are named with a finding.
const MOST_NOTES: usize = 12;

/// `examination` as text; every line ends with a line feed, and nothing of the source controls the terminal.
/// Findings stand apart by empty lines.
#[must_use]
pub fn text(examination: &Examination, locale: Locale) -> String {
    let name = &examination.source.name;
    let Some(checked @ Checked { report: Ok(report), .. }) = &examination.checked else {
        return line(&format!("{name}: {}", locale::unreadable(locale)));
    };
    let unread =
        report.tables.iter().filter_map(|table| Some(locale::unread(table.spec, table.unread?, locale)));
    let head = line(&format!("{name}: {}", locale::summary(checked, locale)));
    let head = unread.fold(head, |text, reason| text + "    " + &line(&reason));
    let head = compared(examination, locale).iter().fold(head, |text, said| text + "    " + &line(said));
    let findings = checked.diagnostics.iter().map(|it| finding(it, name, &report.document, locale) + "\n");
    let gap = if checked.diagnostics.is_empty() { "" } else { "\n" };
    findings.fold(head + gap, |text, finding| text + &finding)
}

/// What was compared with other reports, and what was not.
fn compared(examination: &Examination, locale: Locale) -> Vec<String> {
    let Some(comparison) = examination.comparison() else { return Vec::new() };
    let unsuited = comparison.unsuited.iter().map(|it| locale::unsuited(it, locale));
    locale::comparison(comparison, locale).into_iter().chain(unsuited).collect()
}

fn finding(diagnostic: &Diagnostic, name: &str, document: &Document, locale: Locale) -> String {
    let at = document.positions.line_column(document.source(), diagnostic.place.span.start);
    let severity = locale::severity(diagnostic.severity, locale);
    let sentence = locale::say(&diagnostic.finding, locale);
    let head = format!("{name}:{}:{} {severity} {} {sentence}", at.line, at.column, diagnostic.code);
    let details = details(diagnostic, document, locale);
    details.iter().fold(line(&head), |text, detail| text + "    " + &line(detail))
}

fn details(diagnostic: &Diagnostic, document: &Document, locale: Locale) -> Vec<String> {
    let figures = diagnostic.reported.zip(diagnostic.computed);
    let mut details = Vec::new();
    details.extend(excerpt(document.source(), diagnostic.place.span));
    details.extend(figures.map(|(reported, computed)| locale::figures(reported, computed, locale)));
    details.extend(locale::cause(diagnostic, locale));
    details.extend(elsewhere(diagnostic, locale));
    details.extend(diagnostic.basis.iter().map(|basis| locale::basis(basis, locale)));
    details
}

/// What other reports say; the other places of a finding stand in the text and need no words.
#[must_use]
pub fn elsewhere(diagnostic: &Diagnostic, locale: Locale) -> Vec<String> {
    diagnostic.related.iter().filter_map(|it| said_elsewhere(it, locale)).take(MOST_NOTES).collect()
}

fn said_elsewhere(related: &Related, locale: Locale) -> Option<String> {
    let note = locale::note(&related.note, locale);
    match related.note {
        Note::Elsewhere { .. } => Some(note.into_owned()),
        Note::Sum(_) => Some(format!("{}: {note}", locale::cell(related.place.cell?, locale))),
        _ => None,
    }
}

/// `text` as one line: what could break it or control the terminal is a space.
fn line(text: &str) -> String {
    text.chars().map(|it| if it.is_control() { ' ' } else { it }).chain(['\n']).collect()
}
