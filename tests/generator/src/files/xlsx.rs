//! Workbooks of Excel: figures as numbers, texts shared or in place, merged cells listed apart.

use super::{FileKind, archive, escaped};
use crate::grid::{Place, Role};
use crate::page::{Block, Page};

/// The kinds.
pub(super) const KINDS: &[FileKind] = &[
    FileKind {
        name: "xlsx",
        extension: "xlsx",
        keeps_spans: true,
        blanks: 400,
        write: |page, _| write(page, true),
    },
    FileKind {
        name: "xlsx, figures as texts in place",
        extension: "xlsx",
        keeps_spans: true,
        blanks: 400,
        write: |page, _| write(page, false),
    },
];

const TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
    <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
    <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
    <Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>\
    <Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>\
    <Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>\
    </Types>";

const RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>\
    </Relationships>";

const WORKBOOK: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
    <sheets><sheet name=\"年度报告\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";

const PARTS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
    <Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/>\
    </Relationships>";

const MAIN: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

/// The sheet while it is written.
#[derive(Default)]
struct Sheet {
    /// Whether figures are numbers, and texts are shared.
    typed: bool,
    /// The rows so far.
    rows: String,
    /// How many there are.
    count: usize,
    /// Which cells are merged.
    merged: Vec<String>,
    /// The shared texts.
    shared: Vec<String>,
}

fn write(page: &Page, typed: bool) -> Vec<u8> {
    let mut sheet = Sheet { typed, ..Sheet::default() };
    page.blocks.iter().for_each(|block| sheet.block(block));
    let Sheet { rows, merged, shared, .. } = sheet;
    let merged: String = merged.iter().flat_map(|area| ["<mergeCell ref=\"", area, "\"/>"]).collect();
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    let sheet = format!(
        "{declaration}<worksheet {MAIN}><sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells></worksheet>"
    );
    let shared: String =
        shared.iter().flat_map(|text| ["<si><t xml:space=\"preserve\">", text, "</t></si>"]).collect();
    archive(&[
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", RELATIONS),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", PARTS),
        ("xl/worksheets/sheet1.xml", &sheet),
        ("xl/sharedStrings.xml", &format!("{declaration}<sst {MAIN}>{shared}</sst>")),
    ])
}

impl Sheet {
    fn block(&mut self, block: &Block) {
        let Block::Table(grid) = block else {
            self.count += 1;
            let cell = self.cell(0, &block.words().unwrap_or_default(), false);
            self.merged.push(format!("A{0}:O{0}", self.count));
            return self.close_row(&cell);
        };
        for row in grid.places() {
            self.count += 1;
            let mut cells = String::new();
            for (column, place) in row.iter().enumerate() {
                let Place::Cell(cell) = place else { continue };
                if cell.columns > 1 || cell.rows > 1 {
                    let last = name(column + cell.columns - 1, self.count + cell.rows - 1);
                    self.merged.push(format!("{}:{last}", name(column, self.count)));
                }
                cells += &self.cell(column, &cell.text, cell.role == Role::Value);
            }
            self.close_row(&cells);
        }
    }

    fn close_row(&mut self, cells: &str) {
        self.rows.extend(["<row r=\"", &self.count.to_string(), "\">", cells, "</row>"]);
    }

    /// A cell; a blank one is there without a value.
    fn cell(&mut self, column: usize, text: &str, figure: bool) -> String {
        let place = name(column, self.count);
        let text = escaped(text);
        if text.is_empty() {
            return format!("<c r=\"{place}\" s=\"1\"/>");
        }
        if !self.typed {
            return format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
        }
        // Excel keeps at most fifteen digits; a figure with a sign of its own is a text.
        let number = figure && text.parse::<f64>().is_ok() && !text.starts_with('+');
        if number {
            return format!("<c r=\"{place}\"><v>{text}</v></c>");
        }
        self.shared.push(text);
        format!("<c r=\"{place}\" t=\"s\"><v>{}</v></c>", self.shared.len() - 1)
    }
}

/// The name of a place, such as `B7`.
fn name(column: usize, row: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(column).expect("few columns"));
    format!("{letter}{row}")
}
