//! Web pages, and what programs put on the clipboard.

mod browsers;
mod editors;
mod office;

use super::{FileKind, escaped};
use crate::grid::Cell;
use crate::page::{Block, Page};

/// The kinds.
pub(super) const KINDS: &[FileKind] = &[
    kind("HTML, plain", |page, _| PLAIN.write(page)),
    kind("HTML, Word", |page, _| office::WORD.write(page)),
    kind("HTML, WPS", |page, _| office::WPS.write(page)),
    kind("HTML, Excel", |page, _| office::excel(page)),
    kind("HTML, LibreOffice", |page, _| office::LIBREOFFICE.write(page)),
    kind("HTML, Chromium", |page, _| browsers::CHROMIUM.write(page)),
    kind("HTML, cells broken by tags", |page, _| browsers::BROKEN.write(page)),
    kind("HTML, page in a layout table", |page, _| browsers::in_a_table(page)),
    kind("HTML, UEditor", |page, _| editors::UEDITOR.write(page)),
    FileKind {
        keeps_spans: false,
        blanks: 50,
        ..kind("HTML, UEditor without formats", |page, _| editors::flattened(page))
    },
    kind("HTML, TinyMCE", |page, _| editors::TINYMCE.write(page)),
    kind("HTML, CKEditor 4", |page, _| editors::CKEDITOR_4.write(page)),
    kind("HTML, CKEditor 5", |page, _| editors::CKEDITOR_5.write(page)),
    kind("HTML, wangEditor", |page, _| editors::WANGEDITOR.write(page)),
    FileKind { keeps_spans: false, ..kind("HTML, Quill", |page, _| editors::QUILL.write(page)) },
];

const fn kind(name: &'static str, write: fn(&Page, &mut crate::numbers::Numbers) -> Vec<u8>) -> FileKind {
    FileKind { name, extension: "html", keeps_spans: true, blanks: 400, write }
}

/// How a program writes the pieces of a page.
struct Dialect {
    /// What stands before the first and behind the last piece.
    around: [&'static str; 2],
    /// A paragraph, of escaped text.
    paragraph: fn(&str) -> String,
    /// A heading, of its ordinal and its wording.
    heading: fn(&str, &str) -> String,
    /// What stands before and behind the rows of a table.
    table: [&'static str; 2],
    /// What stands before and behind the cells of a row.
    row: [&'static str; 2],
    /// A cell.
    cell: fn(&Cell) -> String,
}

/// Plain HTML, as a person would write it.
const PLAIN: Dialect = Dialect {
    around: [
        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>年度报告</title></head>\n<body>\n",
        "</body>\n</html>\n",
    ],
    paragraph: |text| format!("<p>{text}</p>\n"),
    heading: |ordinal, wording| format!("<h2>{ordinal}{wording}</h2>\n"),
    table: ["<table>\n", "</table>\n"],
    row: ["<tr>", "</tr>\n"],
    cell: |cell| format!("<td{}>{}</td>", spans(cell), escaped(&cell.text)),
};

impl Dialect {
    /// The page.
    fn write(&self, page: &Page) -> Vec<u8> {
        let blocks: String = page.blocks.iter().map(|block| self.block(block)).collect();
        [self.around[0], &blocks, self.around[1]].concat().into_bytes()
    }

    fn block(&self, block: &Block) -> String {
        match block {
            Block::Heading { ordinal, wording, .. } => (self.heading)(ordinal, &escaped(wording)),
            Block::Table(grid) => {
                let rows = grid.rows.iter().map(|row| {
                    let cells: String = row.iter().map(self.cell).collect();
                    [self.row[0], &cells, self.row[1]].concat()
                });
                [self.table[0], &rows.collect::<String>(), self.table[1]].concat()
            }
            Block::Title(text) | Block::Text(text) => (self.paragraph)(&escaped(text)),
        }
    }
}

/// The spans of a cell as attributes; none where it takes one place.
fn spans(cell: &Cell) -> String {
    let span = |name, count| if count > 1 { format!(" {name}=\"{count}\"") } else { String::new() };
    span("colspan", cell.columns) + &span("rowspan", cell.rows)
}

/// As [`spans`], without quotes.
fn bare_spans(cell: &Cell) -> String {
    spans(cell).replace('"', "")
}

/// The text with every stretch of Latin letters and digits in an element of its own.
fn latin_apart(text: &str, open: &str, close: &str) -> String {
    let mut apart = String::new();
    let mut inside = false;
    // An entity is not torn apart: it begins and ends with what is Latin, too.
    for ch in text.chars() {
        let latin = ch.is_ascii() && !ch.is_ascii_whitespace();
        if latin != inside {
            apart += if latin { open } else { close };
            inside = latin;
        }
        apart.push(ch);
    }
    if inside { apart + close } else { apart }
}
