//! What the tests of the rules share: a correct report, and checks with the expected place drawn into the text.

use super::{Rule, Sink, all};
use crate::binding::bind;
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::locale::{Locale, say};
use crate::text::Span;

/// A complete and correct report of an agency that does not exist.
pub(super) fn report() -> String {
    include_str!("../../tests/cases/clean/report.txt").to_owned()
}

/// That report with `instead` where `found` stands; `found` must stand in it once.
pub(super) fn report_with(found: &str, instead: &str) -> String {
    let report = report();
    assert_eq!(report.matches(found).count(), 1, "{found}");
    report.replace(found, instead)
}

/// Demands one finding of `code` in `marked`: at the place between « and », in these words.
pub(super) fn check_rule(code: &str, marked: &str, sentence: &str) {
    let (text, place) = unmarked(marked);
    match findings(code, &text).as_slice() {
        [finding] => {
            assert_eq!(say(&finding.finding, Locale::Zh), sentence);
            assert_eq!((finding.place.span, finding.place.span.of(&text)), (place, place.of(&text)));
        }
        others => panic!("{} findings: {others:#?}", others.len()),
    }
}

/// Demands no finding of `code` in `text`.
pub(super) fn check_silent(code: &str, text: &str) {
    let found = findings(code, text);
    let sentences: Vec<_> = found.iter().map(|it| say(&it.finding, Locale::Zh)).collect();
    assert!(sentences.is_empty(), "{sentences:?}");
}

/// Demands that the first fix of the first finding of `code` leaves none.
pub(super) fn check_fix(code: &str, text: &str) {
    let found = findings(code, text);
    let fix = found.first().expect("a finding").fixes.first().expect("a fix");
    check_silent(code, &fix.apply(text));
}

/// What the rule of `code`, and no other, says in that code about `text`.
pub(super) fn findings(code: &str, text: &str) -> Vec<Diagnostic> {
    let report = bind(Document::from_text(text)).expect("a report");
    let speaks = |rule: &&Rule| rule.cards.iter().any(|card| card.code.0 == code);
    let rule = all().find(speaks).expect("a rule of this code");
    let mut sink = Sink::default();
    (rule.check)(&report, &mut sink);
    sink.into_diagnostics().into_iter().filter(|finding| finding.code.0 == code).collect()
}

fn unmarked(marked: &str) -> (String, Span) {
    let (before, rest) = marked.split_once('«').expect("«");
    let (place, after) = rest.split_once('»').expect("»");
    let span = Span::new(before.len(), before.len() + place.len());
    ([before, place, after].concat(), span)
}
