//! The words of the page in English.

mod aside;
mod beside;
mod export;
mod form;
mod mending;
mod reports;

use super::Words;
use crate::report::Coverage;

pub(super) static WORDS: Words = Words {
    lang: "en",
    name: "Gouji 勾稽",
    purpose: "Annual reports on information disclosure, checked",
    skip_to_text: "Skip to the report",
    skip_to_findings: "Skip to the findings",
    large_letters: "Large text",
    welcome: "Check an annual report on government information disclosure",
    promise: "Paste the whole report: missing sections and figures that do not add up are listed at once, \
              each with its place.",
    checks: [("6", "sections looked for"), ("200", "cells read one by one"), ("42", "equations checked")],
    paste_here: "The whole report",
    paste_how: "Select all and copy in Word, WPS or the web page, then paste here (Ctrl+V)",
    drop_here: "Or drop files here, one or many, or",
    drop_now: "Let go to open",
    open_file: "Open a file",
    try_example: "Try an example",
    privacy: "The text stays on this computer. Nothing is uploaded.",
    kept: "Against an accidental reload this tab keeps the text until you take another report or close the tab.",
    another: "Another report",
    bring_back: "Bring back the earlier text",
    text: "Report",
    text_how: "The text can be edited here and is checked again at once. F8 goes to the next finding, \
               Shift+F8 to the previous one, Esc back to the list.",
    text_is_long: "This text is very long: it is checked once typing stops, and places are not marked in it; \
                   the list still leads to them.",
    text_is_huge: "This text has more than 1 MB, far more than an annual report: all of it is checked, \
                   but only its beginning is shown, and it cannot be edited.",
    findings: "Findings",
    filter: "Filter the findings",
    all: "All",
    nothing_found: "Nothing was found.",
    nothing_found_so_far: "Nothing found in what could be read",
    none_of_these: "There are none of this kind.",
    front: "Title and opening",
    reported: "Reported",
    computed: "Computed",
    basis: "Basis",
    previous: "Previous",
    next: "Next",
    back_to_list: "Back to the list",
    steps: "Step through the findings",
    coverage: "What was checked",
    sections_found: "sections found",
    cells_read: "cells read",
    equations_hold: "equations hold",
    checking: "Checking…",
    one_file: "Download the one-file edition",
    one_file_is: ": open it by a double click, no network needed.",
    engine: "Engine",
    rules: "rules",
    line: |line| format!("Line {line}"),
    absent_at: |line| format!("Belongs at line {line}"),
    year: |year| format!("{year}"),
    edition: |edition| format!("form of {edition}"),
    step: |number, count| format!("{number} of {count}"),
    gaps,
    announcement,
    title_count: |errors| format!("({}) ", counted(errors, "error")),
    form: &form::WORDS,
    mending: &mending::WORDS,
    aside: &aside::WORDS,
    beside: &beside::WORDS,
    export: &export::WORDS,
    reports: &reports::WORDS,
};

fn gaps(coverage: &Coverage) -> Option<String> {
    let cells = || counted(coverage.cells.unread, "cell");
    let equations = || counted(coverage.equations.unchecked, "equation");
    match (coverage.cells.unread, coverage.equations.unchecked) {
        (0, 0) => None,
        (0, _) => Some(format!("{} could not be checked.", equations())),
        (_, 0) => Some(format!("{} could not be read.", cells())),
        _ => Some(format!("{} could not be read, so {} could not be checked.", cells(), equations())),
    }
}

fn announcement(errors: usize, warnings: usize, hints: usize) -> String {
    let counts = [(errors, "error"), (warnings, "warning"), (hints, "hint")];
    let said: Vec<_> =
        counts.iter().filter(|(count, _)| *count > 0).map(|(count, noun)| counted(*count, noun)).collect();
    if said.is_empty() { "Checked: nothing found".into() } else { format!("Checked: {}", said.join(", ")) }
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
