//! A line beside its letters: the visible characters, for look-up of labels that white space runs through.

use crate::text::NormalChar;

/// A line and its letters.
pub(super) struct Strip<'l> {
    /// The line as it stands.
    pub(super) line: &'l [NormalChar],
    /// Its characters without white space; [`BORDER`] for tabs and pipes, which no label runs through.
    letters: Vec<char>,
    /// For each character of the line, how many letters stand before it.
    before: Vec<usize>,
}

/// Stands for a tab or a pipe among the letters; it is part of no label.
const BORDER: char = '\0';

/// A cell with more letters is prose. The bound keeps the work linear in a text without line breaks.
const LONGEST_CELL: usize = 64;

impl<'l> Strip<'l> {
    /// Collects the letters of `line`.
    pub(super) fn of(line: &'l [NormalChar]) -> Self {
        let mut letters = Vec::with_capacity(line.len());
        let mut before = Vec::with_capacity(line.len());
        for it in line {
            before.push(letters.len());
            match it.ch {
                '\t' | '|' => letters.push(BORDER),
                ch if ch.is_whitespace() => {}
                ch => letters.push(ch),
            }
        }
        Self { line, letters, before }
    }

    /// The line from `at` on.
    pub(super) fn rest(&self, at: usize) -> &'l [NormalChar] {
        self.line.get(at..).unwrap_or_default()
    }

    /// The letters from `at` on.
    pub(super) fn letters(&self, at: usize) -> &[char] {
        self.before.get(at).and_then(|before| self.letters.get(*before..)).unwrap_or_default()
    }

    /// The letters from `at` to the end of the cell; `None` where there are more than [`LONGEST_CELL`].
    pub(super) fn cell(&self, at: usize) -> Option<&[char]> {
        let letters = self.letters(at);
        let near = letters.get(..=LONGEST_CELL).unwrap_or(letters);
        let cell = near.split(|ch| *ch == BORDER).next()?;
        (cell.len() <= LONGEST_CELL).then_some(cell)
    }

    /// How many characters of the line the first `count` letters from `at` take.
    pub(super) fn length(&self, at: usize, count: usize) -> usize {
        let wanted = self.before.get(at).map_or(0, |before| before + count);
        self.before.partition_point(|before| *before < wanted) - at
    }
}

#[cfg(test)]
mod tests {
    use super::Strip;
    use crate::text::Normal;

    #[test]
    fn counts_letters_across_white_space() {
        let normal = Normal::new("总 计\t1 2");
        let strip = Strip::of(&normal.chars);
        assert_eq!(strip.letters(0), ['总', '计', '\0', '1', '2']);
        assert_eq!(strip.cell(0), Some(&['总', '计'][..]));
        assert_eq!(Strip::of(&Normal::new(&"报".repeat(100)).chars).cell(0), None);
        assert_eq!((strip.length(0, 2), strip.length(2, 1), strip.length(4, 2)), (3, 1, 3));
    }
}
