//! Table two as it is printed: four columns, a header for each provision.

use gouji::form::{RowSpec, TableSpec};

use super::requests::value;
use crate::drawn::Drawn;
use crate::grid::{Cell, Grid, Role};

/// How many columns the table has.
const COLUMNS: usize = 4;

/// The table with the drawn figures.
pub(super) fn grid(drawn: &Drawn, table: &'static TableSpec) -> Grid {
    let mut rows = Vec::new();
    let mut provision = None;
    for row in table.rows {
        if provision != row.groups.first() {
            provision = row.groups.first();
            rows.push(
                provision.map(|it| Cell::new(Role::Group, *it).merged(COLUMNS, 1)).into_iter().collect(),
            );
            rows.push(header(table, row));
        }
        let values = row.columns.iter().map(|column| value(drawn, table.key(row.id, *column)));
        rows.push(widened(std::iter::once(Cell::new(Role::Label, row.label)).chain(values).collect()));
    }
    Grid { columns: COLUMNS, rows }
}

/// 信息内容 and the columns of the rows below.
fn header(table: &'static TableSpec, row: &RowSpec) -> Vec<Cell> {
    let columns = row.columns.iter().filter_map(|id| table.column(*id)).map(|column| column.label);
    let labels = table.headers.iter().copied().chain(columns);
    widened(labels.map(|label| Cell::new(Role::Header, label)).collect())
}

/// The row with its last cell merged up to the right edge.
fn widened(mut row: Vec<Cell>) -> Vec<Cell> {
    let missing = COLUMNS - row.len();
    if let Some(last) = row.last_mut() {
        last.columns += missing;
    }
    row
}
