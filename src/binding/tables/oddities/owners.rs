//! Rows that were given the figures of another label: where rows are too many or out of order the form's sequence
//! misleads, while the label right before its figures does not.

use super::Printed;
use super::entry::{Entry, What};
use crate::report::{BoundRow, Oddity, OddityKind};
use crate::text::Span;

/// The rows of the table, by their number, whose figures stand right behind the label of another row, or of none.
pub(super) fn misled(printed: &Printed<'_>, oddities: &[Oddity]) -> Vec<usize> {
    let misleads =
        |it: &Oddity| matches!(it.kind, OddityKind::ExtraRow(_) | OddityKind::RowOutOfOrder { .. });
    if !oddities.iter().any(misleads) {
        return Vec::new();
    }
    let spec = printed.table.spec;
    let extra = |entry: &Entry<'_>| {
        oddities.iter().any(|it| it.span == entry.cell.span && matches!(it.kind, OddityKind::ExtraRow(_)))
    };
    let owned: Vec<(Option<usize>, Span)> = printed
        .entries
        .iter()
        .filter(|it| it.full_row(spec).is_some() || extra(it))
        .filter_map(|it| Some((row(it), values(printed, it)?)))
        .collect();
    let is_misled = |(number, row): &(usize, &BoundRow)| {
        let cells = || row.cells.iter().filter(|cell| !cell.span.is_empty());
        owned.iter().any(|(owner, span)| *owner != Some(*number) && cells().any(|it| span.contains(it.span)))
    };
    printed.table.rows.iter().enumerate().filter(is_misled).map(|it| it.0).collect()
}

const fn row(entry: &Entry<'_>) -> Option<usize> {
    match entry.what {
        What::Row(row) => Some(row),
        _ => None,
    }
}

/// From the first to the last of the figures right behind a label.
fn values(printed: &Printed<'_>, entry: &Entry<'_>) -> Option<Span> {
    let values = printed.cells.iter().skip(entry.index + 1).take(entry.values);
    values.map(|cell| cell.span).reduce(Span::to)
}
