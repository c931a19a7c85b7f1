//! Mixtures: another layout in each table, or behind a page break.

use super::pipes::both;
use super::tabs::tabs;
use super::write::{begun, full, has_values, padded, page, with_below};
use super::{Layout, WHOLE};
use crate::grid::{Grid, Place};
use crate::numbers::Numbers;
use crate::page::Page;

/// The layouts.
pub(super) const LAYOUTS: &[Layout] = &[
    Layout {
        name: "mixed, another layout in each table",
        write: |it, numbers| each_table(it, numbers),
        ..WHOLE
    },
    Layout {
        name: "mixed, another layout behind each page break",
        write: |it, numbers| each_page(it, numbers),
        ..WHOLE
    },
    Layout {
        name: "13.7 Markdown, a table with wrong headers for each row",
        write: |it, _| page(it, a_table_a_row),
        ..WHOLE
    },
];

/// Writes a row.
type RowWriter = fn(&[Place<'_>], &Grid) -> String;

/// Ways to write a row, which can stand in one table.
const ROWS: &[RowWriter] = &[
    |places, _| tabs(&with_below(places)),
    |places, grid| tabs(&padded(&with_below(places), grid)),
    |places, _| tabs(&full(places)),
    |places, _| begun(places).join(" | ") + " |\n",
    |places, _| both(&full(places)),
    |places, _| begun(places).iter().flat_map(|cell| [cell.as_str(), " |\n"]).collect(),
    |places, _| {
        with_below(places).iter().flat_map(|cell| ["\t", cell.as_str(), "\n"]).chain(["\n"]).collect()
    },
];

fn each_table(it: &Page, numbers: &mut Numbers) -> String {
    page(it, |grid| {
        let row = numbers.pick(ROWS);
        grid.places().iter().map(|places| row(places, grid)).collect()
    })
}

fn each_page(it: &Page, numbers: &mut Numbers) -> String {
    page(it, |grid| {
        let mut row = numbers.pick(ROWS);
        let mut text = String::new();
        for places in grid.places() {
            if has_values(&places) && numbers.chance(12) {
                text += numbers.pick(&["\n", "- 3 -\n", "\n— 5 —\n", ""]);
                row = numbers.pick(ROWS);
            }
            text += &row(&places, grid);
        }
        text
    })
}

/// Each row of figures as a table of its own, below a header that says nothing.
fn a_table_a_row(grid: &Grid) -> String {
    let row = |places: &Vec<Place<'_>>| {
        let cells = full(places);
        if !has_values(places) {
            return both(&cells);
        }
        let names = (1..cells.len())
            .flat_map(|number| [" 数据".to_owned(), number.to_string(), " |".to_owned()])
            .collect::<String>();
        format!("\n| 类别 |{names}\n|{}\n{}", " --- |".repeat(cells.len()), both(&cells))
    };
    grid.places().iter().map(row).collect()
}
