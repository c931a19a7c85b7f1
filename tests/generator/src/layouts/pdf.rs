//! Text as programs take it out of a PDF: lines as they lie on the page, cells without separators.

mod blocks;
mod columns;
mod lines;
mod paper;
mod runs;

use super::glued::spaces;
use super::write::{begun, page, rows};
use super::{DENSE, Layout, Loses, WHOLE};
use crate::grid::Grid;
use paper::{numbered, wrapped};

/// The layouts.
pub(super) const LAYOUTS: &[Layout] = &[
    Layout {
        name: "13.4 PDF by pdfplumber, labels around their numbers",
        loses: Loses::Some,
        complete: 950,
        blanks: 50,
        write: |it, numbers| numbered(&page(&wrapped(it), |grid| runs::table(grid, numbers)), "- ", " -"),
        ..DENSE
    },
    Layout {
        name: "PDF by pdftotext -layout",
        loses: Loses::Some,
        complete: 990,
        blanks: 50,
        write: |it, numbers| {
            numbered(&page(&wrapped(it), |grid| columns::table(grid, numbers)), "\n        -", "-\n")
        },
        ..WHOLE
    },
    Layout {
        name: "13.5 PDF by pdftotext, column blocks",
        loses: Loses::Some,
        complete: 550,
        blanks: 0,
        write: |it, numbers| numbered(&page(&wrapped(it), |grid| blocks::table(grid, numbers)), "\n-", "-\n"),
        ..DENSE
    },
    Layout {
        name: "PDF by pymupdf, a line a cell",
        write: |it, _| numbered(&page(&wrapped(it), lines::table), "- ", " -"),
        ..DENSE
    },
    Layout { name: "13.6 spaces, header of table four in halves", write: |it, _| page(it, halved), ..DENSE },
];

/// Cells with spaces between; narrow headers stand in halves over each other.
fn halved(grid: &Grid) -> String {
    let header = grid.header_rows();
    let lines = rows(grid, begun, spaces);
    let mut lines: Vec<&str> = lines.lines().collect();
    let rest = lines.split_off(header);
    let halves = paper::header(&lines);
    halves + &rest.into_iter().map(|line| line.to_owned() + "\n").collect::<String>()
}
