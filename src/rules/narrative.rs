//! Narrative: what the prose says beside what the tables say.

mod applicants;
mod contradicted;
mod denied_and_counted;
mod stated_figures;

use super::{Bilingual, Rule};
use crate::diagnostic::{Location, Note, Related};
use crate::form::SectionId;
use crate::report::BoundCell;

/// The rules of the family NVT.
pub(super) const RULES: &[Rule] =
    &[stated_figures::RULE, contradicted::RULE, applicants::RULE, denied_and_counted::RULE];

/// Why the prose is compared with the tables.
const WHY: Bilingual = Bilingual {
    zh: "正文和表格写的是同一件事；不一致，必有一处有误。",
    en: "The text and the table speak of the same; where they differ, one of them is wrong.",
};

/// The section whose prose speaks of the tables.
pub(super) const OVERVIEW: SectionId = SectionId("overview");

/// The cell of the table that a finding in the prose is about.
fn in_table(cell: &BoundCell) -> [Related; 1] {
    [Related { place: Location::of_cell(cell.span, cell.key), note: Note::InTable }]
}
