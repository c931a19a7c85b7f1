//! Text: strings and the state in which they are shown in, characters with their places out.

use std::rc::Rc;

use hayro_syntax::content::ops::TypedInstruction as Is;

use super::numbers;
use super::state::State;
use crate::reader::Unreadable;
use crate::reader::pdf::budget::Budget;
use crate::reader::pdf::font::{Code, Font};
use crate::reader::pdf::geometry::{Area, Matrix, Stretch};
use crate::reader::pdf::page::{Glyph, Page};

/// Letters reach this far above and below the line that they stand on, in parts of their size.
const BOX: Stretch = Stretch { start: -0.2, end: 0.8 };
/// Smaller letters cannot be read by anyone.
const SMALLEST: f64 = 1.0;
/// Lines that lean more than this are no lines of a report but marks across it.
const MOST_LEANING: f64 = 0.1;

/// How text is shown.
#[derive(Clone, Debug)]
pub(super) struct TextState {
    font: Option<Rc<Font>>,
    size: f64,
    /// What is added behind every letter, and behind every space.
    letter_gap: f64,
    space_gap: f64,
    /// How much wider letters are.
    stretch: f64,
    leading: f64,
    rise: f64,
    /// Text that is neither filled nor stroked, as programs put it behind scanned pages.
    invisible: bool,
    /// Where the next letter stands, and where its line began.
    matrix: Matrix,
    line: Matrix,
}

impl Default for TextState {
    fn default() -> Self {
        Self {
            font: None,
            size: 0.0,
            letter_gap: 0.0,
            space_gap: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
            invisible: false,
            matrix: Matrix::IDENTITY,
            line: Matrix::IDENTITY,
        }
    }
}

impl TextState {
    /// Obeys an operator that only changes the state of text; whether it was one.
    pub(super) fn obey(&mut self, operator: &Is<'_, '_>) -> bool {
        match operator {
            Is::BeginText(_) => self.start(Matrix::IDENTITY),
            Is::CharacterSpacing(it) => self.letter_gap = it.0.as_f64(),
            Is::WordSpacing(it) => self.space_gap = it.0.as_f64(),
            Is::HorizontalScaling(it) => self.stretch = it.0.as_f64() / 100.0,
            Is::TextLeading(it) => self.leading = it.0.as_f64(),
            Is::TextRise(it) => self.rise = it.0.as_f64(),
            Is::TextRenderingMode(it) => self.invisible = matches!(it.0.as_i64(), 3 | 7),
            Is::NextLine(it) => self.shift_line(it.0.as_f64(), it.1.as_f64()),
            Is::NextLineAndSetLeading(it) => {
                self.leading = -it.1.as_f64();
                self.shift_line(it.0.as_f64(), it.1.as_f64());
            }
            Is::NextLineUsingLeading(_) => self.next_line(),
            Is::SetTextMatrix(it) => {
                self.start(Matrix::new(numbers([&it.0, &it.1, &it.2, &it.3, &it.4, &it.5])));
            }
            _ => return false,
        }
        true
    }

    pub(super) fn set_font(&mut self, font: Option<Rc<Font>>, size: f64) {
        (self.font, self.size) = (font, size);
    }

    pub(super) const fn set_spacing(&mut self, space_gap: f64, letter_gap: f64) {
        (self.space_gap, self.letter_gap) = (space_gap, letter_gap);
    }

    pub(super) fn next_line(&mut self) {
        self.shift_line(0.0, -self.leading);
    }

    /// Moves back by thousandths of the size of the letters.
    pub(super) fn move_back(&mut self, thousandths: f64) {
        self.advance(-thousandths / 1000.0 * self.size);
    }

    const fn start(&mut self, matrix: Matrix) {
        (self.matrix, self.line) = (matrix, matrix);
    }

    fn shift_line(&mut self, x: f64, y: f64) {
        self.start(Matrix::shift(x, y).then(self.line));
    }

    /// Moves to the right, or up where letters stand one below the other.
    fn advance(&mut self, distance: f64) {
        let vertical = self.font.as_ref().is_some_and(|font| font.is_vertical());
        let step =
            if vertical { Matrix::shift(0.0, distance) } else { Matrix::shift(distance * self.stretch, 0.0) };
        self.matrix = step.then(self.matrix);
    }

    /// From letters of size one to the page.
    fn letters(&self, page: Matrix) -> Matrix {
        let size = Matrix::new([self.size * self.stretch, 0.0, 0.0, self.size, 0.0, self.rise]);
        size.then(self.matrix).then(page)
    }
}

/// Shows a string.
pub(super) fn show(
    mut bytes: &[u8],
    state: &mut State,
    page: &mut Page,
    budget: &mut Budget,
) -> Result<(), Unreadable> {
    let Some(font) = state.text.font.clone() else { return Ok(()) };
    while !bytes.is_empty() {
        budget.take_glyph()?;
        let code = font.code(bytes);
        let (shown, rest) = bytes.split_at_checked(code.length).unwrap_or((bytes, &[]));
        let width = font.advance(code);
        if !state.text.invisible {
            draw(&font, code, width, state, page);
        }
        let space = if shown == b" " { state.text.space_gap } else { 0.0 };
        let own = if font.is_vertical() { -width } else { width };
        state.text.advance(own * state.text.size + state.text.letter_gap + space);
        bytes = rest;
    }
    Ok(())
}

/// Puts the characters of a code on the page.
fn draw(font: &Font, code: Code, width: f64, state: &State, page: &mut Page) {
    let letters = state.text.letters(state.matrix);
    let size = letters.height();
    let box_of = |across, down| letters.area(across, down);
    let area = if font.is_vertical() {
        box_of(Stretch { start: -0.5, end: 0.5 }, Stretch { start: -width, end: 0.0 })
    } else {
        box_of(Stretch { start: 0.0, end: width }, BOX)
    };
    let Some(upright) = posture(letters) else { return };
    if size >= SMALLEST && page.area.holds(area.middle()) {
        let characters = font.characters(code).unwrap_or_else(|| char::REPLACEMENT_CHARACTER.into());
        let base = if upright { area.down.end - 0.2 * size } else { area.down.start };
        place(&characters, area, &Glyph { character: ' ', area, base, size, upright }, page);
    }
}

/// Places the characters of one code side by side; white space is a gap and nothing more.
fn place(characters: &str, area: Area, like: &Glyph, page: &mut Page) {
    let count = u32::try_from(characters.chars().count()).unwrap_or(u32::MAX).max(1);
    let width = area.across.length() / f64::from(count);
    let mut start = area.across.start;
    for character in characters.chars() {
        let across = Stretch { start, end: start + width };
        start = across.end;
        if !character.is_whitespace() && !is_void(character) {
            page.glyphs.push(Glyph { character, area: Area { across, ..area }, ..like.clone() });
        }
    }
}

/// Whether the character takes no place: marks of direction and of joining.
const fn is_void(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
}

/// Whether letters stand upright, else are turned by a quarter or a half; nothing for those that lean.
fn posture(letters: Matrix) -> Option<bool> {
    let (right, up) = letters.axes();
    let (across, down) = (right.x.abs(), right.y.abs());
    if across.min(down) > MOST_LEANING * across.max(down) {
        return None;
    }
    Some(across > down && right.x > 0.0 && up.y < 0.0)
}
