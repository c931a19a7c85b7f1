//! Two lines of a cell in; whether they are one figure that its cell is too narrow for.

use crate::reader::pdf::geometry::Stretch;
use crate::reader::pdf::line::Line;

/// Programs leave at most so much free at the sides of a cell, in points.
const PADDING: f64 = 5.4;
/// Lines begin, end or have their middles at one place if these are closer, in parts of the size of the letters.
const NEAR: f64 = 0.1;
/// A figure of fewer digits fits into any cell.
const SHORTEST: usize = 3;

/// Whether nothing but digits stands on both lines, and the first has no room for one more.
pub(super) fn is_figure(before: &Line, next: &Line, across: Stretch) -> bool {
    let is_figure = |line: &Line| line.glyphs.iter().all(|glyph| glyph.character.is_ascii_digit());
    let digit = before.glyphs.first().map_or(0.0, |glyph| glyph.area.across.length());
    before.glyphs.len() >= SHORTEST
        && is_figure(before)
        && is_figure(next)
        && room(before, next, across).is_some_and(|room| room < digit)
}

/// How much room is left on a line; nothing where the next line is not set as it is.
fn room(line: &Line, next: &Line, across: Stretch) -> Option<f64> {
    let (own, other) = (line.area.across, next.area.across);
    let [left, right] = [own.start - across.start, across.end - own.end];
    let near = |one: f64, other: f64| (one - other).abs() < NEAR * line.size();
    let inside = left + right - 2.0 * PADDING;
    match () {
        // Lines of the same length may be set in any way.
        () if near(own.middle(), other.middle()) => Some(inside),
        () if near(own.start, other.start) => Some(inside.max(right - left)),
        () if near(own.end, other.end) => Some(inside.max(left - right)),
        () => None,
    }
}
