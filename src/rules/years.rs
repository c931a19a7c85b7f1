//! Years: this year's figures beside last year's.

mod carried_over;
mod change;
mod in_force;
mod since_last_year;

use super::ComparingRule;
use crate::company::{Beside, Relation};
use crate::diagnostic::{Location, Note, Related};
use crate::report::Report;

/// The rules of the family XYR.
pub(super) const RULES: &[ComparingRule] =
    &[change::RULE, carried_over::RULE, in_force::RULE, since_last_year::RULE];

/// The place of the cell that a relation is about.
fn place(report: &Report, relation: &Relation) -> Option<Location> {
    let cell = report.cell(relation.cell)?;
    Some(Location::of_cell(cell.span, cell.key))
}

/// What last year's report says, at the place of the cell that it is compared with.
fn last_year(report: &Report, beside: &Beside<'_>, relation: &Relation) -> Option<Related> {
    let (peer, facts) = beside.previous?;
    let name = facts.title.as_ref().unwrap_or(&peer.name).clone();
    let note = Note::Elsewhere { report: name, cell: relation.other, figure: relation.given? };
    Some(Related { place: place(report, relation)?, note })
}
