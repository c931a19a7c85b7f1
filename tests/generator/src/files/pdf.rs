//! PDF files: every character in a place of its own, rules around every cell, tables broken between rows.

mod canvas;
mod objects;
mod table;

use super::FileKind;
use crate::marks::Written;
use crate::page::{Block, Page};
use canvas::Canvas;
use table::Table;

/// The kinds.
pub(super) const KINDS: &[FileKind] = &[FileKind {
    name: "PDF, ruled",
    extension: "pdf",
    keeps_spans: true,
    blanks: 400,
    write: |page, _| write(page),
}];

/// How wide a line of a paragraph is at least, in points.
const WIDTH: u32 = 500;

fn write(page: &Page) -> Vec<u8> {
    let tables = page.blocks.iter().filter_map(|block| match block {
        Block::Table(grid) => Some(Table::of(grid).width()),
        _ => None,
    });
    let mut canvas = Canvas::new(tables.fold(WIDTH, u32::max));
    for block in &page.blocks {
        match block {
            Block::Title(text) | Block::Text(text) => canvas.paragraph(&Written::of(text).text),
            Block::Heading { ordinal, wording, .. } => canvas.paragraph(&format!("{ordinal}{wording}")),
            Block::Table(grid) => Table::of(grid).draw(&mut canvas),
        }
    }
    canvas.finish()
}
