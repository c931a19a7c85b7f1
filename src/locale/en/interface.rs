//! Words around the findings: severities, slips, notes, fixes, problems, the verdict.

use super::names::cell;
use super::output::unreadable;
use crate::checked::{Checked, Verdict};
use crate::diagnostic::{Mechanism, Remedy, Severity};
use crate::report::Problem;

pub(in crate::locale) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
        Severity::Info => "Hint",
    }
}

pub(in crate::locale) const fn mechanism(mechanism: Mechanism) -> &'static str {
    match mechanism {
        Mechanism::TransposedDigits => "digits exchanged",
        Mechanism::DroppedDigit => "a digit left out",
        Mechanism::DoubledDigit => "a digit too many",
        Mechanism::WrongDigit => "one digit wrong",
        Mechanism::SwappedNeighbours => "exchanged with the neighbouring cell",
        Mechanism::ShiftedRow => "the row moved by one column",
        Mechanism::SplitDigits => "one number split into two cells",
        Mechanism::TotalNotUpdated => "the total was not brought up to date",
        Mechanism::Propagated => "a wrong part carried into its total",
        Mechanism::Omitted => "a figure left out",
        Mechanism::Sign => "wrong sign",
        Mechanism::Unit => "wrong unit",
        Mechanism::Other => "another slip",
    }
}

pub(in crate::locale) fn remedy(remedy: &Remedy) -> String {
    match remedy {
        Remedy::Write(text) => format!("Change to “{text}”"),
        Remedy::WriteCell { cell: key, figure } => format!("Change {} to “{figure}”", cell(*key)),
        Remedy::WriteCells(cells) => {
            let each: Vec<_> =
                cells.iter().map(|(key, figure)| format!("{} to “{figure}”", cell(*key))).collect();
            format!("Change {}", each.join("; "))
        }
        Remedy::InsertHeading(heading) => format!("Add the heading “{heading}”"),
        Remedy::WritePlainDigits(count) => format!("Write the {count} figures in plain digits"),
        Remedy::Insert(text) => format!("Add “{text}”"),
        Remedy::Delete => "Delete it".into(),
        Remedy::UnifyNumbering => "Number all headings in the style “一、”".into(),
        Remedy::WriteNoughts(1) => "Write 0 into the cell".into(),
        Remedy::WriteNoughts(count) => format!("Write 0 into the {count} cells"),
    }
}

pub(in crate::locale) const fn problem(problem: Problem) -> &'static str {
    match problem {
        Problem::Empty => "There is no text to check. Paste the whole annual report to begin.",
        Problem::NotAReport => {
            "No title, section or table of an annual report on government information disclosure was found. \
             The check needs the whole report with its three tables."
        }
        Problem::Binary => "This is not text. Open the original file, copy all of it and paste it here.",
    }
}

pub(in crate::locale) fn verdict(checked: &Checked) -> String {
    let errors = counted(checked.count(Severity::Error), "error");
    let warnings = counted(checked.count(Severity::Warning), "warning");
    match checked.verdict() {
        Verdict::Unreadable => unreadable().into(),
        Verdict::Errors if checked.count(Severity::Warning) == 0 => format!("{errors} found"),
        Verdict::Errors => format!("{errors} and {warnings} found"),
        Verdict::Warnings => format!("No errors, {warnings} found"),
        Verdict::Clean if checked.coverage.cells.unread > 0 => "Nothing found in what could be read".into(),
        Verdict::Clean => "No problems found".into(),
    }
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
