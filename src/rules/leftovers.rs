//! Leftovers: what stands in the text though it was never meant for its readers.

mod editor_artefact;

use super::Rule;

/// The rules of the family LEF.
pub(super) const RULES: &[Rule] = &[editor_artefact::RULE];
