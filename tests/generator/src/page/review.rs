//! Table four as it is printed: three groups of five columns and one row of figures.

use gouji::form::TableSpec;

use super::requests::value;
use crate::drawn::Drawn;
use crate::grid::{Cell, Grid, Role};

/// The table with the drawn figures.
pub(super) fn grid(drawn: &Drawn, table: &'static TableSpec) -> Grid {
    let cell = |text: &str| Cell::new(Role::Header, text);
    let width = table.columns.len();
    let leaves = || table.columns.iter().map(|column| cell(column.label));
    let [reconsideration, lawsuits @ ..] = table.rows else { panic!("rows") };
    let top = table.headers.iter().map(|header| cell(header).merged(width * lawsuits.len(), 1));
    let kinds = lawsuits.iter().map(|row| cell(row.label).merged(width, 1));
    let values = table.keys().map(|key| value(drawn, key));
    Grid {
        columns: width * table.rows.len(),
        rows: vec![
            std::iter::once(cell(reconsideration.label).merged(width, 1)).chain(top).collect(),
            leaves().map(|leaf| leaf.merged(1, 2)).chain(kinds).collect(),
            lawsuits.iter().flat_map(|_| leaves()).collect(),
            values.collect(),
        ],
    }
}
