//! The sentences in Chinese.

mod cells;
mod comparison;
mod equations;
mod files;
mod interface;
mod leftovers;
mod names;
mod output;
mod prose;
mod reading;
mod structure;
mod sums;
mod tables;

pub(super) use comparison::{comparison, note, unsuited};
pub(super) use equations::{equation, term};
pub(super) use interface::{mechanism, problem, remedy, severity, verdict};
pub(super) use names::cell;
pub(super) use output::{
    PAGE_LABELS, basis, figures, no_input, only_children, source_problem, summary, unknown_rule, unreadable,
    unwritten,
};
pub(super) use reading::unread;
pub(super) use sums::cause;

use crate::diagnostic::Finding;

pub(super) fn say(finding: &Finding) -> String {
    match finding {
        Finding::Structure(finding) => structure::say(finding),
        Finding::Table(finding) => tables::say(finding),
        Finding::Cell(finding) => cells::say(finding),
        Finding::Sum(finding) => sums::say(finding),
        Finding::Leftover(finding) => leftovers::say(finding),
        Finding::Prose(finding) => prose::say(finding),
        Finding::Comparison(finding) => comparison::say(finding),
    }
}
