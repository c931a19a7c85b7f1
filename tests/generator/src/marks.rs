//! Invisible marks around the figures of a text while it is written: where each cell stands in the end.
//!
//! A mark is a private-use character that says which cell begins; another one ends it. Writers and damage move text
//! about without knowing of them.

use std::ops::Range;

/// The mark of the first cell.
const FIRST: u32 = 0xF_0000;
/// How many cells can be marked.
const MOST: u32 = 0x1000;
/// Ends a cell.
pub(crate) const END: char = '\u{10_FFFD}';

/// A text and where the cells stand in it.
#[derive(Clone, Debug)]
pub struct Written {
    /// The text.
    pub text: String,
    /// The numbers of cells with the bytes that they take, in the order of the text.
    pub places: Vec<(usize, Range<usize>)>,
}

/// What stands in the cell number `index`, marked; a blank cell leaves no mark.
#[must_use]
pub fn marked(index: usize, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{}{text}{END}", mark(index)) }
}

/// The mark of a cell.
fn mark(index: usize) -> char {
    let index = u32::try_from(index).expect("a form has few cells");
    char::from_u32(FIRST + index).expect("a character for private use")
}

/// The cell that a mark begins.
#[must_use]
pub fn cell_of(ch: char) -> Option<usize> {
    let index = u32::from(ch).checked_sub(FIRST).filter(|index| *index < MOST)?;
    usize::try_from(index).ok()
}

/// Whether the character is one of the marks.
#[must_use]
pub fn is_mark(ch: char) -> bool {
    ch == END || cell_of(ch).is_some()
}

/// Whether a figure ends here.
#[must_use]
pub const fn is_end(ch: char) -> bool {
    ch == END
}

impl Written {
    /// Takes the marks out of a text.
    #[must_use]
    pub fn of(marked: &str) -> Self {
        let mut text = String::with_capacity(marked.len());
        let mut places = Vec::new();
        let mut open = None;
        for ch in marked.chars() {
            if let Some(index) = cell_of(ch) {
                open = Some((index, text.len()));
            } else if !is_end(ch) {
                text.push(ch);
            } else if let Some((index, start)) = open.take() {
                places.push((index, start..text.len()));
            }
        }
        Self { text, places }
    }
}

#[cfg(test)]
mod tests {
    use super::{Written, marked};

    #[test]
    fn a_mark_tells_where_a_cell_stands() {
        let written = Written::of(&format!("一\t{}\t{}", marked(3, "12"), marked(4, "")));
        assert_eq!((written.text.as_str(), written.places), ("一\t12\t", vec![(3, 4..6)]));
    }
}
