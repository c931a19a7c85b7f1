//! Lines and tables of all pages in, the plain rendering out: wrapped lines joined, the rest as it stands.

use super::geometry::Stretch;
use super::grid::Grid;
use super::line::Line;
use super::page::is_ideograph;
use crate::content::{Builder, Content};

/// A line of a paragraph that goes on ends at most this far from the margin, in parts of the size of its letters.
const FULL: f64 = 1.6;
/// A paragraph begins with letters set in by more than this.
const INDENT: f64 = 1.0;
/// A line of a paragraph begins at most this far from the margin.
const BEGINNING: f64 = 3.0;
/// A line of so many characters shows where the margins are.
const TELLING: usize = 15;
/// Behind these a line need not be joined with the next.
const ENDS: &str = "。！？；：…";

/// A line or a table.
#[derive(Debug)]
pub(super) enum Item {
    /// A line outside all tables.
    Line(Line),
    /// A ruled table.
    Grid(Grid),
}

/// A line as it is written.
struct Written {
    text: String,
    across: Stretch,
    size: f64,
}

/// Renders the items of all pages.
pub(super) fn render(items: Vec<Item>) -> Content {
    let margins = margins(&items);
    let mut builder = Builder::default();
    let mut before: Option<Written> = None;
    for item in items {
        before = match item {
            Item::Grid(grid) => {
                grid.write(&mut builder);
                None
            }
            Item::Line(line) => {
                let line = Written::new(&line);
                if before.is_some_and(|before| !goes_on(&before, &line, margins)) {
                    builder.end_paragraph();
                }
                builder.text(&line.text);
                Some(line)
            }
        };
    }
    builder.finish()
}

impl Written {
    fn new(line: &Line) -> Self {
        Self { text: line.text('\t'), across: line.area.across, size: line.size() }
    }

    fn is_prose(&self) -> bool {
        !self.text.contains('\t')
    }
}

/// Between which places most lines run.
fn margins(items: &[Item]) -> Stretch {
    let lines = items.iter().filter_map(|item| match item {
        Item::Line(line) => Some(line),
        Item::Grid(_) => None,
    });
    let telling = lines.filter(|line| line.glyphs.len() >= TELLING).map(|line| line.area.across);
    telling.reduce(Stretch::with).unwrap_or_default()
}

/// Whether the sentence of a line goes on in the next one.
fn goes_on(before: &Written, next: &Written, margins: Stretch) -> bool {
    let size = before.size;
    let full = before.across.end > margins.end - FULL * size
        && before.across.start < margins.start + BEGINNING * size;
    let set_in = next.across.start > margins.start + INDENT * size;
    let alike = (next.size - size).abs() < 0.1 * size;
    let ended = before.text.ends_with(|last| ENDS.contains(last));
    let chinese = before.text.ends_with(is_ideograph) || next.text.starts_with(is_ideograph);
    full && !set_in && alike && !ended && chinese && before.is_prose() && next.is_prose()
}
