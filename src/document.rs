//! What the text is: the source with its normalised reading, cut into lines.

mod line;

pub use line::Line;

use crate::text::{Normal, Positions, Span};

/// A text that was read: the source, its normalised characters and its lines.
#[derive(Clone, Debug)]
pub struct Document {
    /// The source, as the person sees it.
    pub text: String,
    /// The normalised characters with their places in the source.
    pub normal: Normal,
    /// Byte offsets to UTF-16 offsets, lines and columns.
    pub positions: Positions,
    /// The lines that hold anything visible, in order.
    pub lines: Vec<Line>,
}

impl Document {
    /// Reads a plain text.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let normal = Normal::new(text);
        let lines = line::lines(&normal);
        Self { text: text.to_owned(), positions: Positions::new(text), normal, lines }
    }

    /// The source text of a span.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        span.of(&self.text)
    }
}
