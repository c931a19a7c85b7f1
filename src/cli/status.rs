//! The exit status.

use std::process::ExitCode;

use crate::checked::Verdict;

/// The exit status; of several the greatest counts.
#[derive(Clone, Copy, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Status {
    /// No error in any report.
    #[default]
    Fine,
    /// At least one error.
    Errors,
    /// An input could not be read, or the usage was wrong.
    Unusable,
}

impl From<Verdict> for Status {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Clean | Verdict::Warnings => Self::Fine,
            Verdict::Errors => Self::Errors,
            Verdict::Unreadable => Self::Unusable,
        }
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        match status {
            Status::Fine => Self::SUCCESS,
            Status::Errors => Self::from(1),
            Status::Unusable => Self::from(2),
        }
    }
}
