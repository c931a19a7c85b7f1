//! Layouts with a line for every cell.

use super::write::{begun, page, rows, with_below};
use super::{DENSE, Layout, WHOLE};
use crate::grid::{Grid, Place};

/// The layouts.
pub(super) const LAYOUTS: &[Layout] = &[
    Layout {
        name: "L5 a line a cell behind a tab, blank lines between rows",
        write: |it, _| page(it, |grid| rows(grid, with_below, |cells| lines(cells, "\t", "\n") + "\n")),
        ..WHOLE
    },
    Layout {
        name: "L6 a line a cell, blank lines between cells",
        write: |it, _| page(it, |grid| rows(grid, begun, |cells| filled(cells, "\n\n"))),
        ..DENSE
    },
    Layout {
        name: "13.2 a line a cell, blanks dropped",
        write: |it, _| page(it, |grid| rows(grid, begun, |cells| filled(cells, "\n"))),
        ..DENSE
    },
    Layout {
        name: "a line a cell, blank cells as blank lines",
        write: |it, _| page(it, |grid| rows(grid, begun, |cells| lines(cells, "", "\n"))),
        ..WHOLE
    },
    Layout { name: "L11 a line a cell, each with a pipe", write: |it, _| page(it, merged_as_pipes), ..WHOLE },
    Layout {
        name: "L12 a line a cell, lines of a pipe between",
        write: |it, _| page(it, |grid| rows(grid, begun, |cells| lines(cells, "", "\n|\n"))),
        ..WHOLE
    },
    Layout {
        name: "L13 a line of a pipe, then cells with pipes",
        write: |it, _| {
            page(it, |grid| rows(grid, begun, |cells| "|\n".to_owned() + &lines(cells, "", " |\n")))
        },
        ..WHOLE
    },
    Layout {
        name: "L14 a pipe before the first cell, lines of a pipe between",
        write: |it, _| {
            page(it, |grid| rows(grid, begun, |cells| "| ".to_owned() + &lines(cells, "", "\n|\n")))
        },
        ..WHOLE
    },
    Layout {
        name: "13.3 pipe after every cell, merged cells as bare pipes",
        write: |it, _| page(it, |grid| rows(grid, begun, |cells| lines(cells, "", " |\n") + "|||\n")),
        ..WHOLE
    },
];

fn lines(cells: &[String], before: &str, behind: &str) -> String {
    cells.iter().flat_map(|cell| [before, cell, behind]).collect()
}

/// Blank cells leave nothing.
fn filled(cells: &[String], behind: &str) -> String {
    cells.iter().filter(|cell| !cell.is_empty()).flat_map(|cell| [cell.as_str(), behind]).collect()
}

/// A line a cell with its pipe; where merged cells go on, bare pipes on a line of their own.
fn merged_as_pipes(grid: &Grid) -> String {
    let mut text = String::new();
    let mut bare = 0;
    for place in grid.places().into_iter().flatten() {
        match place {
            Place::Right => bare += 1,
            Place::Below => {}
            Place::Cell(cell) => {
                text += &bare_line(std::mem::take(&mut bare));
                text.extend([cell.text.as_str(), " |\n"]);
            }
        }
    }
    text + &bare_line(bare)
}

fn bare_line(pipes: usize) -> String {
    if pipes == 0 { String::new() } else { "|".repeat(pipes) + "\n" }
}
