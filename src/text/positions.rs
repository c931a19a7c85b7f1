//! Byte offsets in, UTF-16 offsets and line/column out.

use super::Span;

/// Every how many bytes the UTF-16 offset is noted; a conversion walks at most this far.
const STEP: usize = 64;

/// A line and a column, both counted from 1; the column in UTF-16 code units.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct LineColumn {
    /// The line, from 1.
    pub line: usize,
    /// The column in UTF-16 code units, from 1.
    pub column: usize,
}

/// The positions of a text: made once, asked often.
#[derive(Clone, Debug)]
pub struct Positions {
    /// For each step, the first character boundary at or after it: bytes and UTF-16 units.
    marks: Vec<(usize, usize)>,
    /// The byte at which each line starts.
    lines: Vec<usize>,
    length_utf16: usize,
}

impl Positions {
    /// Measures `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut marks = vec![(0, 0)];
        let mut lines = vec![0];
        let mut units = 0;
        for (at, character) in text.char_indices() {
            if at >= marks.len() * STEP {
                marks.push((at, units));
            }
            if character == '\n' {
                lines.push(at + 1);
            }
            units += character.len_utf16();
        }
        Self { marks, lines, length_utf16: units }
    }

    /// The length of the whole text in UTF-16 code units.
    #[must_use]
    pub const fn length_utf16(&self) -> usize {
        self.length_utf16
    }

    /// The UTF-16 offset of the byte offset `at`, which is a character boundary of `text`.
    #[must_use]
    pub fn utf16(&self, text: &str, at: usize) -> usize {
        let index = self.marks.partition_point(|(byte, _)| *byte <= at).saturating_sub(1);
        let (byte, units) = self.marks.get(index).copied().unwrap_or_default();
        let units_at = |byte: u8| usize::from(byte & 0xc0 != 0x80) + usize::from(byte >= 0xf0);
        units + Span::new(byte, at).of(text).bytes().map(units_at).sum::<usize>()
    }

    /// The line and column of the byte offset `at`.
    #[must_use]
    pub fn line_column(&self, text: &str, at: usize) -> LineColumn {
        let line = self.lines.partition_point(|start| *start <= at);
        let start = self.lines.get(line.saturating_sub(1)).copied().unwrap_or_default();
        LineColumn { line, column: self.utf16(text, at) - self.utf16(text, start) + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::{LineColumn, Positions};

    #[test]
    fn counts_utf16_units_not_bytes() {
        let text = "勾𠮷稽";
        let positions = Positions::new(text);
        assert_eq!(positions.utf16(text, 3), 1);
        assert_eq!(positions.utf16(text, 7), 3);
        assert_eq!(positions.length_utf16(), 4);
    }

    #[test]
    fn counts_lines_and_columns_from_one() {
        let text = "一\n二三";
        let positions = Positions::new(text);
        assert_eq!(positions.line_column(text, 0), LineColumn { line: 1, column: 1 });
        assert_eq!(positions.line_column(text, 7), LineColumn { line: 2, column: 2 });
    }

    #[test]
    fn is_right_far_into_a_text_without_line_breaks() {
        let text = "报".repeat(1000);
        assert_eq!(Positions::new(&text).utf16(&text, 2997), 999);
    }
}
