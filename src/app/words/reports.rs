//! What the words of the list of reports are, and of files on their way into the page.

use crate::app::incoming::{Reason, Refusal};
use crate::app::store::Notice;
use crate::checked::Verdict;

/// The words of the list of reports.
pub(crate) struct ReportsWords {
    /// The heading of the list.
    pub(crate) title: &'static str,
    /// How the list is used.
    pub(crate) how: &'static str,
    /// Stops the reading.
    pub(crate) stop: &'static str,
    /// Goes back to the list.
    pub(crate) back: &'static str,
    /// Goes from the list back to the text that is in the box.
    pub(crate) to_text: &'static str,
    /// The headings of the columns: file, agency, year, verdict, errors, warnings, cells, equations.
    pub(crate) columns: [&'static str; 8],
    /// The turn of the file has not come.
    pub(crate) waiting: &'static str,
    /// The turn of the file never came.
    pub(crate) skipped: &'static str,
    /// The file could not be read.
    pub(crate) refused: &'static str,
    /// Nothing was found in what could be read, which is not all.
    pub(crate) partial: &'static str,
    /// The verdict in a word.
    pub(crate) verdict: fn(Verdict) -> &'static str,
    /// How far the reading is: so many of so many.
    pub(crate) progress: fn(usize, usize) -> String,
    /// How far the comparing is: so many of so many.
    pub(crate) comparing: fn(usize, usize) -> String,
    /// What came of all: so many reports, so many with errors, with warnings only, without either, not wholly read,
    /// not read; and how many were compared with last year's.
    pub(crate) result: fn(usize, [usize; 5], usize) -> String,
    /// It was checked beside last year's report in that file.
    pub(crate) beside: fn(&str) -> String,
    /// The label of the verdicts to choose from.
    pub(crate) sift: &'static str,
    /// All reports, whatever their verdict.
    pub(crate) all: &'static str,
    /// The verdicts to choose from, in their order.
    pub(crate) verdicts: [&'static str; 5],
    /// Shows more reports than so many of so many.
    pub(crate) more: fn(usize, usize) -> String,
    /// There is no report of the chosen verdict.
    pub(crate) none_of_these: &'static str,
    /// The kinds of file that hold what came of all: a table, and the results.
    pub(crate) formats: [&'static str; 2],
    /// What the name of such a file begins with.
    pub(crate) file: &'static str,
    /// The headings of that table: file, agency, year, verdict, errors, warnings, hints, cells read, cells unread, rules,
    /// last year's file, why it was not checked.
    pub(crate) table: [&'static str; 12],
    /// Stops the writing of such a file.
    pub(crate) stop_writing: &'static str,
    /// How far the writing is: so many of so many.
    pub(crate) writing: fn(usize, usize) -> String,
    /// A file is being read.
    pub(crate) reading: fn(&str) -> String,
    /// Why a file was not taken, and what to do.
    pub(crate) reason: fn(&Reason) -> String,
    /// The same with the name of the file.
    pub(crate) refusal: fn(&Refusal) -> String,
    /// What the person must be told that no check says.
    pub(crate) notice: fn(&Notice) -> String,
}
