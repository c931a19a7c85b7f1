//! The words around files for others, in English.

use crate::app::words::ExportWords;

pub(super) static WORDS: ExportWords = ExportWords {
    label: "Export",
    formats: ["Report (web page, to print)", "Findings (CSV table)", "Result (JSON data)"],
    name: "Findings of the check",
    columns: [
        "Report",
        "Severity",
        "Rule",
        "Place",
        "Finding",
        "Reported",
        "Computed",
        "Basis",
        "Why it is set aside",
    ],
};
