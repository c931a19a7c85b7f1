//! The words of the list of reports and of files, in English.

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
    result,
    reading: |name| format!("Reading “{name}”…"),
    reason,
    refusal: |refusal| format!("“{}” was not opened. {}", refusal.name, reason(&refusal.reason)),
    notice,
};

fn result(count: usize, [errors, warnings, clean, partial, unread]: [usize; 5]) -> String {
    let counts = [
        (errors, "with errors"),
        (warnings, "with warnings only"),
        (clean, "without problems"),
        (partial, "not wholly read"),
        (unread, "not read"),
    ];
    let said: Vec<_> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    let all = if count == 1 { "1 report".to_owned() } else { format!("{count} reports") };
    if said.is_empty() { all } else { format!("{all}: {}", said.join(", ")) }
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
