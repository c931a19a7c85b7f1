//! What the text is: the source with its normalised reading, cut into lines.

mod line;
mod tags;

pub use line::Line;

use crate::content::Content;
use crate::text::{Normal, Positions, Span};

/// A text that was read: the source, its normalised characters and its lines.
#[derive(Clone, Debug)]
pub struct Document {
    /// The source, as the person sees it.
    source: String,
    /// What is read in its stead where it is the source of a page: the same without its tags, every character in its
    /// place.
    untagged: Option<String>,
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
        match tags::untagged(&text).filter(|_| grids.is_empty()) {
            Some(it) => Self::of(text, Some(it.text), it.grids),
            None => Self::of(text, None, grids),
        }
    }

    fn of(source: String, untagged: Option<String>, grids: Vec<Span>) -> Self {
        let normal = Normal::new(untagged.as_deref().unwrap_or(&source));
        let lines = line::lines(&normal);
        Self { positions: Positions::new(&source), source, untagged, normal, lines, grids }
    }

    /// The source, as the person sees it: for showing places in it. What is read of it is what it says.
    #[must_use]
    pub const fn source(&self) -> &str {
        self.source.as_str()
    }

    /// The text that is read: the source, without its tags where it has any.
    #[must_use]
    pub fn said(&self) -> &str {
        self.untagged.as_deref().unwrap_or(&self.source)
    }

    /// Reads a plain text.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        Self::new(&Content::plain(text))
    }

    /// The document up to `end`, a place between two characters; places in it are the same.
    #[must_use]
    pub fn up_to(&self, end: usize) -> Self {
        let up_to = |text: &String| Span::new(0, end).of(text).to_owned();
        let grids = self.grids.iter().copied().filter(|grid| grid.end <= end).collect();
        Self::of(up_to(&self.source), self.untagged.as_ref().map(up_to), grids)
    }

    /// What is said from `at` up to the end.
    #[must_use]
    pub fn behind(&self, at: usize) -> &str {
        Span::new(at, self.said().len()).of(self.said())
    }

    /// What a span says.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        span.of(self.said())
    }
}
