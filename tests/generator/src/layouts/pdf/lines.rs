//! A line a cell, as pymupdf gives it: wide labels and narrow headers take two lines, blank cells none.

use super::paper::pieces;
use crate::grid::{Cell, Grid, Role};
use crate::layouts::change::halves;

/// How many characters of a label fit on a line.
const WIDTH: usize = 24;

/// A table.
pub(super) fn table(grid: &Grid) -> String {
    let cells = grid.rows.iter().flatten().filter(|cell| !cell.text.is_empty());
    // The last two headers of a group lie so close that they come as one line.
    cells.map(lines).collect::<String>().replace("审结\n总计\n", "审结总计\n")
}

fn lines(cell: &Cell) -> String {
    match (cell.role, halves(&cell.text)) {
        (Role::Header, Some((first, second))) => format!("{first}\n{second}\n"),
        (Role::Group, _) if cell.rows > 8 => cell.text.chars().flat_map(|ch| [ch, '\n']).collect(),
        (Role::Value, _) => cell.text.clone() + "\n",
        _ => pieces(&cell.text, WIDTH).join("\n") + "\n",
    }
}
