//! The main part of a document in, its paragraphs and tables out.

use super::numbering::Numbering;
use super::paragraph::{Paragraph, ParagraphProperties, Run};
use super::styles::Styles;
use super::table::{CellProperties, RowProperties, Table};
use crate::content::{Builder, Content};
use crate::reader::xml::{Element, Node, Walk};
use crate::reader::{Foreign, Unreadable};

/// What holds no text of the document: deleted or moved away, instructions of fields, what a reader that understands
/// less should take, readings above characters, properties.
const PASSED_OVER: [&str; 14] = [
    "del",
    "moveFrom",
    "delText",
    "instrText",
    "delInstrText",
    "fldData",
    "binData",
    "rt",
    "sdtPr",
    "sdtEndPr",
    "sectPr",
    "tblPr",
    "tblPrEx",
    "tblGrid",
];

/// Tables stand within each other at most this deep; no program lets them go deeper.
const DEEPEST: usize = 64;

/// Walks through the main part of a document.
#[derive(Debug)]
pub(super) struct Body<'s> {
    styles: &'s Styles,
    numbering: Numbering,
    builder: Builder,
    /// What the open elements are, the outermost first.
    open: Vec<Role>,
    /// The open paragraphs; one in a text box stands within another one.
    paragraphs: Vec<Paragraph>,
    runs: Vec<Run>,
    tables: Vec<Table>,
    /// The open fields, and whether what comes is an instruction and not a result; within an instruction all is.
    fields: Vec<bool>,
    /// The text of paragraphs whose end was deleted.
    endless: String,
}

/// What an element is to the walk.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Role {
    Paragraph,
    Run,
    Table,
    Row,
    Cell,
    /// A place with several contents, one of which is taken.
    Alternatives {
        /// Whether one was.
        taken: bool,
    },
    /// Anything that only surrounds what it holds.
    Around,
}

impl<'s> Body<'s> {
    pub(super) fn new(styles: &'s Styles, numbering: Numbering) -> Self {
        Self {
            styles,
            numbering,
            builder: Builder::default(),
            open: Vec::new(),
            paragraphs: Vec::new(),
            runs: Vec::new(),
            tables: Vec::new(),
            fields: Vec::new(),
            endless: String::new(),
        }
    }

    /// Reads the whole part.
    pub(super) fn read(mut self, part: &str) -> Result<Content, Unreadable> {
        let mut walk = Walk::new(part);
        while let Some(node) = walk.step()? {
            match node {
                Node::Open(element) => self.enter(&element, &mut walk)?,
                Node::Close => self.leave(),
                // Text of documents stands in elements of its own, what stands beside them is white space.
                Node::Text(_) | Node::Literal(_) => {}
            }
        }
        self.write_endless();
        Ok(self.builder.finish())
    }

    fn enter(&mut self, element: &Element<'_>, walk: &mut Walk<'_>) -> Result<(), Unreadable> {
        let name = element.name();
        if name != "tcPr" && self.open.last() == Some(&Role::Cell) {
            self.begin_cell(&CellProperties::default());
        }
        match name {
            "t" => self.write(&shown(element, &walk.text()?)),
            "pPr" | "rPr" | "trPr" | "tcPr" => return self.settle(name, walk),
            "AlternateContent" => self.open.push(Role::Alternatives { taken: false }),
            "Choice" | "Fallback" if self.declines() => walk.skip()?,
            "tbl" if self.tables.len() == DEEPEST => return Err(Unreadable::Damaged),
            "altChunk" => return Err(Unreadable::UnsupportedKind(Foreign::Wrapped)),
            name if PASSED_OVER.contains(&name) => walk.skip()?,
            _ => {
                self.sign(element);
                self.surround(name);
            }
        }
        Ok(())
    }

    /// Writes what an element without text stands for.
    fn sign(&mut self, element: &Element<'_>) {
        match element.name() {
            "tab" | "ptab" => self.write("\t"),
            "br" | "cr" => self.write("\n"),
            "noBreakHyphen" => self.write("-"),
            "sym" => self.write(&symbol(element)),
            // Parts of fractions and powers in formulas must not run together.
            "den" => self.write("/"),
            "sup" | "sub" => self.write("^"),
            "fldChar" => self.field(&element.attribute("fldCharType").unwrap_or_default()),
            _ => {}
        }
    }

    /// Opens what an element is to the walk.
    fn surround(&mut self, name: &str) {
        let role = match name {
            "p" => {
                self.paragraphs
                    .push(Paragraph { text: std::mem::take(&mut self.endless), ..Paragraph::default() });
                Role::Paragraph
            }
            "r" => {
                let outer = self.runs.last().copied().unwrap_or_default();
                let hidden = outer.hidden || self.paragraphs.last().is_some_and(|it| it.hidden);
                self.runs.push(Run { hidden, ..Run::default() });
                Role::Run
            }
            "tbl" => {
                self.tables.push(Table::default());
                self.builder.open_table();
                Role::Table
            }
            "tr" => {
                self.builder.open_row();
                self.tables.last_mut().into_iter().for_each(Table::open_row);
                Role::Row
            }
            "tc" => {
                self.tables.last_mut().into_iter().for_each(Table::expect_cell);
                Role::Cell
            }
            _ => Role::Around,
        };
        self.open.push(role);
    }

