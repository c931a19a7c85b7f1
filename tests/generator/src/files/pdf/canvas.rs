//! The pages while they are written: lines of characters and rules, from top to bottom.

use std::fmt::Write as _;

use super::objects;

/// The size of the letters, which is how wide a Chinese one is; others are half as wide.
const SIZE: u32 = 10;
/// How far lines are apart.
pub(super) const LEADING: u32 = 14;
/// The height of a page, and what is left free at its edges.
const HEIGHT: u32 = 842;
const MARGIN: u32 = 50;

/// The pages while they are written.
pub(super) struct Canvas {
    /// How wide the text is.
    width: u32,
    /// The operators of every page.
    pages: Vec<String>,
    /// How far down the next line stands on the last page.
    down: u32,
}

impl Canvas {
    pub(super) fn new(width: u32) -> Self {
        Self { width, pages: vec![String::new()], down: MARGIN }
    }

    /// Writes a paragraph, its first line set in.
    pub(super) fn paragraph(&mut self, text: &str) {
        for line in wrapped(&format!("\u{3000}\u{3000}{text}"), self.width) {
            self.make_room(LEADING);
            self.text(0, 0, &line);
            self.down += LEADING;
        }
    }

    /// Begins a page where there is no room for so much; whether it did.
    pub(super) fn make_room(&mut self, height: u32) -> bool {
        let begins = !self.has_room(height);
        if begins {
            self.pages.push(String::new());
            self.down = MARGIN;
        }
        begins
    }

    /// Whether there is room for so much on the page.
    pub(super) const fn has_room(&self, height: u32) -> bool {
        self.down + height <= HEIGHT - MARGIN
    }

    /// Goes on so far down.
    pub(super) const fn go_down(&mut self, height: u32) {
        self.down += height;
    }

    /// Writes a line of text, its upper left corner so far from the left and below what is written.
    pub(super) fn text(&mut self, left: u32, below: u32, text: &str) {
        let up = HEIGHT - self.down - below - SIZE;
        let page = self.pages.last_mut().expect("a page");
        let mut left = MARGIN + left;
        writeln!(page, "BT /F {SIZE} Tf").expect("a string grows");
        for character in text.chars() {
            write!(page, "1 0 0 1 {left} {up} Tm <").expect("a string grows");
            for unit in character.encode_utf16(&mut [0; 2]) {
                write!(page, "{unit:04X}").expect("a string grows");
            }
            page.push_str("> Tj\n");
            left += width(character);
        }
        page.push_str("ET\n");
    }

    /// Draws a rule between two places, given from the left and from what is written.
    pub(super) fn rule(&mut self, from: (u32, u32), to: (u32, u32)) {
        let down = self.down;
        let place = |(left, below): (u32, u32)| (MARGIN + left, HEIGHT - down - below);
        let (from, to) = (place(from), place(to));
        let page = self.pages.last_mut().expect("a page");
        writeln!(page, "{} {} m {} {} l S", from.0, from.1, to.0, to.1).expect("a string grows");
    }

    /// The bytes of the file.
    pub(super) fn finish(self) -> Vec<u8> {
        objects::file(&self.pages, (self.width + 2 * MARGIN, HEIGHT))
    }
}

/// The lines of a text that is so wide at most.
pub(super) fn wrapped(text: &str, most: u32) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut taken = 0;
    for character in text.chars() {
        if taken + width(character) > most {
            lines.push(String::new());
            taken = 0;
        }
        taken += width(character);
        lines.last_mut().expect("a line").push(character);
    }
    lines
}

/// How wide a character is.
pub(super) const fn width(character: char) -> u32 {
    if character.is_ascii() { SIZE / 2 } else { SIZE }
}
