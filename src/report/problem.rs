//! Why a text is no report.

/// Why a text could not be used. The text itself is untouched.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Problem {
    /// There is no text.
    Empty,
    /// Nothing of an annual report was found in it.
    NotAReport,
    /// It holds binary data.
    Binary,
}

impl Problem {
    /// The public code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotAReport => "not-a-report",
            Self::Binary => "binary",
        }
    }
}
