//! Words around the results: files that cannot be read, coverage, the pages of rules, wrong usage.

use super::files::unreadable_bytes;
use super::interface::verdict;
use crate::basis::Basis;
use crate::checked::Checked;
use crate::figure::Figure;
use crate::locale::PageLabels;
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

pub(in crate::locale) const fn only_children() -> &'static str {
    "No report to check was named: what follows --children are its parts. Name it before, or behind --."
}

pub(in crate::locale) fn unwritten(reason: &str) -> String {
    format!("Writing the result failed: {reason}")
}
