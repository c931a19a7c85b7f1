//! The words of the list of reports and of files, in English.

use super::counted;
use crate::app::incoming::Reason;
use crate::app::store::Notice;
use crate::app::words::ReportsWords;
use crate::checked::Verdict;
use crate::locale::{Locale, source_problem};

pub(super) static WORDS: ReportsWords = ReportsWords {
    title: "All reports",
    how: "Choose a file to see its report; what is changed there is taken into this list.",
    stop: "Stop reading",
    back: "Back to all reports",
    to_text: "Back to the report",
    columns: ["File", "Agency", "Year", "Verdict", "Errors", "Warnings", "Cells read", "Equations held"],
    waiting: "Waiting",
    skipped: "Stopped, not read",
    refused: "Not read",
    partial: "Not all read",
    verdict: |verdict| match verdict {
        Verdict::Errors => "Errors",
        Verdict::Warnings => "Warnings",
        Verdict::Clean => "No problems",
        Verdict::Unreadable => "Cannot be checked",
    },
    progress: |done, of| format!("Reading: {done} / {of}"),
    comparing: |done, of| format!("Comparing with last year: {done} / {of}"),
    result,
    beside: |name| format!("Compared with last year's report, “{name}”"),
    sift: "Filter by verdict",
    all: "All",
    verdicts: ["With errors", "With warnings only", "Without problems", "Not wholly read", "Not read"],
    more: |shown, of| format!("Show more ({shown} of {of} shown)"),
    none_of_these: "There is no such report.",
    formats: ["Summary (CSV table)", "All results (JSON data)"],
    file: "Findings of all reports",
    table: [
        "File",
        "Agency",
        "Year",
        "Verdict",
        "Errors",
        "Warnings",
        "Hints",
        "Cells read",
        "Cells not read",
        "Rules",
        "Last year's report",
        "Why not checked",
    ],
    stop_writing: "Stop writing",
    writing: |done, of| format!("Writing: {done} / {of}"),
    reading: |name| format!("Reading “{name}”…"),
    reason,
    refusal: |refusal| format!("“{}” was not opened. {}", refusal.name, reason(&refusal.reason)),
    notice,
};

fn result(count: usize, tallies: [usize; 5], pairs: usize) -> String {
    let tallies = tallies.into_iter().zip(WORDS.verdicts).filter(|(count, _)| *count > 0);
    let said: Vec<_> =
        tallies.map(|(count, what)| format!("{count} {}", what.to_ascii_lowercase())).collect();
    let pairs = if pairs > 0 { format!("; {pairs} compared with last year's") } else { String::new() };
    let all = counted(count, "report");
    if said.is_empty() { all } else { format!("{all}: {}{pairs}", said.join(", ")) }
}

fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Unreadable(it) => source_problem(&it.clone().into(), Locale::En),
        Reason::Blank => "There is no text in it.".into(),
        Reason::TooLarge => {
            "It has more than 20 MB, more than any annual report. Copy the report itself and paste it here."
                .into()
        }
        Reason::NoReader => {
            "The part that reads such files did not load. Reload this page and choose the file again, or tell the site's \
             administrator if that does not help."
                .into()
        }
        Reason::WithoutReader => {
            "This edition has no reader of such files. Open it in the one-file edition with PDF, or copy all of its text \
             and paste it here."
                .into()
        }
        Reason::Withheld => {
            "The browser could not read it. Choose it again, or copy the text and paste it here.".into()
        }
    }
}

fn notice(notice: &Notice) -> String {
    match notice {
        Notice::Refused(refusal) => (WORDS.refusal)(refusal),
        Notice::ByHandLeft(1) => {
            "1 cell set by hand belongs to the report before and does not count here; it is there when that text is \
             brought back."
                .into()
        }
        Notice::ByHandLeft(count) => format!(
            "{count} cells set by hand belong to the report before and do not count here; they are there when that \
             text is brought back."
        ),
        Notice::Restored(0) => "The text from before the reload is back.".into(),
        Notice::Restored(1) => "The text from before the reload is back, with 1 cell set by hand.".into(),
        Notice::Restored(count) => {
            format!("The text from before the reload is back, with {count} cells set by hand.")
        }
        Notice::NotKept => {
            "The browser cannot keep a text as long as this: it is gone when the page is closed or loaded again.".into()
        }
    }
}
