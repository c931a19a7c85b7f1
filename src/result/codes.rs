//! The public codes of states, verdicts, slips and the like. Never renamed.

use crate::checked::Verdict;
use crate::diagnostic::{Applicability, Certainty, Mechanism, Severity};
use crate::report::CellState;

pub(super) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Errors => "errors",
        Verdict::Warnings => "warnings",
        Verdict::Clean => "clean",
        Verdict::Unreadable => "unreadable",
    }
}

pub(super) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

pub(super) const fn state(state: CellState) -> &'static str {
    match state {
        CellState::Number(_) => "number",
        CellState::Blank => "blank",
        CellState::Placeholder => "placeholder",
        CellState::Text => "text",
        CellState::Unread => "unread",
    }
}

pub(super) const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Certain => "certain",
        Certainty::Candidates => "candidates",
        Certainty::Undetermined => "undetermined",
    }
}

pub(super) const fn applicability(applicability: Applicability) -> &'static str {
    match applicability {
        Applicability::Safe => "safe",
        Applicability::Suggested => "suggested",
        Applicability::Illustrative => "illustrative",
    }
}

pub(super) const fn mechanism(mechanism: Mechanism) -> &'static str {
    match mechanism {
        Mechanism::TransposedDigits => "transposed-digits",
        Mechanism::DroppedDigit => "dropped-digit",
        Mechanism::DoubledDigit => "doubled-digit",
        Mechanism::WrongDigit => "wrong-digit",
        Mechanism::SwappedNeighbours => "swapped-neighbours",
        Mechanism::ShiftedRow => "shifted-row",
        Mechanism::SplitDigits => "split-digits",
        Mechanism::TotalNotUpdated => "total-not-updated",
        Mechanism::Propagated => "propagated",
        Mechanism::Omitted => "omitted",
        Mechanism::Sign => "sign",
        Mechanism::Unit => "unit",
        Mechanism::Other => "other",
    }
}
