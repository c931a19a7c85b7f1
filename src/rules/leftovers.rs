//! Leftovers: what stands in the text though it was never meant for its readers.

mod editor_artefact;
mod other_agency;
mod template_text;
mod unfilled;

use super::Rule;

/// The rules of the family LEF.
pub(super) const RULES: &[Rule] =
    &[template_text::RULE, editor_artefact::RULE, unfilled::RULE, other_agency::RULE];
