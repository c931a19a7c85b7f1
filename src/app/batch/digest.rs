//! What a check said, in short and without words: as much as a row of the list shows.

use std::rc::Rc;

use crate::app::view_model::is_partial;
use crate::checked::{Checked, Verdict};
use crate::diagnostic::Severity;
use crate::order::sort;
use crate::report::{Coverage, Problem};

/// What a check said.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Digest {
    /// The agency that the title names.
    pub(crate) agency: Option<String>,
    /// The report year.
    pub(crate) year: Option<u16>,
    /// The verdict.
    pub(crate) verdict: Verdict,
    /// Whether nothing was found in a report of which not all could be read.
    pub(crate) partial: bool,
    /// Why the text could not be used.
    pub(crate) problem: Option<Problem>,
    /// How many errors there are.
    pub(crate) errors: usize,
    /// How many warnings there are.
    pub(crate) warnings: usize,
    /// How many hints there are.
    pub(crate) hints: usize,
    /// The codes of what was found, each once, in order.
    pub(crate) codes: Rc<[&'static str]>,
    /// How much was read and checked.
    pub(crate) coverage: Coverage,
}

impl Digest {
    /// What `checked` says.
    #[must_use]
    pub(crate) fn of(checked: &Checked) -> Self {
        let title = checked.report.as_ref().ok().and_then(|report| report.title.as_ref());
        Self {
            agency: title.and_then(|title| title.agency.clone()),
            year: title.and_then(|title| title.year),
            verdict: checked.verdict(),
            partial: is_partial(checked),
            problem: checked.report.as_ref().err().copied(),
            errors: checked.count(Severity::Error),
            warnings: checked.count(Severity::Warning),
            hints: checked.count(Severity::Info),
            codes: codes(checked),
            coverage: checked.coverage,
        }
    }
}

/// The codes of what was found, each once, in order.
fn codes(checked: &Checked) -> Rc<[&'static str]> {
    let mut codes: Vec<_> = checked.diagnostics.iter().map(|it| it.code.0).collect();
    sort(&mut codes);
    codes.dedup();
    codes.into()
}
