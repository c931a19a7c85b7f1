//! What a person sees of a sheet in, its paragraphs and tables out.

use super::visible::{Cell, Row, Visible};
use crate::content::Builder;

/// A single cell with more characters is a paragraph that was written across the sheet.
const LONGEST_LABEL: usize = 60;
/// A cell with more lines and more characters than these holds paragraphs.
const MOST_LINES: usize = 3;
const MOST_CHARACTERS: usize = 300;

/// Renders a sheet below what `builder` holds.
pub(super) fn render(sheet: &Visible, builder: &mut Builder) {
    let mut rows = sheet.rows.as_slice();
    while let [row, rest @ ..] = rows {
        let table = rows.iter().take_while(|row| sheet.is_regular && !is_prose(row, sheet)).count();
        let (table, behind) = rows.split_at_checked(table).unwrap_or_default();
        if !table.is_empty() {
            render_table(table, builder);
            rows = behind;
            continue;
        }
        if is_prose(row, sheet) {
            row.filled().for_each(|cell| paragraphs(cell, builder));
        } else {
            line(row, builder);
        }
        rows = rest;
    }
}

/// Whether a row is no row of a table: its only cell is as wide as the sheet or says more than labels do, or one of
/// its cells holds several paragraphs.
fn is_prose(row: &Row, sheet: &Visible) -> bool {
    let mut cells = row.filled();
    if let (Some(cell), None) = (cells.next(), cells.next()) {
        let across = sheet.width > 1 && cell.columns == sheet.width;
        return across || cell.text.chars().nth(LONGEST_LABEL).is_some();
    }
    row.filled().any(|cell| {
        cell.text.trim().lines().count() > MOST_LINES && cell.text.chars().nth(MOST_CHARACTERS).is_some()
    })
}

fn paragraphs(cell: &Cell, builder: &mut Builder) {
    for line in cell.text.split(['\r', '\n']) {
        builder.text(line);
        builder.end_paragraph();
    }
}

/// Rows of one table. Columns of the sheet where no cell of it begins are not columns of it: they come from
/// other tables above or below.
fn render_table(rows: &[Row], builder: &mut Builder) {
    let width = rows.iter().map(|row| row.0.len()).max().unwrap_or_default();
    let kept: Vec<bool> = (0..width).map(|column| rows.iter().any(|row| begins(row, column))).collect();
    builder.open_table();
    for row in rows {
        builder.open_row();
        for (place, _) in row.0.iter().zip(&kept).filter(|(_, kept)| **kept) {
            builder.open_cell(1, 1);
            if let Some(cell) = place {
                paragraphs(cell, builder);
            }
        }
    }
    builder.close_table();
}

/// Whether a cell of a row begins in a column. A row with a single cell may be a heading, whose blank places are none.
fn begins(row: &Row, column: usize) -> bool {
    let several = row.filled().nth(1).is_some();
    row.0.get(column).and_then(Option::as_ref).is_some_and(|cell| several || !cell.text.is_empty())
}

/// A row without its blanks.
fn line(row: &Row, builder: &mut Builder) {
    let texts: Vec<_> = row.filled().map(|cell| cell.text.replace(['\t', '\r', '\n'], " ")).collect();
    builder.text(&texts.join("\t"));
    builder.end_paragraph();
}
