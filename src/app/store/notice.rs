//! What the person must be told that no check says.

use crate::app::incoming::Refusal;

/// What the person must be told that no check says.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Notice {
    /// A file was not taken; the report in the box is as it was.
    Refused(Refusal),
    /// So many cells that were set by hand went with the report that was replaced.
    ByHandLeft(usize),
    /// The text is the one from before the page was loaded again, with so many cells set by hand.
    Restored(usize),
    /// The browser cannot keep this text for a reload.
    NotKept,
}
