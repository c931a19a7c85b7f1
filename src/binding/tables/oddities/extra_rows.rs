//! Rows that the form does not have.

use super::Printed;
use super::entry::{Entry, What};
use crate::form::Arrangement;
use crate::report::{Oddity, OddityKind};

/// The label of a row has at least this many characters; fewer may be debris of a vertical label.
const SHORTEST: usize = 4;
/// The label of a row has at most this many characters; more are prose.
const LONGEST: usize = 30;

/// The rows before and behind it are looked for among this many labels.
const REACH: usize = 40;

/// A label of nothing on the form with as many figures as the rows around it, the row before it complete.
pub(super) fn found(printed: &Printed<'_>) -> Vec<Oddity> {
    let spec = printed.table.spec;
    let entries = printed.entries.iter().enumerate().filter(|_| spec.arrangement == Arrangement::Stacked);
    let extra = entries.filter(|(at, entry)| is_label(entry) && is_among_rows(printed, *at, entry));
    extra
        .map(|(_, entry)| Oddity {
            span: entry.cell.span,
            kind: OddityKind::ExtraRow(entry.cell.key.clone()),
        })
        .collect()
}

fn is_label(entry: &Entry<'_>) -> bool {
    let key = &entry.cell.key;
    let ideographs = key.chars().filter(|it| ('\u{4e00}'..='\u{9fff}').contains(it)).count();
    let is_prose = key.contains(['。', ',', ';', ':', '%', '"']);
    entry.what == What::Unknown
        && (SHORTEST..=LONGEST).contains(&ideographs)
        && key.chars().count() <= LONGEST
        && !is_prose
}

/// Whether the entry has as many figures as the row before or behind it, and the one before lacks none. The two must
/// follow each other on the form: what stands in the place of a third is that row in other words.
fn is_among_rows(printed: &Printed<'_>, at: usize, entry: &Entry<'_>) -> bool {
    let spec = printed.table.spec;
    let row = |entry: &Entry<'_>| match entry.what {
        What::Row(row) => Some((row, entry.full_row(spec).map(|_| entry.values))),
        _ => None,
    };
    let before = printed.entries.get(..at).unwrap_or_default().iter().rev().take(REACH).find_map(row);
    let after = printed.entries.get(at + 1..).unwrap_or_default().iter().take(REACH).find_map(row);
    let next = before.map_or(0, |(row, _)| row + 1);
    let rest = after.map_or(spec.rows.len(), |(row, _)| row);
    let values = |row: Option<(usize, Option<usize>)>| row.and_then(|it| it.1);
    let lacks = before.is_some_and(|it| it.1.is_none());
    let alike = [values(before), values(after)].contains(&Some(entry.values));
    entry.values > 0 && next == rest && !lacks && alike
}
