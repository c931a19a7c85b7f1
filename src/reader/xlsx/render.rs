//! What a person sees of a sheet in, its paragraphs and tables out.

use super::visible::{Cell, Row, Visible};
use crate::content::Builder;

/// A sheet with more columns, or more places, holds no tables of the form and is written without its blanks.
const MOST_COLUMNS: usize = 60;
const MOST_PLACES: usize = 200_000;
/// A single cell with more characters is a paragraph that was written across the sheet.
const LONGEST_LABEL: usize = 60;

/// Renders a sheet below what `builder` holds.
pub(super) fn render(sheet: &Visible, builder: &mut Builder) {
    let columns = sheet.columns.len();
    if columns > MOST_COLUMNS || columns.saturating_mul(sheet.rows.len()) > MOST_PLACES {
        return sheet.rows.iter().for_each(|row| without_blanks(row, builder));
    }
    let mut rows = sheet.rows.iter().peekable();
    while let Some(row) = rows.peek() {
        if is_prose(row, &sheet.columns) {
            rows.next().into_iter().flat_map(|row| &row.cells).for_each(|cell| paragraphs(cell, builder));
            continue;
        }
        builder.open_table();
        while let Some(row) = rows.next_if(|row| !is_prose(row, &sheet.columns)) {
            table_row(row, &sheet.columns, builder);
        }
        builder.close_table();
    }
}

/// Whether a row is no row of a table: its only cell is as wide as the sheet or says more than labels do, or one of
/// its cells holds several paragraphs.
fn is_prose(row: &Row, columns: &[u32]) -> bool {
    match row.cells.as_slice() {
        [cell] => {
            let across = columns.first() >= Some(&cell.column) && columns.last() <= Some(&cell.last_column);
            (across && columns.len() > 1) || cell.text.chars().nth(LONGEST_LABEL).is_some()
        }
        cells => cells
            .iter()
            .any(|cell| cell.text.trim().lines().count() > 3 && cell.text.chars().nth(300).is_some()),
    }
}

fn paragraphs(cell: &Cell, builder: &mut Builder) {
    for line in cell.text.split(['\r', '\n']) {
        builder.text(line);
        builder.end_paragraph();
    }
}

/// A row with a cell in each column of the sheet.
fn table_row(row: &Row, columns: &[u32], builder: &mut Builder) {
    builder.open_row();
    let mut cells = row.cells.iter().peekable();
    for column in columns {
        builder.open_cell(1, 1);
        if let Some(cell) = cells.next_if(|cell| cell.column == *column) {
            paragraphs(cell, builder);
        }
    }
}

fn without_blanks(row: &Row, builder: &mut Builder) {
    let texts: Vec<_> = row.cells.iter().map(|cell| cell.text.replace(['\t', '\r', '\n'], " ")).collect();
    builder.text(&texts.join("\t"));
    builder.end_paragraph();
}
