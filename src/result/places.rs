//! Places in bytes in, places in UTF-16 code units out.

use serde::Serialize;

use crate::document::Document;
use crate::form::CellKey;
use crate::text::{LineColumn, Positions, Span};

/// A piece of the text in UTF-16 code units: the first one and the one after the last.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct SpanObject(usize, usize);

/// The address of a cell on the form.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct CellKeyObject {
    table: &'static str,
    row: &'static str,
    column: &'static str,
}

/// The text of a report, to turn its bytes into UTF-16 code units.
pub(super) struct Places<'a> {
    text: &'a str,
    positions: &'a Positions,
}

impl<'a> Places<'a> {
    pub(super) const fn of(document: &'a Document) -> Self {
        Self { text: document.source(), positions: &document.positions }
    }

    /// What stands at `span`.
    pub(super) fn slice(&self, span: Span) -> &'a str {
        span.of(self.text)
    }

    pub(super) fn span(&self, span: Span) -> SpanObject {
        SpanObject(self.positions.utf16(self.text, span.start), self.positions.utf16(self.text, span.end))
    }

    pub(super) fn line_column(&self, at: usize) -> LineColumn {
        self.positions.line_column(self.text, at)
    }
}

impl From<CellKey> for CellKeyObject {
    fn from(key: CellKey) -> Self {
        Self { table: key.table.0, row: key.row.0, column: key.column.0 }
    }
}
