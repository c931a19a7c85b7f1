//! Why cells of a table could not be read, and what the person can do.

use super::capitalised;
use super::names::table;
use crate::form::TableSpec;
use crate::report::Unread;

pub(in crate::locale) fn unread(spec: &TableSpec, reason: Unread) -> String {
    let said = match reason {
        Unread::StructureLost => {
            "has figures without separators between them, so that its cells cannot be told apart. \
             Copy it again from the original document (Word or the web page)."
        }
        Unread::ColumnsLost => {
            "came apart in copying: which figures belong to which row cannot be told. \
             Copy it from a Word document or the web page instead of a PDF."
        }
        Unread::BlanksLost => {
            "lost its blank cells in copying, so that the columns of its figures cannot be told. \
             Copy it again from the original document, or write 0 into the blank cells."
        }
        Unread::Doubled => {
            "holds something twice with different figures, and which one counts cannot be told. \
             Take one of them out and check again."
        }
        Unread::Unclear => {
            "has cells that cannot be read for certain: two figures in one cell, or figures too many or too few. \
             Compare these cells with the original, or copy it again."
        }
    };
    format!("{} {said}", capitalised(&table(spec)))
}
