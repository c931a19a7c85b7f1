//! Narrative: what the prose says beside what the tables say.

mod applicants;
mod contradicted;
mod denied_and_counted;
mod stated_figures;

use super::Rule;
use crate::claims::{Sentence, sentences};
use crate::form::SectionId;
use crate::report::Report;

/// The rules of the family NVT.
pub(super) const RULES: &[Rule] =
    &[stated_figures::RULE, contradicted::RULE, applicants::RULE, denied_and_counted::RULE];

/// The sentences of a section; none where it is missing.
pub(super) fn prose(report: &Report, section: &'static str) -> Vec<Sentence> {
    let section = report.section(SectionId(section));
    section.map_or_else(Vec::new, |section| sentences(&report.document, section.body))
}
