//! What stands in the way of a verdict.

use crate::report::Problem;
use crate::source::SourceProblem;

/// Why nothing can be said about a source.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Obstacle<'a> {
    /// It has no text.
    Source(&'a SourceProblem),
    /// Its text is no report.
    Text(Problem),
}

impl Obstacle<'_> {
    /// The public code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Source(problem) => problem.code(),
            Self::Text(problem) => problem.code(),
        }
    }
}
