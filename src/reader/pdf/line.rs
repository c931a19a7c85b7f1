//! Characters in, the lines that they stand on and the words of each line out.

use super::geometry::{Area, Stretch};
use super::page::Glyph;

/// Characters stand on one line if what they stand on differs by less, in parts of their size.
const SAME_LINE: f64 = 0.5;
/// A character that is drawn again so close to itself is drawn bold.
const SAME_PLACE: f64 = 0.2;
/// Figures and Latin letters farther apart than this are two words.
const SPACE: f64 = 0.18;
/// Figures farther apart than this stand in columns of their own.
const WIDE_BY_FIGURES: f64 = 1.0;
/// And so do Chinese characters.
const WIDE: f64 = 0.8;
/// Chinese characters that are spread over a line are farther apart than is usual there before they are.
const WIDE_BY_SPREAD: f64 = 2.5;

/// Characters side by side.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// From left to right; turned ones as they were drawn.
    pub(super) glyphs: Vec<Glyph>,
    /// The place of them all.
    pub(super) area: Area,
}

/// What stands between two neighbours.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Gap {
    Nothing,
    Space,
    Column,
}

/// The lines of the characters from top to bottom; turned text follows as it was drawn.
pub(super) fn lines(glyphs: Vec<Glyph>) -> Vec<Line> {
    let (mut upright, turned): (Vec<_>, Vec<_>) = glyphs.into_iter().partition(|glyph| glyph.upright);
    upright.sort_by(|one, other| one.base.total_cmp(&other.base));
    let same_line = |line: &[Glyph], glyph: &Glyph| {
        line.first().is_some_and(|first| glyph.base - first.base < SAME_LINE * first.size.min(glyph.size))
    };
    let rows = grouped(upright, same_line).into_iter().map(from_left);
    rows.chain(grouped(turned, |line, glyph| line.last().is_some_and(|last| follows(last, glyph))))
        .filter_map(Line::new)
        .collect()
}

/// Cuts a list wherever an item does not belong to the group before it.
fn grouped(glyphs: Vec<Glyph>, belongs: impl Fn(&[Glyph], &Glyph) -> bool) -> Vec<Vec<Glyph>> {
    let mut groups: Vec<Vec<Glyph>> = Vec::new();
    for glyph in glyphs {
        match groups.last_mut() {
            Some(group) if belongs(group, &glyph) => group.push(glyph),
            _ => groups.push(vec![glyph]),
        }
    }
    groups
}

/// Whether turned text goes on with the character.
fn follows(last: &Glyph, glyph: &Glyph) -> bool {
    let (from, to) = (last.area.middle(), glyph.area.middle());
    (from.x - to.x).hypot(from.y - to.y) < 2.5 * last.size
}

/// The characters from left to right, each once.
fn from_left(mut glyphs: Vec<Glyph>) -> Vec<Glyph> {
    glyphs.sort_by(|one, other| one.area.across.start.total_cmp(&other.area.across.start));
    glyphs.dedup_by(|glyph, before| {
        let near = |one: f64, other: f64| (one - other).abs() < SAME_PLACE * before.size;
        glyph.character == before.character
            && near(glyph.area.across.start, before.area.across.start)
            && near(glyph.base, before.base)
    });
    glyphs
}

impl Line {
    pub(super) fn new(glyphs: Vec<Glyph>) -> Option<Self> {
        let area = glyphs.iter().map(|glyph| glyph.area).reduce(Area::with)?;
        Some(Self { glyphs, area })
    }

    /// The size of its largest letters.
    pub(super) fn size(&self) -> f64 {
        self.glyphs.iter().map(|glyph| glyph.size).fold(0.0, f64::max)
    }

    /// The line as text; `column` stands between what stands in columns of its own.
    pub(super) fn text(&self, column: char) -> String {
        let spread = self.spread();
        let mut text = String::new();
        let mut before = None;
        for glyph in &self.glyphs {
            match before.map_or(Gap::Nothing, |before| gap(before, glyph, spread)) {
                Gap::Nothing => {}
                Gap::Space => text.push(' '),
                Gap::Column => text.push(column),
            }
            text.push(glyph.character);
            before = Some(glyph);
        }
        text
    }

    /// The text of a line in a cell, where nothing stands in columns.
    pub(super) fn text_of_cell(&self) -> String {
        let text = self.text('\t');
        let mut pieces = text.split('\t');
        let mut whole = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let parts = |ch: Option<char>| ch.is_some_and(|ch| !super::page::is_ideograph(ch));
            if parts(whole.chars().next_back()) || parts(piece.chars().next()) {
                whole.push(' ');
            }
            whole += piece;
        }
        whole
    }

    /// How far Chinese characters are usually apart, in parts of their size.
    fn spread(&self) -> f64 {
        let pairs = self.glyphs.iter().zip(self.glyphs.iter().skip(1));
        let pairs = pairs.filter(|(one, other)| one.is_ideograph() && other.is_ideograph());
        let mut gaps: Vec<f64> = pairs.map(|(one, other)| distance(one, other)).collect();
        gaps.sort_by(f64::total_cmp);
        gaps.get(gaps.len() / 2).copied().unwrap_or_default()
    }

    /// The pieces that hang together: cut at every gap, and where `barrier` stands between two characters.
    pub(super) fn words(self, barrier: impl Fn(Stretch, f64) -> bool) -> Vec<Self> {
        if self.glyphs.iter().any(|glyph| !glyph.upright) {
            return vec![self];
        }
        let same_word = |word: &[Glyph], glyph: &Glyph| {
            let Some(before) = word.last() else { return false };
            let between = Stretch {
                start: before.area.across.end,
                end: glyph.area.across.start.max(before.area.across.end),
            };
            distance(before, glyph) < SPACE && !barrier(between, glyph.area.down.middle())
        };
        grouped(self.glyphs, same_word).into_iter().filter_map(Self::new).collect()
    }
}

/// How far two neighbours are apart, in parts of their size.
fn distance(before: &Glyph, glyph: &Glyph) -> f64 {
    (glyph.area.across.start - before.area.across.end) / before.size.max(glyph.size)
}

fn gap(before: &Glyph, glyph: &Glyph, spread: f64) -> Gap {
    let chinese = (before.is_ideograph(), glyph.is_ideograph());
    let wide = match chinese {
        (true, true) => WIDE.max(WIDE_BY_SPREAD * spread),
        _ => WIDE_BY_FIGURES,
    };
    let distance = if before.upright { distance(before, glyph) } else { 0.0 };
    match distance {
        distance if distance > wide => Gap::Column,
        distance if distance > SPACE && chinese == (false, false) => Gap::Space,
        _ => Gap::Nothing,
    }
}
