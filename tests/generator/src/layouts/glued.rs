//! Layouts in which cells or lines run together, or lost their labels.

use super::change::official;
use super::write::{begun, page, rows};
use super::{DENSE, Layout, Loses};
use crate::grid::{Cell, Grid, Place, Role};
use crate::page::{Block, Page};

/// The layouts.
pub(super) const LAYOUTS: &[Layout] = &[
    Layout {
        name: "L19 cells glued together",
        write: |it, _| page(it, |grid| rows(grid, begun, |cells| cells.concat() + "\n")),
        ..GLUED
    },
    Layout {
        name: "13.1 tables glued together",
        write: |it, _| page(it, |grid| rows(grid, begun, <[String]>::concat) + "\n"),
        ..GLUED
    },
    Layout { name: "L21 report in one line", write: |it, _| one_line(&official(it)), ..DENSE },
    Layout {
        name: "L30 labels lost behind a group label",
        loses: Loses::Some,
        keeps_blanks: true,
        write: |it, _| page(it, without_labels),
        ..DENSE
    },
    Layout {
        name: "spaces between cells",
        write: |it, _| page(it, |grid| rows(grid, begun, spaces)),
        ..DENSE
    },
];

const GLUED: Layout = Layout { loses: Loses::Some, ..DENSE };

/// `a b c`: blank cells leave nothing.
pub(super) fn spaces(cells: &[String]) -> String {
    let filled: Vec<_> = cells.iter().filter(|cell| !cell.is_empty()).map(String::as_str).collect();
    filled.join(" ") + "\n"
}

/// No line breaks but one: headings stand behind the full stop of the paragraph before.
fn one_line(it: &Page) -> String {
    let piece = |block: &Block| match block {
        Block::Title(text) => format!("{text}\n"),
        Block::Table(grid) => rows(grid, begun, spaces).replace('\n', " "),
        block => block.words().unwrap_or_default() + " ",
    };
    it.blocks.iter().map(piece).collect()
}

/// A line a cell; rows below a group label other than its first have lost their labels.
fn without_labels(grid: &Grid) -> String {
    let row = |places: &Vec<Place<'_>>| {
        let group = places.iter().any(|place| matches!(place, Place::Cell(cell) if cell.role == Role::Group));
        let below = places.iter().filter(|place| matches!(place, Place::Below)).count();
        let lost = |cell: &Cell| cell.role == Role::Label && below + usize::from(group) >= 2;
        let cells = places.iter().filter_map(|place| match place {
            Place::Cell(cell) if !lost(cell) => Some(cell.text.clone() + " |\n"),
            _ => None,
        });
        cells.collect::<String>()
    };
    grid.places().iter().map(row).collect()
}
