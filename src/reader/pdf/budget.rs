//! How much work a file may ask for: counted, never timed, so that a file is refused everywhere or nowhere.

mod inflate;

use std::borrow::Cow;

use hayro_syntax::Filter;
use hayro_syntax::object::Stream;

use crate::reader::Unreadable;

pub(super) use inflate::refuse_bombs;

/// The longest reports have fifty pages.
pub(super) const MOST_PAGES: usize = 400;
/// A page of a report takes some ten thousand operators, one with a map a hundred thousand.
const MOST_OPERATORS: u32 = 3_000_000;
/// Choosing a font takes as much work as so many other operators, and drawing a form.
pub(super) const COST_OF_FONT: u32 = 20;
pub(super) const COST_OF_FORM: u32 = 2_000;
/// A page of a report has a thousand characters.
const MOST_GLYPHS: u32 = 1_000_000;
/// What all texts, forms and fonts of a file may come to, in bytes.
const MOST_BYTES: u64 = 200_000_000;

/// What is left of the work that a file may ask for.
#[derive(Debug)]
pub(super) struct Budget {
    operators: u32,
    glyphs: u32,
    bytes: u64,
}

impl Default for Budget {
    fn default() -> Self {
        Self { operators: MOST_OPERATORS, glyphs: MOST_GLYPHS, bytes: MOST_BYTES }
    }
}

impl Budget {
    /// Takes the work of so many operators.
    pub(super) fn take_operators(&mut self, count: u32) -> Result<(), Unreadable> {
        self.operators = self.operators.checked_sub(count).ok_or(Unreadable::TooComplex)?;
        Ok(())
    }

    /// Takes the work of one character.
    pub(super) fn take_glyph(&mut self) -> Result<(), Unreadable> {
        self.glyphs = self.glyphs.checked_sub(1).ok_or(Unreadable::TooComplex)?;
        Ok(())
    }

    /// What the stream holds; nothing where it is damaged or holds a picture.
    pub(super) fn decode<'a>(&mut self, stream: &Stream<'a>) -> Result<Cow<'a, [u8]>, Unreadable> {
        let most = self.most_bytes(stream);
        if most > self.bytes {
            return Err(Unreadable::TooComplex);
        }
        let data = stream.decoded_data().unwrap_or_default();
        self.bytes = self.bytes.saturating_sub(length(&data));
        Ok(data)
    }

    /// More bytes than the stream can come to: measured where it is deflated once, else by what the filters can do.
    fn most_bytes(&self, stream: &Stream<'_>) -> u64 {
        let raw = stream.raw_data();
        let filters = stream.filters();
        let bound = filters.iter().copied().map(growth).fold(length(&raw), u64::saturating_mul);
        if bound > self.bytes && filters.as_slice() == [Filter::FlateDecode] {
            inflate::measure(&raw, self.bytes)
        } else {
            bound
        }
    }
}

/// How many bytes can come of one.
const fn growth(filter: Filter) -> u64 {
    match filter {
        Filter::FlateDecode => inflate::GROWTH,
        // A code of nine bits or more stands for four thousand bytes at most.
        Filter::LzwDecode => 4096,
        Filter::RunLengthDecode => 64,
        _ => 1,
    }
}

fn length(data: &[u8]) -> u64 {
    u64::try_from(data.len()).unwrap_or(u64::MAX)
}
