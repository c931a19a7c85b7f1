//! The result object `gouji/1`: an examination as serializable values, the same for the page and the command line.
//!
//! Spans count UTF-16 code units. Of a source that cannot be read everything is null, absent or nought; nothing is
//! left out, but what was compared where nothing stood beside the source.

mod codes;
mod comparison;
mod coverage;
mod diagnostic;
mod places;
mod report;
#[cfg(feature = "pages")]
mod rule;
mod source;
mod table;

#[cfg(feature = "pages")]
pub use rule::RuleObject;

use serde::Serialize;

use crate::checked::Obstacle;
use crate::examination::Examination;
use crate::fingerprint::fingerprints;
use crate::locale::{self, Locale};
use comparison::ComparisonObject;
use coverage::CoverageObject;
use diagnostic::DiagnosticObject;
use places::Places;
use report::ReportObject;
use source::SourceObject;

/// The name of the contract that the object keeps.
pub const SCHEMA: &str = "gouji/1";

/// The result of one examination.
#[derive(Debug, Serialize)]
pub struct ResultObject<'a> {
    schema: &'static str,
    engine: &'static str,
    rules: &'static str,
    source: SourceObject<'a>,
    readable: bool,
    problem: Option<ProblemObject>,
    verdict: &'static str,
    report: ReportObject<'a>,
    coverage: CoverageObject,
    #[serde(skip_serializing_if = "Option::is_none")]
    comparison: Option<ComparisonObject<'a>>,
    diagnostics: Vec<DiagnosticObject<'a>>,
}

#[derive(Debug, Serialize)]
struct ProblemObject {
    code: &'static str,
    message: String,
}

impl<'a> ResultObject<'a> {
    /// The result of `examination`, its sentences in `locale`.
    #[must_use]
    pub fn of(examination: &'a Examination, locale: Locale) -> Self {
        let problem = examination.obstacle().map(|obstacle| ProblemObject::of(obstacle, locale));
        Self {
            schema: SCHEMA,
            engine: env!("CARGO_PKG_VERSION"),
            rules: crate::RULES_VERSION,
            source: SourceObject::of(examination),
            readable: problem.is_none(),
            problem,
            verdict: codes::verdict(examination.verdict()),
            report: examination.report().map_or_else(ReportObject::unread, ReportObject::of),
            coverage: CoverageObject::of(examination.coverage()),
            comparison: examination.comparison().map(|it| ComparisonObject::of(it, locale)),
            diagnostics: diagnostics(examination, locale),
        }
    }

    /// The same with the reasons for which a person set findings aside, by their fingerprints.
    #[must_use]
    pub fn with_aside<'r: 'a>(mut self, reason: impl Fn(&str) -> Option<&'r str>) -> Self {
        for diagnostic in &mut self.diagnostics {
            diagnostic.aside = reason(&diagnostic.fingerprint);
        }
        self
    }

    /// The same with the text that its spans count in.
    #[must_use]
    pub fn with_text(mut self, examination: &'a Examination) -> Self {
        self.source.text = Some(examination.text());
        self
    }
}

impl ProblemObject {
    fn of(obstacle: Obstacle<'_>, locale: Locale) -> Self {
        Self { code: obstacle.code(), message: locale::obstacle(&obstacle, locale) }
    }
}

fn diagnostics(examination: &Examination, locale: Locale) -> Vec<DiagnosticObject<'_>> {
    let Some(checked) = &examination.checked else { return Vec::new() };
    let Ok(report) = &checked.report else { return Vec::new() };
    let places = Places::of(&report.document);
    let numbered = checked.diagnostics.iter().zip(fingerprints(&checked.diagnostics));
    numbered
        .map(|(diagnostic, fingerprint)| DiagnosticObject::of(diagnostic, fingerprint, &places, locale))
        .collect()
}
