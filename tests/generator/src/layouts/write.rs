//! What layouts have in common: paragraphs a line each, and the cells of a row.

use crate::grid::{Grid, Place};
use crate::page::{Block, Page};

/// The page with a paragraph a line, and the tables as `table` writes them.
pub(super) fn page(page: &Page, mut table: impl FnMut(&Grid) -> String) -> String {
    let blocks = page.blocks.iter().map(|block| match block {
        Block::Table(grid) => table(grid),
        block => block.words().unwrap_or_default() + "\n",
    });
    blocks.collect()
}

/// The rows of a table as `row` writes them.
pub(super) fn rows(
    grid: &Grid,
    cells: fn(&[Place<'_>]) -> Vec<String>,
    row: impl Fn(&[String]) -> String,
) -> String {
    grid.places().iter().map(|places| row(&cells(places))).collect()
}

/// The cells that begin in a row.
pub(super) fn begun(places: &[Place<'_>]) -> Vec<String> {
    let text = |place: &Place<'_>| match place {
        Place::Cell(cell) => Some(cell.text.clone()),
        Place::Right | Place::Below => None,
    };
    places.iter().filter_map(text).collect()
}

/// The cells that begin in a row, and an empty one for each that reaches into it from above.
pub(super) fn with_below(places: &[Place<'_>]) -> Vec<String> {
    let text = |place: &Place<'_>| match place {
        Place::Cell(cell) => Some(cell.text.clone()),
        Place::Below => Some(String::new()),
        Place::Right => None,
    };
    places.iter().filter_map(text).collect()
}

/// All places of a row, empty where a merged cell goes on.
pub(super) fn full(places: &[Place<'_>]) -> Vec<String> {
    let text = |place: &Place<'_>| match place {
        Place::Cell(cell) => cell.text.clone(),
        Place::Below | Place::Right => String::new(),
    };
    places.iter().map(text).collect()
}

/// As [`full`], but a merged cell takes one place less, as where its neighbour was merged with it.
pub(super) fn narrowed(places: &[Place<'_>]) -> Vec<String> {
    let mut cells = Vec::new();
    let mut before = None;
    for place in places {
        match place {
            Place::Cell(cell) => cells.push(cell.text.clone()),
            Place::Right if matches!(before, Some(Place::Cell(_))) => {}
            Place::Right | Place::Below => cells.push(String::new()),
        }
        before = Some(*place);
    }
    cells
}

/// The cells with empty ones behind up to the width of the table.
pub(super) fn padded(cells: &[String], grid: &Grid) -> Vec<String> {
    let missing = grid.columns.saturating_sub(cells.len());
    cells.iter().cloned().chain(std::iter::repeat_n(String::new(), missing)).collect()
}

/// Whether a row has values, and thus is no header.
pub(super) fn has_values(places: &[Place<'_>]) -> bool {
    places.iter().any(|place| matches!(place, Place::Cell(cell) if cell.role == crate::grid::Role::Value))
}
