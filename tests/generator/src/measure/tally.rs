//! What came of many documents, counted.

use gouji::checked::Checked;
use gouji::diagnostic::Severity;
use gouji::locale::{Locale, say};

use super::{Expected, Verdict};

/// What came of the documents of a layout.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// How many documents there were.
    pub documents: usize,
    /// How many cells were read as they stand.
    pub right: usize,
    /// How many cells were not read.
    pub unread: usize,
    /// Which documents have cells that were not read, a line each.
    pub partly: Vec<String>,
    /// What was read wrongly, a line each.
    pub wrong: Vec<String>,
    /// How many sections there were.
    pub sections: usize,
    /// Which of them were not found, a line each.
    pub missed: Vec<String>,
    /// The errors found where nothing is wrong, a line each.
    pub false_errors: Vec<String>,
}

impl Tally {
    /// Counts what was read of a document.
    pub fn count(&mut self, name: &str, expected: &Expected, checked: &Checked) {
        self.documents += 1;
        let report = checked.report.as_ref().ok();
        let unread = self.unread;
        for verdict in expected.verdicts(report) {
            match verdict {
                Verdict::Right => self.right += 1,
                Verdict::Unread => self.unread += 1,
                Verdict::Wrong(what) => self.wrong.push(format!("{name}: {what}")),
            }
        }
        if self.unread > unread {
            self.partly.push(format!("{name}: {} unread", self.unread - unread));
        }
    }

    /// Counts which of the six sections were found.
    pub fn count_sections(&mut self, name: &str, checked: &Checked) {
        self.sections += 6;
        let found = checked.report.iter().flat_map(|report| &report.sections);
        let missing = found.filter(|section| section.heading.is_none());
        self.missed.extend(missing.map(|section| format!("{name}: {}", section.spec.id.0)));
        if checked.report.is_err() {
            self.missed.extend((0..6).map(|_| format!("{name}: no report")));
        }
    }

    /// Counts the errors found in a document in which there are none.
    pub fn count_false_errors(&mut self, name: &str, checked: &Checked) {
        let errors = checked.diagnostics.iter().filter(|it| it.severity == Severity::Error);
        let said = errors.map(|it| format!("{name}: {} {}", it.code, say(&it.finding, Locale::En)));
        self.false_errors.extend(said);
    }

    /// Adds what came of other documents.
    pub fn add(&mut self, other: Self) {
        self.documents += other.documents;
        self.right += other.right;
        self.unread += other.unread;
        self.sections += other.sections;
        self.partly.extend(other.partly);
        self.wrong.extend(other.wrong);
        self.missed.extend(other.missed);
        self.false_errors.extend(other.false_errors);
    }

    /// How many cells there were.
    #[must_use]
    pub fn cells(&self) -> usize {
        self.right + self.unread + self.wrong.len()
    }

    /// How many of a thousand cells were read as they stand, rounded down.
    #[must_use]
    pub fn read(&self) -> usize {
        (self.right * 1000).checked_div(self.cells()).unwrap_or(1000)
    }

    /// How many of a thousand sections were found, rounded down.
    #[must_use]
    pub fn found(&self) -> usize {
        ((self.sections - self.missed.len()) * 1000).checked_div(self.sections).unwrap_or(1000)
    }
}
