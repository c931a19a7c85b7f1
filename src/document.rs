//! What the text is: the source with its normalised reading, cut into lines.

mod line;

pub use line::Line;

use crate::content::Content;
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
    /// The stretches of the text that the source drew as tables, see [`Content::grids`].
    pub grids: Vec<Span>,
}

impl Document {
    /// Reads what a source says.
    #[must_use]
    pub fn new(content: &Content) -> Self {
        let Content { text, grids } = content.clone();
        let normal = Normal::new(&text);
        let lines = line::lines(&normal);
        Self { positions: Positions::new(&text), text, normal, lines, grids }
    }

    /// Reads a plain text.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        Self::new(&Content::plain(text))
    }

    /// The document up to `end`, a place between two characters; places in it are the same.
    #[must_use]
    pub fn up_to(&self, end: usize) -> Self {
        let text = self.slice(Span::new(0, end)).to_owned();
        let grids = self.grids.iter().copied().filter(|grid| grid.end <= end).collect();
        Self::new(&Content { text, grids })
    }

    /// The source text of a span.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        span.of(&self.text)
    }
}
