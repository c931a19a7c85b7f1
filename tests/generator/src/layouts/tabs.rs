//! Layouts with tabs between cells, as from Word, Excel and browsers.

use super::write::{begun, full, has_values, narrowed, padded, page, rows, with_below};
use super::{Layout, WHOLE};
use crate::grid::Grid;
use crate::numbers::Numbers;
use crate::page::Page;

/// The layouts.
pub(super) const LAYOUTS: &[Layout] = &[
    Layout { name: "tabs", write: |it, _| page(it, |grid| rows(grid, with_below, tabs)), ..WHOLE },
    Layout { name: "tabs, full grid", write: |it, _| page(it, |grid| rows(grid, full, tabs)), ..WHOLE },
    Layout {
        name: "L1 tabs, empty cells behind",
        write: |it, _| page(it, |grid| rows(grid, narrowed, |cells| tabs(&padded(cells, grid)))),
        ..WHOLE
    },
    Layout {
        name: "L2 tabs, values from another column in each row",
        write: |it, _| page(it, |grid| rows(grid, with_below, |cells| tabs(&padded(cells, grid)))),
        ..WHOLE
    },
    Layout {
        name: "L3 tabs, blank lines at page breaks",
        write: |it, numbers| broken(it, numbers, "\n"),
        ..WHOLE
    },
    Layout {
        name: "tabs, page numbers at page breaks",
        write: |it, numbers| broken(it, numbers, "\n- 4 -\n\n"),
        ..WHOLE
    },
    Layout { name: "L4 tabs, labels in the first column after a page break", write: shifted, ..WHOLE },
    Layout { name: "L20 tabs, header in one row", write: |it, _| page(it, one_header), ..WHOLE },
];

/// The cells with tabs between.
pub(super) fn tabs(cells: &[String]) -> String {
    cells.join("\t") + "\n"
}

/// Tables cut by page breaks; behind a break no row is padded.
fn broken(it: &Page, numbers: &mut Numbers, page_break: &str) -> String {
    page(it, |grid| {
        let mut until = 2 + numbers.below(9);
        let mut text = String::new();
        let mut first = true;
        for places in grid.places() {
            if until == 0 && has_values(&places) {
                text += page_break;
                first = false;
                until = 4 + numbers.below(9);
            }
            until = until.saturating_sub(1);
            let cells = with_below(&places);
            text += &tabs(&if first { padded(&cells, grid) } else { cells });
        }
        text
    })
}

/// Behind a page break the cells that reach in from above are gone, and labels stand in the first column.
fn shifted(it: &Page, numbers: &mut Numbers) -> String {
    page(it, |grid| {
        let places = grid.places();
        let broken = grid.header_rows() + numbers.place(places.len() - grid.header_rows());
        let row = |(index, places): (usize, &Vec<_>)| {
            let cells = if index < broken { narrowed(places) } else { moved(&begun(places), grid) };
            tabs(&padded(&cells, grid))
        };
        places.iter().enumerate().map(row).collect()
    })
}

/// A row whose label has moved to the first column, while its seven figures stay in theirs.
fn moved(cells: &[String], grid: &Grid) -> Vec<String> {
    match cells {
        [label, values @ ..] if values.len() == 7 && grid.columns == 10 => {
            std::iter::once(label).chain([&String::new()]).chain(values).cloned().collect()
        }
        cells => cells.to_vec(),
    }
}

/// The header of table three in one row.
fn one_header(grid: &Grid) -> String {
    let places = grid.places();
    let header = grid.header_rows();
    let head: Vec<String> = places[..header].iter().flat_map(|places| begun(places)).collect();
    let head = if head.is_empty() { String::new() } else { tabs(&head) };
    head + &places[header..].iter().map(|places| tabs(&with_below(places))).collect::<String>()
}
