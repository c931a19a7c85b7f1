//! The words around the reports that a report stands beside, in English.

use crate::app::words::BesideWords;

pub(super) static WORDS: BesideWords = BesideWords {
    title: "Compare with last year's report",
    label: "The whole of last year's report",
    how: "Paste the same agency's report of the year before, or open its file: what was carried over and what was \
          in force is compared at once.",
    leave: "Compare no longer",
    sum_up: "Compare with the sums of the other reports",
    leave_parts: "Compare with the sums no longer",
    unnamed: "a text without a title",
    more: |count| format!("{count} more were not compared."),
};
