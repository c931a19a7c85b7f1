//! L35: the source of a web page, pasted as text.

use super::write::page;
use super::{Layout, WHOLE};
use crate::grid::{Cell, Grid, Place};

/// The layouts.
pub(super) const LAYOUTS: &[Layout] =
    &[Layout { name: "L35 source of a web page", write: |it, _| page(it, table), ..WHOLE }];

fn table(grid: &Grid) -> String {
    let row = |places: &Vec<Place<'_>>| {
        let cells = places.iter().filter_map(|place| match place {
            Place::Cell(cell) => Some(cell_source(cell)),
            _ => None,
        });
        format!("<tr>{}</tr>\n", cells.collect::<String>())
    };
    format!("<table border=\"1\">\n{}</table>\n", grid.places().iter().map(row).collect::<String>())
}

fn cell_source(cell: &Cell) -> String {
    let span = |name, count| if count > 1 { format!(" {name}=\"{count}\"") } else { String::new() };
    let text = if cell.text.is_empty() { "&nbsp;" } else { &cell.text };
    format!("<td{}{}>{text}</td>", span("colspan", cell.columns), span("rowspan", cell.rows))
}
