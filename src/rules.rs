//! The rules: each sees the report and the form, never another rule. One file a rule, one list a family.

mod arithmetic;
mod card;
mod cells;
mod leftovers;
mod selection;
mod sink;
mod structure;
mod tables;
#[cfg(test)]
mod testing;

pub use card::{Bilingual, Card, Page, PageText, Rule};
pub use selection::{Profile, Selection};
pub use sink::{Draft, Sink};

use crate::diagnostic::Diagnostic;
use crate::report::Report;

/// All rules, family by family; the only place of registration.
pub const FAMILIES: &[&[Rule]] =
    &[structure::RULES, tables::RULES, cells::RULES, arithmetic::RULES, leftovers::RULES];

/// All rules, in the order of the catalogue.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().copied().flatten()
}

/// The cards of all rules, in the order of the catalogue.
pub fn cards() -> impl Iterator<Item = &'static Card> {
    all().flat_map(|rule| rule.cards)
}

/// The card of a code, such as `ARI-01`.
#[must_use]
pub fn card(code: &str) -> Option<&'static Card> {
    cards().find(|card| card.code.0 == code)
}

/// Runs all rules over `report` and keeps the findings that `selection` names.
#[must_use]
pub fn run(report: &Report, selection: &Selection) -> Vec<Diagnostic> {
    let mut sink = Sink::default();
    all().for_each(|rule| (rule.check)(report, &mut sink));
    let mut findings = sink.into_diagnostics();
    findings.retain(|finding| card(finding.code.0).is_some_and(|card| selection.includes(card)));
    findings
}
