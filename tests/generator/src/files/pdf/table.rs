//! A table as it is drawn: columns as wide as what stands in them, lines wrapped, rules around every cell.

use super::canvas::{Canvas, LEADING, width, wrapped};
use crate::grid::{Cell, Grid, Place};
use crate::marks::Written;

/// What is left free at the sides of a cell.
const PADDING: u32 = 4;
/// A column is at most this wide inside, which is more than any figure takes.
const WIDEST: u32 = 90;

/// A table as it is drawn.
pub(super) struct Table {
    /// Where the columns begin, and where the last one ends.
    lefts: Vec<u32>,
    /// How many lines each row has room for.
    slots: Vec<usize>,
    cells: Vec<Drawn>,
}

/// A cell with its place and its lines.
struct Drawn {
    rows: std::ops::Range<usize>,
    columns: std::ops::Range<usize>,
    lines: Vec<String>,
}

impl Table {
    pub(super) fn of(grid: &Grid) -> Self {
        let lefts = lefts(grid);
        let mut cells = Vec::new();
        for (row, places) in grid.places().iter().enumerate() {
            for (column, place) in places.iter().enumerate() {
                if let Place::Cell(cell) = place {
                    cells.push(drawn(cell, row, column, &lefts));
                }
            }
        }
        let slots = slots(grid.rows.len(), &cells);
        Self { lefts, slots, cells }
    }

    /// How wide it is.
    pub(super) fn width(&self) -> u32 {
        self.lefts.last().copied().unwrap_or_default()
    }

    /// Draws the rows; a merged cell that a page ends in goes on on the next one.
    pub(super) fn draw(&self, canvas: &mut Canvas) {
        let mut begins = true;
        for row in 0..self.slots.len() {
            begins |= canvas.make_room(self.height(row));
            let next = self.slots.get(row + 1).map(|_| self.height(row) + self.height(row + 1));
            let ends = next.is_none_or(|both| !canvas.has_room(both));
            let cells = self.cells.iter().filter(|cell| cell.rows.contains(&row));
            cells.for_each(|cell| self.draw_cell(canvas, cell, row, [begins, ends]));
            canvas.go_down(self.height(row));
            begins = false;
        }
    }

    /// Draws what of a cell stands in a row, which may be the first and the last of the page.
    fn draw_cell(&self, canvas: &mut Canvas, cell: &Drawn, row: usize, [begins, ends]: [bool; 2]) {
        let (left, right) = (self.lefts[cell.columns.start], self.lefts[cell.columns.end]);
        let height = self.height(row);
        canvas.rule((left, 0), (left, height));
        canvas.rule((right, 0), (right, height));
        if begins || row == cell.rows.start {
            canvas.rule((left, 0), (right, 0));
        }
        if ends || row + 1 == cell.rows.end {
            canvas.rule((left, height), (right, height));
        }
        let before: usize = self.slots[cell.rows.start..row].iter().sum();
        let lines = cell.lines.iter().skip(before).take(self.slots[row]);
        for (line, below) in lines.zip((0..).map(|line| PADDING / 2 + line * LEADING)) {
            canvas.text(left + PADDING, below, line);
        }
    }

    fn height(&self, row: usize) -> u32 {
        let slots = u32::try_from(self.slots[row]).expect("few lines");
        slots * LEADING + PADDING
    }
}

/// Where the columns begin: each is as wide as the widest cell that stands in it alone.
fn lefts(grid: &Grid) -> Vec<u32> {
    let mut widths = vec![LEADING; grid.columns];
    for places in grid.places() {
        for (place, widest) in places.iter().zip(&mut widths) {
            if let Place::Cell(cell) = place
                && cell.columns == 1
            {
                let own: u32 = Written::of(&cell.text).text.chars().map(width).sum();
                *widest = (*widest).max(own.min(WIDEST));
            }
        }
    }
    let ends = widths.iter().scan(0, |left, width| {
        *left += width + 2 * PADDING;
        Some(*left)
    });
    std::iter::once(0).chain(ends).collect()
}

fn drawn(cell: &Cell, row: usize, column: usize, lefts: &[u32]) -> Drawn {
    let columns = column..column + cell.columns;
    let room = lefts[columns.end] - lefts[columns.start] - 2 * PADDING;
    let lines = wrapped(&Written::of(&cell.text).text, room);
    Drawn { rows: row..row + cell.rows, columns, lines }
}

/// How many lines each row needs; what a merged cell needs beyond its rows is added to the last of them.
fn slots(rows: usize, cells: &[Drawn]) -> Vec<usize> {
    let mut slots = vec![1; rows];
    for cell in cells.iter().filter(|cell| cell.rows.len() == 1) {
        let slot = &mut slots[cell.rows.start];
        *slot = (*slot).max(cell.lines.len());
    }
    for cell in cells {
        let there: usize = slots[cell.rows.clone()].iter().sum();
        slots[cell.rows.end - 1] += cell.lines.len().saturating_sub(there);
    }
    slots
}
