//! How wide the glyphs of a font are, or how high where they stand one below the other.

use hayro_syntax::object::dict::keys::{DW, DW2, W, W2};
use hayro_syntax::object::{Array, Dict, Number};

/// Widths are given in thousandths of the size of the letters.
pub(super) const UNITS: f64 = 1000.0;

/// The widths of glyphs by number.
#[derive(Debug)]
pub(super) struct Widths {
    /// Runs of glyphs with their width, sorted by their first glyph.
    runs: Vec<Run>,
    /// The width of all others.
    usual: f64,
}

#[derive(Clone, Copy, Debug)]
struct Run {
    first: u32,
    last: u32,
    width: f64,
}

impl Widths {
    pub(super) fn new(font: &Dict<'_>, vertical: bool) -> Self {
        let list = font.get::<Array<'_>>(if vertical { W2 } else { W });
        let mut runs = list.map(|list| runs(&list, if vertical { 3 } else { 1 })).unwrap_or_default();
        runs.sort_by_key(|run| run.first);
        let usual = if vertical {
            font.get::<Array<'_>>(DW2).and_then(|pair| pair.iter::<f64>().nth(1)).map_or(UNITS, f64::abs)
        } else {
            font.get::<f64>(DW).unwrap_or(UNITS)
        };
        Self { runs, usual }
    }

    /// The width of a glyph, in parts of the size of the letters.
    pub(super) fn of(&self, glyph: u32) -> f64 {
        let next = self.runs.partition_point(|run| run.first <= glyph);
        let run = next.checked_sub(1).and_then(|index| self.runs.get(index));
        run.filter(|run| glyph <= run.last).map_or(self.usual, |run| run.width.abs()) / UNITS
    }
}

/// Reads `first [width …]` and `first last width`, where each width is the first of `group` numbers.
fn runs(array: &Array<'_>, group: usize) -> Vec<Run> {
    let (mut runs, mut items) = (Vec::new(), array.flex_iter());
    while let Some(first) = items.next::<Number>().and_then(whole) {
        if let Some(widths) = items.next::<Array<'_>>() {
            let widths = widths.iter::<f64>().step_by(group);
            runs.extend((first..).zip(widths).map(|(glyph, width)| Run { first: glyph, last: glyph, width }));
            continue;
        }
        let end = items.next::<Number>().and_then(whole);
        let Some((last, width)) = end.zip(items.next::<f64>()) else { break };
        runs.push(Run { first, last, width });
        let _ = (1..group).try_for_each(|_| items.next::<f64>().map(drop));
    }
    runs
}

fn whole(number: Number) -> Option<u32> {
    u32::try_from(number.as_i64()).ok()
}
