//! What comes of a check: the report as it was read, the findings, how much was covered, the verdict.

mod obstacle;

pub use obstacle::Obstacle;

use crate::company::Comparison;
use crate::diagnostic::{Diagnostic, Severity};
use crate::report::{Coverage, Problem, Report};

/// What comes of a check.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The report, or why the text could not be used.
    pub report: Result<Report, Problem>,
    /// How much was read and checked.
    pub coverage: Coverage,
    /// What was compared with other reports; `None` where none stood beside it.
    pub comparison: Option<Comparison>,
    /// The findings, by place and then code.
    pub diagnostics: Vec<Diagnostic>,
}

/// The verdict on a text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Verdict {
    /// At least one error.
    Errors,
    /// No error, at least one warning.
    Warnings,
    /// Neither.
    Clean,
    /// The text could not be used.
    Unreadable,
}

impl Checked {
    /// What comes of a text that could not be used.
    #[must_use]
    pub fn unusable(problem: Problem) -> Self {
        let coverage = Coverage::default();
        Self { report: Err(problem), coverage, comparison: None, diagnostics: Vec::new() }
    }

    /// The verdict.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        if self.report.is_err() {
            return Verdict::Unreadable;
        }
        match self.diagnostics.iter().map(|diagnostic| diagnostic.severity).max() {
            Some(Severity::Error) => Verdict::Errors,
            Some(Severity::Warning) => Verdict::Warnings,
            Some(Severity::Info) | None => Verdict::Clean,
        }
    }

    /// How many findings are of `severity`.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }
}
