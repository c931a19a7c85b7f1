//! Files: how large they may be, and why one is not taken.

use yew::AttrValue;

use crate::content::Content;
use crate::reader::Unreadable;

/// More than this is no annual report.
pub(crate) const LARGEST_FILE: u64 = 20_000_000;

/// A whole report that came from elsewhere.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Incoming {
    /// What its source says.
    pub(crate) content: Content,
}

/// A file that was not taken.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Refusal {
    /// The name of the file.
    pub(crate) name: AttrValue,
    /// Why.
    pub(crate) reason: Reason,
}

/// Why a file was not taken.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Reason {
    /// Its bytes say nothing that can be used.
    Unreadable(Unreadable),
    /// Nothing is written in it.
    Blank,
    /// It is larger than any report.
    TooLarge,
    /// The browser could not hand out its bytes.
    Withheld,
    /// The reader of its kind could not be loaded.
    NoReader,
    /// There is no reader of its kind: the edition in one file goes without some.
    WithoutReader,
}

/// What a file says, if anything is written in it.
///
/// # Errors
/// Returns [`Reason::Blank`] where nothing is.
pub(crate) fn taken(content: Content) -> Result<Incoming, Reason> {
    if content.text.trim().is_empty() { Err(Reason::Blank) } else { Ok(Incoming { content }) }
}

#[cfg(test)]
mod tests {
    use super::{Incoming, Reason, taken};
    use crate::content::Content;

    #[test]
    fn is_what_the_file_says() {
        let content = Content::plain("一、总体情况");
        assert_eq!(taken(content.clone()), Ok(Incoming { content }));
    }

    #[test]
    fn is_nothing_where_nothing_is_written() {
        assert_eq!(taken(Content::plain(" \n")), Err(Reason::Blank));
    }
}
