//! The lines of a page in, the tables that they rule out: cells with their places, merged ones included.

mod broken;
mod joined;
mod regions;
mod tables;

use super::geometry::{Area, Point, Stretch};
use super::line::{Line, lines};
use super::page::Glyph;
use crate::content::Builder;
use regions::Region;

pub(super) use tables::grids;

/// A ruled table.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    /// Where the columns begin, and where the last one ends.
    columns: Vec<f64>,
    /// Where the rows begin, and where the last one ends.
    rows: Vec<f64>,
    /// The cells, row by row.
    cells: Vec<Cell>,
    /// For every place of the grid, row by row, the cell that takes it.
    owners: Vec<usize>,
}

/// A cell.
#[derive(Clone, Debug)]
struct Cell {
    region: Region,
    glyphs: Vec<Glyph>,
}

impl Grid {
    /// The place of the whole table.
    pub(super) fn area(&self) -> Area {
        let whole = |ends: &[f64]| {
            let ends = ends.first().zip(ends.last());
            ends.map_or_else(Stretch::default, |(start, end)| Stretch { start: *start, end: *end })
        };
        Area { across: whole(&self.columns), down: whole(&self.rows) }
    }

    /// Puts a word into the cell that its middle lies in; gives it back if it lies in none.
    pub(super) fn take(&mut self, word: Line) -> Option<Line> {
        match self.cell(word.area.middle()).and_then(|index| self.cells.get_mut(index)) {
            Some(cell) => {
                cell.glyphs.extend(word.glyphs);
                None
            }
            None => Some(word),
        }
    }

    fn cell(&self, place: Point) -> Option<usize> {
        let column = before(&self.columns, place.x)?;
        let row = before(&self.rows, place.y)?;
        self.owners.get(row * (self.columns.len() - 1) + column).copied()
    }

    /// Whether nothing stands in it.
    pub(super) fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.glyphs.is_empty())
    }

    /// Whether something stands in it that the file does not tell.
    pub(super) fn is_unknown(&self) -> bool {
        let mut glyphs = self.cells.iter().flat_map(|cell| &cell.glyphs);
        glyphs.any(|glyph| glyph.character == char::REPLACEMENT_CHARACTER)
    }

    /// Writes the table.
    pub(super) fn write(self, builder: &mut Builder) {
        builder.open_table();
        let mut row = None;
        for cell in self.cells {
            if row != Some(cell.region.rows.start) {
                builder.open_row();
                row = Some(cell.region.rows.start);
            }
            builder.open_cell(cell.region.columns.len(), cell.region.rows.len());
            let place = |index: usize| self.columns.get(index).copied().unwrap_or_default();
            let columns = cell.region.columns;
            let across = Stretch { start: place(columns.start), end: place(columns.end) };
            write_lines(&lines(cell.glyphs), across, builder);
        }
        builder.close_table();
    }
}

/// Writes the lines of a cell that reaches so far across.
fn write_lines(lines: &[Line], across: Stretch, builder: &mut Builder) {
    let mut before: Option<&Line> = None;
    for line in lines {
        if before.is_some_and(|before| !broken::is_figure(before, line, across)) {
            builder.line_break();
        }
        builder.text(&line.text_of_cell());
        before = Some(line);
    }
}

/// The number of the interval that holds `value`, of those that `ends` part.
fn before(ends: &[f64], value: f64) -> Option<usize> {
    let next = ends.partition_point(|end| *end <= value);
    next.checked_sub(1).filter(|_| next < ends.len())
}
