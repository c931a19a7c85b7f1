//! Layouts with pipes between cells: Markdown, and what converters make of tables.

use super::write::{begun, full, padded, page, rows, with_below};
use super::{DENSE, Layout, WHOLE};
use crate::grid::Grid;

/// The layouts.
pub(super) const LAYOUTS: &[Layout] = &[
    Layout {
        name: "L7 pipes, empty cells packed behind",
        write: |it, _| page(it, |grid| rows(grid, begun, |cells| packed(cells, grid))),
        ..WHOLE
    },
    Layout {
        name: "L8 trailing pipes",
        write: |it, _| page(it, |grid| rows(grid, begun, trailing)),
        ..WHOLE
    },
    Layout {
        name: "L9 pipes on both sides",
        write: |it, _| page(it, |grid| rows(grid, with_below, both)),
        ..WHOLE
    },
    Layout { name: "L10 Markdown with a rule", write: |it, _| page(it, markdown), ..WHOLE },
    Layout {
        name: "L15 pipes, merged cells as empty ones",
        write: |it, _| page(it, |grid| rows(grid, full, both)),
        ..WHOLE
    },
    Layout {
        name: "L26 pipes, blanks packed",
        write: |it, _| page(it, |grid| rows(grid, begun, bare_blanks)),
        ..WHOLE
    },
    Layout {
        name: "pipes, blanks dropped",
        write: |it, _| page(it, |grid| rows(grid, begun, dense)),
        ..DENSE
    },
];

/// `a | b |`
fn trailing(cells: &[String]) -> String {
    cells.join(" | ") + " |\n"
}

/// `| a | b |`
pub(super) fn both(cells: &[String]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

/// `a | b | ||`: the cells that a merged one covers are bare pipes.
fn packed(cells: &[String], grid: &Grid) -> String {
    let missing = grid.columns.saturating_sub(cells.len());
    format!("{} | {}\n", cells.join(" | "), "|".repeat(missing))
}

/// `a | 0 | |||`: blank cells behind the last figure are bare pipes.
fn bare_blanks(cells: &[String]) -> String {
    let filled = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    let (filled, blank) = cells.split_at(filled);
    format!("{} | {}\n", filled.join(" | "), "|".repeat(blank.len()))
}

/// `a | b`: blank cells leave nothing.
fn dense(cells: &[String]) -> String {
    let filled: Vec<_> = cells.iter().filter(|cell| !cell.is_empty()).cloned().collect();
    filled.join(" | ") + " |\n"
}

/// A Markdown table, its rule below the first row.
fn markdown(grid: &Grid) -> String {
    let row = |cells: Vec<String>| format!("|{}|\n", padded(&cells, grid).join("|"));
    let mut lines: Vec<String> = grid.places().iter().map(|places| row(full(places))).collect();
    lines.insert(1, format!("|{}\n", "---|".repeat(grid.columns)));
    lines.concat()
}
