//! Structure: the title and the six sections.

mod section_missing;
mod section_out_of_order;

use super::Rule;

/// The rules of the family STR.
pub(super) const RULES: &[Rule] = &[section_missing::RULE, section_out_of_order::RULE];
