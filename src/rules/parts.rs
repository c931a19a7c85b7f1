//! Parts: the figures of a report beside those of the reports that it sums up.

mod whole_differs;
mod whole_smaller;

use super::ComparingRule;
use crate::company::{Facts, Gap, Peer};
use crate::diagnostic::{Location, Note, Related};
use crate::report::Report;

/// The rules of the family AGG.
pub(super) const RULES: &[ComparingRule] = &[whole_differs::RULE, whole_smaller::RULE];

/// How many parts are named at the most.
const MOST: usize = 8;

/// The place of the cell that a sum is about.
fn place(report: &Report, gap: &Gap) -> Option<Location> {
    let cell = report.cell(gap.cell)?;
    Some(Location::of_cell(cell.span, cell.key))
}

/// How a part is called.
fn called(peer: &Peer, facts: &Facts) -> String {
    facts.title.as_ref().unwrap_or(&peer.name).clone()
}

/// What a part says of a cell, at the place of that cell in the whole; `None` where it says nothing, or nought.
fn said(report: &Report, gap: &Gap, (peer, facts): (&Peer, &Facts)) -> Option<Related> {
    let figure = gap.said_by(facts).filter(|figure| !figure.is_zero())?;
    let note = Note::Elsewhere { report: called(peer, facts), cell: gap.cell, figure };
    Some(Related { place: place(report, gap)?, note })
}
