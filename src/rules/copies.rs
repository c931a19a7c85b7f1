//! Copies: text that stands in another report too.

mod last_years_text;

use super::ComparingRule;

/// The rules of the family DUP.
pub(super) const RULES: &[ComparingRule] = &[last_years_text::RULE];
