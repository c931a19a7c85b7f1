//! Structure: the title and the six sections.

mod section_missing;

use super::Rule;

/// The rules of the family STR.
pub(super) const RULES: &[Rule] = &[section_missing::RULE];
