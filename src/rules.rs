//! The rules: each sees the report and the form, never another rule. One file a rule, one list a family.

mod arithmetic;
mod card;
mod cells;
mod copies;
mod dates;
mod documents;
mod leftovers;
mod narrative;
mod parts;
mod phrase;
mod privacy;
mod selection;
mod sink;
mod structure;
mod tables;
#[cfg(test)]
mod testing;
mod wording;
mod years;

pub use card::{Bilingual, Card, ComparingRule, Page, PageText, Rule};
pub use selection::{Profile, Selection};
pub use sink::{Draft, Sink};

use crate::company::Beside;
use crate::diagnostic::Diagnostic;
use crate::report::Report;

/// The rules that see one report alone, family by family. All rules are registered here or in [`COMPARING_FAMILIES`].
pub const FAMILIES: &[&[Rule]] = &[
    structure::RULES,
    tables::RULES,
    cells::RULES,
    arithmetic::RULES,
    narrative::RULES,
    dates::RULES,
    documents::RULES,
    leftovers::RULES,
    wording::RULES,
    privacy::RULES,
];

/// The rules that see a report beside others, family by family.
pub const COMPARING_FAMILIES: &[&[ComparingRule]] = &[copies::RULES, years::RULES, parts::RULES];

/// The rules that see one report alone, in the order of the catalogue.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().copied().flatten()
}

/// The rules that see a report beside others, in the order of the catalogue.
pub fn comparing() -> impl Iterator<Item = &'static ComparingRule> {
    COMPARING_FAMILIES.iter().copied().flatten()
}

/// The cards of all rules, in the order of the catalogue.
pub fn cards() -> impl Iterator<Item = &'static Card> {
    all().flat_map(|rule| rule.cards).chain(comparing().flat_map(|rule| rule.cards))
}

/// The card of a code, such as `ARI-01`.
#[must_use]
pub fn card(code: &str) -> Option<&'static Card> {
    cards().find(|card| card.code.0 == code)
}

/// Runs the rules that see `report` alone and keeps the findings that `selection` names.
#[must_use]
pub fn run(report: &Report, selection: &Selection) -> Vec<Diagnostic> {
    let mut sink = Sink::default();
    all().for_each(|rule| (rule.check)(report, &mut sink));
    let mut findings = sink.into_diagnostics();
    findings.retain(|finding| is_named(finding, selection, all().flat_map(|rule| rule.cards)));
    findings
}

/// Runs the rules that see `report` beside others and keeps the findings that `selection` names.
#[must_use]
pub fn compare(report: &Report, beside: &Beside<'_>, selection: &Selection) -> Vec<Diagnostic> {
    let mut sink = Sink::default();
    comparing().for_each(|rule| (rule.check)(report, beside, &mut sink));
    let mut findings = sink.into_diagnostics();
    findings.retain(|finding| is_named(finding, selection, comparing().flat_map(|rule| rule.cards)));
    findings
}

/// Whether `selection` names the card of a finding, which is one of `cards`.
fn is_named(
    finding: &Diagnostic,
    selection: &Selection,
    mut cards: impl Iterator<Item = &'static Card>,
) -> bool {
    cards.find(|card| card.code == finding.code).is_some_and(|card| selection.includes(card))
}
