//! Checks 政府信息公开工作年度报告, the annual reports on government information disclosure.
//!
//! ```text
//! text ──read──▶ Document ──bind (form)──▶ Report ──rules──▶ findings ──explain──▶ diagnostics ──say──▶ words
//! ```
//!
//! Every arrow is a pure function and nothing points back. [`check`] goes the whole way up to the diagnostics;
//! [`locale`] gives them words.

#[cfg(feature = "app")]
pub mod app;
pub mod basis;
pub mod binding;
pub mod checked;
pub mod claims;
#[cfg(feature = "cli")]
pub mod cli;
pub mod code;
pub mod company;
pub mod content;
pub mod diagnostic;
pub mod digest;
pub mod document;
pub mod examination;
pub mod explain;
pub mod figure;
pub mod fingerprint;
pub mod form;
pub mod locale;
#[cfg(feature = "module")]
pub mod module;
pub mod order;
pub mod reader;
pub mod render;
pub mod report;
#[cfg(feature = "serde")]
pub mod result;
pub mod rules;
pub mod source;
pub mod text;
#[cfg(any(feature = "app", feature = "module", feature = "worker"))]
pub mod worker;

pub use checked::{Checked, Verdict};
pub use report::Problem;

use binding::bind;
use company::{Beside, Company, Facts, Peer};
use content::Content;
use diagnostic::Diagnostic;
use document::Document;
use explain::Witness;
use order::sort_by_key;
use report::{ByHand, Coverage, Report};
use rules::Selection;

/// The version of the rule catalogue.
pub const RULES_VERSION: &str = "2026.1";

/// Checks a plain text against the rules that `selection` names.
///
/// Takes any text: what is wrong with a report is a finding, and what cannot be used is said so in
/// [`Checked::report`]. A text that is the source of a page is read as the page shows it; places are places in the source.
#[must_use]
pub fn check(text: &str, selection: &Selection) -> Checked {
    check_content(&Content::plain(text), selection)
}

/// Checks what a source says: its text with the tables that the source drew. Otherwise like [`check`].
#[must_use]
pub fn check_content(content: &Content, selection: &Selection) -> Checked {
    check_by_hand(content, &[], selection)
}

/// Checks what a source says with the cells that a person set, as if the report said so; no fix writes over one of
/// them. Otherwise like [`check_content`].
#[must_use]
pub fn check_by_hand(content: &Content, settings: &[ByHand], selection: &Selection) -> Checked {
    match bind(Document::new(content)) {
        Ok(report) => conclude(report.with_by_hand(settings), Vec::new(), &[], selection),
        Err(problem) => Checked::unusable(problem),
    }
}

/// Checks what a source says beside other reports: last year's, and those that it sums up. What does not suit is not
/// compared, as [`Checked::comparison`] says. Otherwise like [`check_by_hand`].
#[must_use]
pub fn check_beside(
    content: &Content,
    settings: &[ByHand],
    company: &Company,
    selection: &Selection,
) -> Checked {
    let report = match bind(Document::new(content)) {
        Ok(report) => report.with_by_hand(settings),
        Err(problem) => return Checked::unusable(problem),
    };
    let Some(beside) = Beside::of(&report, company) else {
        return conclude(report, Vec::new(), &[], selection);
    };
    let known = beside.expected().into_iter();
    let witnesses: Vec<Witness> = known.map(|(cell, figure)| Witness { cell, figure }).collect();
    let compared = rules::compare(&report, &beside, selection);
    let checked = conclude(report, compared, &witnesses, selection);
    let comparison = Some(beside.comparison);
    Checked { comparison, ..checked }
}

/// What comes of `report`, of which `compared` is known beside what it says itself.
fn conclude(
    report: Report,
    compared: Vec<Diagnostic>,
    witnesses: &[Witness],
    selection: &Selection,
) -> Checked {
    let mut findings = rules::run(&report, selection);
    findings.extend(compared);
    let stated = report.claims.iter().map(|claim| Witness { cell: claim.cell, figure: claim.figure });
    let witnesses: Vec<Witness> = witnesses.iter().copied().chain(stated).collect();
    let mut diagnostics = explain::joined(explain::explain_with(&report, findings, &witnesses));
    sort_by_key(&mut diagnostics, |diagnostic| (diagnostic.place.span, diagnostic.code));
    Checked { coverage: Coverage::of(&report), comparison: None, diagnostics, report: Ok(report) }
}

/// What `content` says, as a report that others stand beside; `name` is how it was handed in.
#[must_use]
pub fn peer(name: impl Into<String>, content: &Content) -> Peer {
    let facts = bind(Document::new(content)).ok().map(|report| Facts::of(&report));
    Peer { name: name.into(), facts }
}
