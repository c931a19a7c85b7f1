//! The tables and cells as they were read, as serializable values.

use serde::{Serialize, Serializer};

use super::codes;
use super::places::{Places, SpanObject};
use crate::figure::Figure;
use crate::report::{BoundCell, BoundTable};

#[derive(Debug, Serialize)]
pub(super) struct TableObject<'a> {
    span: SpanObject,
    cells: Vec<CellObject<'a>>,
}

#[derive(Debug, Serialize)]
struct CellObject<'a> {
    row: &'static str,
    column: &'static str,
    raw: &'a str,
    value: Option<FigureObject>,
    state: &'static str,
    span: SpanObject,
}

/// A figure, written as an exact decimal string.
#[derive(Clone, Copy, Debug)]
pub(super) struct FigureObject(pub(super) Figure);

impl<'a> TableObject<'a> {
    /// The table; `None` where the report has none.
    pub(super) fn of(table: &'a BoundTable, places: &Places<'a>) -> Option<Self> {
        let span = places.span(table.span?);
        Some(Self { span, cells: table.cells().map(|cell| CellObject::of(cell, places)).collect() })
    }
}

impl<'a> CellObject<'a> {
    fn of(cell: &'a BoundCell, places: &Places<'a>) -> Self {
        Self {
            row: cell.key.row.0,
            column: cell.key.column.0,
            raw: &cell.raw,
            value: cell.figure().map(FigureObject),
            state: codes::state(cell.state),
            span: places.span(cell.span),
        }
    }
}

impl Serialize for FigureObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}
