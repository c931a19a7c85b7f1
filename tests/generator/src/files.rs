//! Kinds of files: a page as a web page, a document, a workbook, as the programs write it that agencies use.

mod archive;
mod docx;
mod html;
mod office_suite;
mod pdf;
mod xlsx;

use archive::archive;
pub use office_suite::convert;

use crate::marks::is_mark;
use crate::numbers::Numbers;
use crate::page::Page;

/// A kind of file.
#[derive(Debug)]
pub struct FileKind {
    /// What it is called.
    pub name: &'static str,
    /// How names of such files end.
    pub extension: &'static str,
    /// Whether it says which cells are merged, so that every blank cell can be told.
    pub keeps_spans: bool,
    /// How many of a thousand cells of a report with blanks are read at least.
    pub blanks: u16,
    /// Writes a page.
    write: fn(&Page, &mut Numbers) -> Vec<u8>,
}

/// All kinds of files.
pub fn all() -> impl Iterator<Item = &'static FileKind> {
    [html::KINDS, docx::KINDS, xlsx::KINDS, pdf::KINDS].into_iter().flatten()
}

impl FileKind {
    /// The page as such a file.
    #[must_use]
    pub fn write(&self, page: &Page, numbers: &mut Numbers) -> Vec<u8> {
        (self.write)(page, numbers)
    }
}

/// A text as it stands in a markup language, without the marks of its cells.
fn escaped(text: &str) -> String {
    let plain: String = text.chars().filter(|ch| !is_mark(*ch)).collect();
    plain.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
