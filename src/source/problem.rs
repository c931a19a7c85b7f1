//! Why there is no text to check.

use std::io;

use crate::reader::Unreadable;

/// Why a source has no text to check.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SourceProblem {
    /// Its bytes say nothing that can be used.
    Unreadable(Unreadable),
    /// There is no such file.
    NotFound,
    /// It is a directory.
    Directory,
    /// The file may not be read.
    Forbidden,
    /// Reading failed for another reason, in the words of the system.
    Failed(String),
}

impl SourceProblem {
    /// The public code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(reason) => reason.code(),
            Self::NotFound | Self::Directory | Self::Forbidden | Self::Failed(_) => "unreadable-file",
        }
    }
}

impl From<io::Error> for SourceProblem {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound,
            io::ErrorKind::IsADirectory => Self::Directory,
            io::ErrorKind::PermissionDenied => Self::Forbidden,
            _ => Self::Failed(error.to_string()),
        }
    }
}

impl From<Unreadable> for SourceProblem {
    fn from(reason: Unreadable) -> Self {
        Self::Unreadable(reason)
    }
}
