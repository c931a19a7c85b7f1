//! What should hold between a report and that of the year before.

use super::{Facts, Kind, Relation};
use crate::form::{CellKey, ColumnId, RowId};
use crate::report::Report;

/// The relations between `report`, whose facts are `own`, and last year's; those that the forms of both years allow.
pub(super) fn relations(report: &Report, own: &Facts, previous: &Facts) -> Vec<Relation> {
    let mut relations = Vec::new();
    for table in report.tables.iter().filter(|table| table.span.is_some()) {
        for key in table.spec.keys() {
            relations.extend(relation(own, previous, key));
        }
    }
    relations
}

/// What should hold for the cell `key`; `None` where nothing should, or the form of last year has no such cell.
fn relation(own: &Facts, previous: &Facts, key: CellKey) -> Option<Relation> {
    let (kind, other) = kind(key)?;
    let is_comparable = matches!(kind, Kind::CarriedOver | Kind::Pending) || previous.has_table(key);
    let given = previous.figure(other);
    let of = |facts: &Facts, column| facts.figure(CellKey { column: ColumnId(column), ..key });
    let expected = match kind {
        Kind::CarriedOver | Kind::Pending => given,
        Kind::InForce => match (given, of(own, "issued"), of(own, "repealed")) {
            (Some(given), Some(issued), Some(repealed)) => Some(given + issued - repealed),
            _ => None,
        },
        Kind::Items => given.zip(of(previous, "change")).map(|(given, change)| given + change),
    };
    is_comparable.then(|| Relation { kind, cell: key, other, reported: own.figure(key), given, expected })
}

/// What should hold for the cell `key`, and the cell of last year's report that it is compared with.
fn kind(key: CellKey) -> Option<(Kind, CellKey)> {
    match (key.table.0, key.row.0, key.column.0) {
        ("requests", "carried-over", _) => {
            Some((Kind::CarriedOver, CellKey { row: RowId("carried-forward"), ..key }))
        }
        ("disclosure", _, "in-force") => Some((Kind::InForce, key)),
        ("disclosure", _, "items-last-year") => Some((Kind::Items, key)),
        ("review", _, "total") => Some((Kind::Pending, CellKey { column: ColumnId("pending"), ..key })),
        _ => None,
    }
}