    /// Closes the innermost element.
    fn leave(&mut self) {
        match self.open.pop() {
            Some(Role::Paragraph) => self.end_paragraph(),
            Some(Role::Run) => drop(self.runs.pop()),
            Some(Role::Table) => {
                self.tables.pop();
                self.builder.close_table();
            }
            Some(Role::Cell) => {
                self.begin_cell(&CellProperties::default());
                self.write_endless();
            }
            Some(Role::Row | Role::Alternatives { .. } | Role::Around) | None => {}
        }
    }

    /// Takes in the properties of the innermost element, of which `name` tells which it is.
    fn settle(&mut self, name: &str, walk: &mut Walk<'_>) -> Result<(), Unreadable> {
        let inside = walk.inside()?;
        match name {
            "pPr" => {
                let properties = ParagraphProperties::of(&inside);
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.settle(&properties, self.styles, &mut self.numbering);
                }
            }
            "rPr" => self.runs.last_mut().into_iter().for_each(|run| run.settle(&inside, self.styles)),
            "trPr" => {
                let properties = RowProperties::of(&inside);
                if properties.absent {
                    return self.skip_rest(walk);
                }
                if let Some(table) = self.tables.last_mut() {
                    table.indent(&properties, &mut self.builder);
                }
            }
            _ => {
                if !self.begin_cell(&CellProperties::of(&inside)) {
                    return self.skip_rest(walk);
                }
            }
        }
        Ok(())
    }

    /// Passes over the rest of the innermost element.
    fn skip_rest(&mut self, walk: &mut Walk<'_>) -> Result<(), Unreadable> {
        walk.skip()?;
        self.leave();
        Ok(())
    }

    /// Opens the cell that has begun, if one has; says whether what stands in it is shown.
    fn begin_cell(&mut self, properties: &CellProperties) -> bool {
        self.tables.last_mut().is_none_or(|table| table.open_cell(properties, &mut self.builder))
    }

    /// Whether the content that comes is not the one to take of several.
    fn declines(&mut self) -> bool {
        match self.open.last_mut() {
            Some(Role::Alternatives { taken }) => std::mem::replace(taken, true),
            _ => false,
        }
    }

    fn field(&mut self, kind: &str) {
        match kind {
            "begin" => self.fields.push(true),
            "separate" => {
                self.fields.pop();
                self.fields.push(self.is_instruction());
            }
            _ => drop(self.fields.pop()),
        }
    }

    fn is_instruction(&self) -> bool {
        self.fields.last() == Some(&true)
    }

    /// Writes text where it is shown.
    fn write(&mut self, text: &str) {
        let run = self.runs.last().copied().unwrap_or_default();
        if run.hidden || self.is_instruction() {
            return;
        }
        match self.paragraphs.last_mut() {
            Some(paragraph) => paragraph.add(text, run),
            None => self.builder.text(text),
        }
    }

    /// Ends the innermost paragraph. The instruction of a field does not reach beyond it.
    fn end_paragraph(&mut self) {
        while self.is_instruction() {
            self.fields.pop();
        }
        let Some(paragraph) = self.paragraphs.pop() else { return };
        if paragraph.endless {
            self.endless = paragraph.text;
        } else {
            self.write_lines(&paragraph.text);
        }
    }

    fn write_endless(&mut self) {
        let text = std::mem::take(&mut self.endless);
        self.write_lines(&text);
    }

    fn write_lines(&mut self, text: &str) {
        for line in text.split('\n') {
            self.builder.text(line);
            self.builder.end_paragraph();
        }
    }
}

/// Text as it is shown: on one line, with spaces at its ends only where it says so.
fn shown(element: &Element<'_>, text: &str) -> String {
    let preserved = element.has("space", "preserve");
    let text = if preserved { text } else { text.trim_matches([' ', '\t', '\r', '\n']) };
    text.replace(['\r', '\n'], " ")
}

/// A character given by its number. Fonts of symbols hold theirs in a range of their own, where only the signs of
/// ASCII are known: the font Symbol has them at their places.
fn symbol(element: &Element<'_>) -> String {
    let code = element.attribute("char").and_then(|it| u32::from_str_radix(&it, 16).ok());
    let symbols = element.has("font", "Symbol");
    let code = code.map(|it| if symbols && (0xf020..=0xf03f).contains(&it) { it - 0xf000 } else { it });
    code.and_then(char::from_u32).map(String::from).unwrap_or_default()
}
