//! Documents of Word: text, tables with merged cells, headings whose numbers Word counts itself.

use super::{FileKind, archive, escaped};
use crate::grid::{Cell, Grid, Place};
use crate::page::{Block, Page};

/// The kinds.
pub(super) const KINDS: &[FileKind] = &[
    FileKind {
        name: "docx",
        extension: "docx",
        keeps_spans: true,
        blanks: 400,
        write: |page, _| write(page, false),
    },
    FileKind {
        name: "docx, automatic numbers",
        extension: "docx",
        keeps_spans: true,
        blanks: 400,
        write: |page, _| write(page, true),
    },
];

const TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
    <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
    <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
    <Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>\
    <Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/>\
    </Types>";

const RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>\
    </Relationships>";

const PARTS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering\" Target=\"numbering.xml\"/>\
    </Relationships>";

const NUMBERING: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
    <w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>\
    <w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:suff w:val=\"nothing\"/>\
    <w:lvlText w:val=\"%1、\"/><w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum>\
    <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

const BODY: [&str; 2] = [
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
     <w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>",
    "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>",
];

fn write(page: &Page, automatic: bool) -> Vec<u8> {
    let body: String = page.blocks.iter().map(|it| block(it, automatic)).collect();
    let document = [BODY[0], &body, BODY[1]].concat();
    archive(&[
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", RELATIONS),
        ("word/document.xml", &document),
        ("word/_rels/document.xml.rels", PARTS),
        ("word/numbering.xml", NUMBERING),
    ])
}

fn block(block: &Block, automatic: bool) -> String {
    match block {
        Block::Heading { wording, .. } if automatic => {
            let numbered = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
            format!("<w:p>{numbered}{}</w:p>", runs(wording))
        }
        Block::Table(grid) => table(grid),
        block => format!("<w:p>{}</w:p>", runs(&block.words().unwrap_or_default())),
    }
}

/// The text in two runs, as after a change of fonts.
fn runs(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let (first, second) = chars.split_at(chars.len() / 2);
    let run = |part: &[char]| {
        let text = escaped(&part.iter().collect::<String>());
        format!(
            "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>"
        )
    };
    run(first) + &run(second)
}

fn table(grid: &Grid) -> String {
    let mut above: Vec<usize> = Vec::new();
    let rows = grid.places().into_iter().map(|row| {
        let cells = cells(&row, &mut above);
        format!("<w:tr>{cells}</w:tr>")
    });
    let columns = "<w:gridCol w:w=\"700\"/>".repeat(grid.columns);
    format!("<w:tbl><w:tblPr/><w:tblGrid>{columns}</w:tblGrid>{}</w:tbl>", rows.collect::<String>())
}

/// The cells of a row; one that reaches in from above is there, without text. `above` tells how wide each is.
fn cells(row: &[Place<'_>], above: &mut Vec<usize>) -> String {
    above.resize(row.len(), 1);
    let mut text = String::new();
    let mut column = 0;
    while let Some(place) = row.get(column) {
        let (width, content) = match place {
            Place::Cell(cell) => (cell.columns, cell_content(cell)),
            Place::Below | Place::Right => (above[column], "<w:vMerge/></w:tcPr><w:p/>".into()),
        };
        above[column] = width;
        let span = if width > 1 { format!("<w:gridSpan w:val=\"{width}\"/>") } else { String::new() };
        text += &["<w:tc><w:tcPr>", &span, &content, "</w:tc>"].concat();
        column += width;
    }
    text
}

fn cell_content(cell: &Cell) -> String {
    let merge = if cell.rows > 1 { "<w:vMerge w:val=\"restart\"/>" } else { "" };
    let runs = if cell.text.is_empty() { String::new() } else { runs(&cell.text) };
    format!("{merge}</w:tcPr><w:p>{runs}</w:p>")
}
