//! What is drawn on a page: characters, rules and pictures, each with its place.

use super::geometry::Area;

/// What is drawn on a page.
#[derive(Clone, Debug, Default)]
pub(super) struct Page {
    /// The characters that can be seen, in the order of drawing; white space is none.
    pub(super) glyphs: Vec<Glyph>,
    /// The straight lines that run along an axis.
    pub(super) rules: Vec<Rule>,
    /// The page itself.
    pub(super) area: Area,
    /// How much of the page pictures cover; more than the page where they cover each other.
    pub(super) pictured: f64,
}

/// A character on a page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Glyph {
    /// The character; [`char::REPLACEMENT_CHARACTER`] where the file does not say which.
    pub(super) character: char,
    /// The place that it takes.
    pub(super) area: Area,
    /// The line that it stands on, from the top; for turned text where its box begins.
    pub(super) base: f64,
    /// The size of the letters.
    pub(super) size: f64,
    /// Whether it stands upright.
    pub(super) upright: bool,
}

/// A straight line along an axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rule {
    /// Whether it runs from left to right, else from top to bottom.
    pub(super) level: bool,
    /// The line itself: it is thin one way, long the other.
    pub(super) area: Area,
}

impl Glyph {
    /// Whether no space stands beside it when its line is broken.
    pub(super) fn is_ideograph(&self) -> bool {
        is_ideograph(self.character)
    }
}

/// Chinese characters, their radicals and their full-width marks.
pub(super) fn is_ideograph(character: char) -> bool {
    matches!(character, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}')
        || matches!(character, '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}
