//! Words around the results: files that cannot be read, coverage, the pages of rules, wrong usage.

use super::interface::verdict;
use crate::basis::Basis;
use crate::checked::Checked;
use crate::figure::Figure;
use crate::locale::PageLabels;
use crate::reader::Unreadable;
use crate::report::Coverage;
use crate::source::SourceProblem;

pub(in crate::locale) static PAGE_LABELS: PageLabels = PageLabels {
    severity: "Severity",
    strict: "Only with the strict profile",
    basis: "Basis",
    checks: "What it checks",
    why: "Why it matters",
    example: "Example that it reports",
    remedy: "What to do",
};

pub(in crate::locale) fn source_problem(problem: &SourceProblem) -> String {
    match problem {
        SourceProblem::Unreadable(reason) => unreadable_bytes(reason),
        SourceProblem::NotFound => "There is no such file.".into(),
        SourceProblem::Directory => "This is a directory, not a file.".into(),
        SourceProblem::Forbidden => "The file may not be read.".into(),
        SourceProblem::Failed(reason) => format!("Reading the file failed: {reason}"),
    }
}

/// Why the bytes of a file say nothing, and what the person can do.
pub(in crate::locale) fn unreadable_bytes(reason: &Unreadable) -> String {
    match reason {
        Unreadable::UnsupportedKind(extension) => format!(
            "Files of the kind {extension} cannot be read yet. \
             Open the original file, copy all of it into a .txt file in UTF-8 and check that."
        ),
        Unreadable::NotUtf8 => {
            "The file is not in UTF-8. Open it in a text editor, save it with the encoding UTF-8 and check it again."
                .into()
        }
        Unreadable::Encrypted => {
            "The file is locked with a password. Open it, save it without one and check it again.".into()
        }
        Unreadable::Damaged => {
            "The file is incomplete or damaged. Download or export it again, or copy all of its text and check that."
                .into()
        }
        Unreadable::TooComplex => {
            "The file holds far more than one report. Save the report alone, or copy its text and check that.".into()
        }
        Unreadable::Scanned => {
            "This is a scan: its pages are pictures without text. \
             Check the original Word file, or a PDF exported from it."
                .into()
        }
        Unreadable::Garbled => {
            "The PDF does not tell which characters its letters are, so that its text would be nonsense. \
             Check the original Word file, or export the PDF again from it."
                .into()
        }
    }
}

pub(in crate::locale) fn summary(checked: &Checked) -> String {
    format!("{} ({})", verdict(checked), coverage(checked.coverage))
}

pub(in crate::locale) const fn unreadable() -> &'static str {
    "Cannot be checked"
}

fn coverage(coverage: Coverage) -> String {
    let (cells, equations) = (coverage.cells, coverage.equations);
    let read = format!("{} of {} cells read", cells.read, cells.expected);
    let rest = format!("{} blank, {} unread", cells.blank, cells.unread);
    let sums = format!("{} equations hold, {} fail", equations.passed, equations.failed);
    format!("{read}, {rest}; {sums}, {} cannot be checked", equations.unchecked)
}

pub(in crate::locale) fn figures(reported: Figure, computed: Figure) -> String {
    format!("Reported {reported}, computed {computed}")
}

pub(in crate::locale) fn basis(basis: &Basis) -> String {
    format!("Basis: {}, {}", basis.instrument, basis.provision)
}

pub(in crate::locale) fn unknown_rule(name: &str) -> String {
    format!("There is no rule or family of rules named {name}. gouji rules lists all rules.")
}

pub(in crate::locale) const fn no_input() -> &'static str {
    "No file to check was named. Name one, or - for standard input."
}

pub(in crate::locale) fn unwritten(reason: &str) -> String {
    format!("Writing the result failed: {reason}")
}
