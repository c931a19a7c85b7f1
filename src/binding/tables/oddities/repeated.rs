//! Headers, and whole tables, that stand in the report once more.

use super::Printed;
use super::cell::cells;
use super::entry::{What, entries};
use crate::document::Document;
use crate::form::{Arrangement, TableSpec};
use crate::report::{BoundSection, BoundTable, Oddity, OddityKind};
use crate::text::{Span, key};

/// At least this many headers must stand in the midst of the rows.
const FEWEST_HEADERS: usize = 3;
/// No more than this many bytes behind a table are looked through for it.
const REACH: usize = 40_000;

/// The headers of the columns among the rows, as at the top of a new page: only of columns that all rows have, since
/// others are printed above each of their blocks.
pub(super) fn headers(printed: &Printed<'_>) -> Option<Oddity> {
    let spec = printed.table.spec;
    let columns =
        spec.rows.first().filter(|first| spec.rows.iter().all(|row| row.columns == first.columns))?;
    if spec.arrangement == Arrangement::SideBySide {
        return None;
    }
    let labels: Vec<String> =
        columns.columns.iter().filter_map(|it| spec.column(*it)).map(|it| key(it.label)).collect();
    let first = printed.entries.iter().find(|it| matches!(it.what, What::Row(_)))?.index;
    let last = printed.entries.iter().rfind(|it| matches!(it.what, What::Row(_)))?.index;
    let midst = || printed.cells.get(first..last).unwrap_or_default().iter();
    let above = |label: &&String| printed.cells.iter().take(first).any(|cell| cell.key == **label);
    let again = |label: &String| midst().find(|cell| cell.key == *label).map(|cell| cell.span);
    let found: Vec<Span> = labels.iter().filter(above).filter_map(again).collect();
    let span = found.iter().copied().min()?;
    (found.len() >= FEWEST_HEADERS).then_some(Oddity { span, kind: OddityKind::HeaderRepeated })
}

/// The table once more behind itself: most of its rows with all their figures, labelled to the letter.
pub(super) fn table(document: &Document, sections: &[BoundSection], table: &BoundTable) -> Option<Oddity> {
    let spec = table.spec;
    let behind = table.span?.end;
    let last = sections.iter().map(|section| section.body.end).max().unwrap_or(document.said().len());
    let end = document.said().floor_char_boundary(last.max(behind).min(behind + REACH));
    if !may_recur(spec, document.slice(Span::new(behind, end))) {
        return None;
    }
    let all = cells(document, Span::new(behind, end));
    let again = entries(spec, &all);
    let rows: Vec<_> = again.iter().filter(|it| it.full_row(spec).is_some()).collect();
    let most = 2 * rows.len() > spec.rows.len() && spec.rows.len() > 2;
    let span = rows.first().filter(|_| most)?.cell.span;
    Some(Oddity { span, kind: OddityKind::TableRepeated })
}

/// Whether the words of most labels of the rows stand in `text`: without them there is no need to look closer.
fn may_recur(spec: &TableSpec, text: &str) -> bool {
    let words = |label: &'static str| {
        let inner = label.split(['、', '.', '）', '（']).max_by_key(|part| part.len());
        inner.unwrap_or(label)
    };
    2 * spec.rows.iter().filter(|row| text.contains(words(row.label))).count() > spec.rows.len()
}
