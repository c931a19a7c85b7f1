//! Words that are looked for in the whole of a report, and what is said of words that should be others.

use super::{Card, Draft, Sink};
use crate::diagnostic::{Applicability, Fix, Location, ProseFinding};
use crate::order::sort;
use crate::report::Report;
use crate::text::Span;

/// At most so many places of the same kind are looked at; a text with more is no report.
pub(super) const MOST: usize = 20;

/// The places of `words`.
pub(super) fn places(report: &Report, words: &str) -> Vec<Span> {
    report.said().match_indices(words).take(MOST).map(|(at, words)| Span::new(at, at + words.len())).collect()
}

/// The places of all of `words`, in the order of the text; of those that begin alike the shorter first.
pub(super) fn all_places(report: &Report, words: &[&str]) -> Vec<Span> {
    let mut found: Vec<Span> = words.iter().flat_map(|words| places(report, words)).collect();
    sort(&mut found);
    found
}

/// Says that `expected` should stand at `span`.
pub(super) fn instead<'s>(
    report: &Report,
    sink: &'s mut Sink,
    card: &'static Card,
    (span, expected): (Span, &str),
    applicability: Applicability,
) -> Draft<'s> {
    let (found, expected) = (report.document.slice(span).to_owned(), expected.to_owned());
    let fix = Fix::write(span, expected.as_str(), applicability);
    let mut draft = sink.report(card, Location::of(span), ProseFinding::Instead { found, expected });
    draft.fix(fix);
    draft
}

/// Says of all that is `written` in the wrong way, each with the right one, what it should be.
pub(super) fn all_instead(
    report: &Report,
    sink: &mut Sink,
    card: &'static Card,
    written: &[(&str, &str)],
    applicability: Applicability,
) {
    for (wrong, right) in written {
        for span in places(report, wrong) {
            instead(report, sink, card, (span, right), applicability);
        }
    }
}
