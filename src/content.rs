//! What a source says: one plain text, with the stretches of it that the source drew as tables.

mod builder;
mod table;

pub use builder::Builder;

use crate::text::Span;

/// The plain rendering of a source: the text that is checked and shown.
///
/// A table that the source drew as a grid stands in it as lines of cells with tabs between them, as many cells on
/// every line; a cell that is merged over several places stands in the first of them, the others are empty.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Content {
    /// The text.
    pub text: String,
    /// The stretches of the text that are such tables, in order, from the first character of the first line up to the
    /// end of the last line.
    pub grids: Vec<Span>,
}

impl Content {
    /// A text of which nothing more is known.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), grids: Vec::new() }
    }
}
