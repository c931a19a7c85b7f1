//! Rows that stand in another order than on the form.

use super::Printed;
use crate::form::RowSpec;
use crate::report::{Oddity, OddityKind};
use crate::text::Span;

/// More rows than this are not looked at, so that any text is read in linear time.
const MOST: usize = 100;

/// A row of the form where it stands in the report.
type Placed = (usize, Span);

/// The first of each run of rows that stand where others belong. Only rows count whose label reads to the letter, once,
/// with all figures right behind it: copying may scatter others.
pub(super) fn found(printed: &Printed<'_>) -> Vec<Oddity> {
    let spec = printed.table.spec;
    let rows: Vec<Placed> =
        printed.entries.iter().filter_map(|it| Some((it.full_row(spec)?, it.cell.span))).take(MOST).collect();
    let once = |row: &&Placed| rows.iter().filter(|other| other.0 == row.0).count() == 1;
    let rows: Vec<Placed> = rows.iter().filter(once).copied().collect();
    let kept = ascending(&rows);
    let mut oddities = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let follows = at.checked_sub(1).is_some_and(|before| !kept.contains(&before));
        if !kept.contains(&at) && !follows {
            oddities.extend(oddity(spec.rows, &rows, &kept, at, *row));
        }
    }
    oddities
}

fn oddity(
    specs: &'static [RowSpec],
    rows: &[Placed],
    kept: &[usize],
    at: usize,
    row: Placed,
) -> Option<Oddity> {
    let kept = || kept.iter().filter_map(|index| Some((*index, rows.get(*index)?.0)));
    let before = kept().rev().find(|(index, other)| *index < at && *other > row.0);
    let after = kept().find(|(index, other)| *index > at && *other < row.0);
    let (neighbour, late) = before.map(|it| (it.1, true)).or(after.map(|it| (it.1, false)))?;
    let kind = OddityKind::RowOutOfOrder { row: specs.get(row.0)?, neighbour: specs.get(neighbour)?, late };
    Some(Oddity { span: row.1, kind })
}

/// The places in `rows` of the most rows that ascend; of as many, those that come first, so that the later is odd.
fn ascending(rows: &[Placed]) -> Vec<usize> {
    let mut best: Vec<Vec<usize>> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let before = rows.iter().zip(&best).filter(|(other, _)| other.0 < row.0);
        let mut chain = before.map(|it| it.1).rev().max_by_key(|it| it.len()).cloned().unwrap_or_default();
        chain.push(at);
        best.push(chain);
    }
    best.into_iter().rev().max_by_key(Vec::len).unwrap_or_default()
}
