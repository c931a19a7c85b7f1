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
    /// The verdict in a word.
    pub(crate) verdict: fn(Verdict) -> &'static str,
    /// How far the reading is: so many of so many.
    pub(crate) progress: fn(usize, usize) -> String,
    /// What came of all: so many reports, so many with errors, with warnings only, without either, not read.
    pub(crate) result: fn(usize, [usize; 4]) -> String,
    /// A file is being read.
    pub(crate) reading: fn(&str) -> String,
    /// Why a file was not taken, and what to do.
    pub(crate) reason: fn(&Reason) -> String,
    /// The same with the name of the file.
    pub(crate) refusal: fn(&Refusal) -> String,
    /// What the person must be told that no check says.
    pub(crate) notice: fn(&Notice) -> String,
}
