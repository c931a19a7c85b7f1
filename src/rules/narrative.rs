//! Narrative: what the prose says beside what the tables say.

mod stated_figures;

use super::Rule;

/// The rules of the family NVT.
pub(super) const RULES: &[Rule] = &[stated_figures::RULE];
