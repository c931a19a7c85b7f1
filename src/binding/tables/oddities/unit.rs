//! The unit that the header of a column of money names: 万元.

use super::Printed;
use super::entry::{What, without_note};
use crate::form::{ColumnSpec, Measure};
use crate::report::{Oddity, OddityKind};
use crate::text::{Span, key};

/// The unit of the form.
const UNIT: &str = "万元";
/// Units of money that stand in its place, the longest first.
const OTHERS: &[&str] = &["亿元", "百元", "千元", "角", "元"];

/// A header of money without the unit, or with another one. What stands between the header and the first row below it
/// must be the header's own, so that a unit on a line of its own is not missed.
pub(super) fn wrong(printed: &Printed<'_>) -> Option<Oddity> {
    let spec = printed.table.spec;
    let column: &'static ColumnSpec = spec.columns.iter().find(|it| it.measure == Measure::Amount)?;
    let row = spec.rows.iter().position(|row| row.columns.contains(&column.id))?;
    let words = key(column.label);
    let words = without_note(&words);
    let first = printed.entries.iter().find(|it| it.what == What::Row(row))?.index;
    let header = printed.cells.iter().take(first).rposition(|cell| cell.key.starts_with(words))?;
    let cells = printed.cells.get(header..first)?;
    let text: String = cells.iter().map(|cell| cell.key.as_str()).collect();
    let note = text.strip_prefix(words)?;
    if note.contains(UNIT) || !(note.is_empty() || note.contains(['(', '元'])) {
        return None;
    }
    let found = OTHERS.iter().copied().find(|unit| note.contains(unit));
    let span = cells.iter().map(|cell| cell.span).reduce(Span::to)?;
    Some(Oddity { span, kind: OddityKind::Unit { column, found } })
}
