//! A source in, the source with everything that was found out about it out.

use crate::checked::{Checked, Obstacle, Verdict};
use crate::company::{Company, Comparison, Peer};
use crate::report::{Coverage, Report};
use crate::rules::Selection;
use crate::source::Source;

/// A source and what came of checking it.
#[derive(Clone, Debug)]
pub struct Examination {
    /// What was handed in.
    pub source: Source,
    /// What the check found; `None` where the source has no text.
    pub checked: Option<Checked>,
}

impl Examination {
    /// Checks `source` against the rules that `selection` names.
    #[must_use]
    pub fn of(source: Source, selection: &Selection) -> Self {
        Self::beside(source, &Company::default(), selection)
    }

    /// Checks `source` beside other reports.
    #[must_use]
    pub fn beside(source: Source, company: &Company, selection: &Selection) -> Self {
        let content = source.content.as_ref().ok();
        let checked = content.map(|content| crate::check_beside(content, &[], company, selection));
        Self { source, checked }
    }

    /// The text that was checked; empty where there is none.
    #[must_use]
    pub fn text(&self) -> &str {
        self.source.content.as_ref().map(|content| content.text.as_str()).unwrap_or_default()
    }

    /// The report that was read.
    #[must_use]
    pub fn report(&self) -> Option<&Report> {
        self.checked.as_ref()?.report.as_ref().ok()
    }

    /// What was compared with other reports; `None` where none stood beside it.
    #[must_use]
    pub fn comparison(&self) -> Option<&Comparison> {
        self.checked.as_ref()?.comparison.as_ref()
    }

    /// What stands in the way of a verdict.
    #[must_use]
    pub fn obstacle(&self) -> Option<Obstacle<'_>> {
        match (&self.source.content, &self.checked) {
            (Err(problem), _) => Some(Obstacle::Source(problem)),
            (Ok(_), Some(Checked { report: Err(problem), .. })) => Some(Obstacle::Text(*problem)),
            (Ok(_), _) => None,
        }
    }

    /// The verdict.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.checked.as_ref().map_or(Verdict::Unreadable, Checked::verdict)
    }

    /// How much was read and checked; nothing was expected of a source that cannot be read.
    #[must_use]
    pub fn coverage(&self) -> Coverage {
        self.checked.as_ref().map(|checked| checked.coverage).unwrap_or_default()
    }
}

/// What `source` says, as a report that others stand beside.
#[must_use]
pub fn peer(source: &Source) -> Peer {
    match &source.content {
        Ok(content) => crate::peer(source.name.as_str(), content),
        Err(_) => Peer::unreadable(source.name.as_str()),
    }
}
