//! Dates: the year, the period and the plans that the prose names.

mod date;
mod no_such_date;
mod past_plans;
mod period;
mod until;

use super::Rule;

/// The rules of the family YER.
pub(super) const RULES: &[Rule] = &[period::RULE, no_such_date::RULE, past_plans::RULE, until::RULE];
