//! The lines of a text, without the white space and table marks around them.

use std::ops::Range;

use crate::text::{Normal, NormalChar, Span};

/// A line that holds something visible.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Line {
    /// Its normalised characters, as indices into [`Normal::chars`], outer white space cut off.
    pub chars: Range<usize>,
    /// Its place in the source, outer white space cut off.
    pub span: Span,
}

impl Line {
    /// The characters of the line.
    #[must_use]
    pub fn of<'n>(&self, normal: &'n Normal) -> &'n [NormalChar] {
        normal.chars.get(self.chars.clone()).unwrap_or_default()
    }
}

/// Cuts the normalised text into its visible lines.
pub(super) fn lines(normal: &Normal) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut start = 0;
    for line in normal.chars.split(|it| it.ch == '\n') {
        lines.extend(trimmed(line, start));
        start += line.len() + 1;
    }
    lines
}

fn trimmed(line: &[NormalChar], start: usize) -> Option<Line> {
    let first = line.iter().position(|it| !it.ch.is_whitespace())?;
    let last = line.iter().rposition(|it| !it.ch.is_whitespace())?;
    let span = line.get(first)?.span.to(line.get(last)?.span);
    Some(Line { chars: start + first..start + last + 1, span })
}

#[cfg(test)]
mod tests {
    use crate::document::Document;

    #[test]
    fn are_the_visible_ones_without_the_space_around() {
        let document = Document::from_text("  一、总体情况 \r\n\n\u{3000}\n二、\n");
        let found: Vec<_> = document.lines.iter().map(|line| document.slice(line.span)).collect();
        assert_eq!(found, ["一、总体情况", "二、"]);
    }
}
