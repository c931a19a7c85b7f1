//! Table three as it is printed: three columns of labels and seven of figures.

use gouji::form::{CellKey, TableSpec};

use crate::drawn::Drawn;
use crate::grid::{Cell, Grid, Role};
use crate::marks::marked;

/// How many columns the labels take.
const LABELS: usize = 3;

/// The table with the drawn figures.
pub(super) fn grid(drawn: &Drawn, table: &'static TableSpec) -> Grid {
    let mut rows = header(table);
    let mut open: &[&str] = &[];
    for (index, row) in table.rows.iter().enumerate() {
        let mut cells = Vec::new();
        for (depth, group) in row.groups.iter().enumerate() {
            if open.get(depth) != Some(group) {
                let height = table.rows[index..].iter().take_while(|it| it.groups.get(depth) == Some(group));
                cells.push(Cell::new(Role::Group, *group).merged(1, height.count()));
            }
        }
        open = row.groups;
        cells.push(Cell::new(Role::Label, row.label).merged(LABELS - row.groups.len(), 1));
        cells.extend(row.columns.iter().map(|column| value(drawn, table.key(row.id, *column))));
        rows.push(cells);
    }
    Grid { columns: LABELS + table.columns.len(), rows }
}

/// The cell of a figure.
pub(super) fn value(drawn: &Drawn, key: CellKey) -> Cell {
    let text = drawn.index(key).map(|index| marked(index, &drawn.cells[index].text));
    Cell::new(Role::Value, text.unwrap_or_default())
}

/// The three rows of the header.
fn header(table: &'static TableSpec) -> Vec<Vec<Cell>> {
    let cell = |text: &str| Cell::new(Role::Header, text);
    let [note, applicants, organisations] = table.headers else { panic!("three headers") };
    let labels: Vec<&str> = table.columns.iter().map(|column| column.label).collect();
    let [person, kinds @ .., total] = labels.as_slice() else { panic!("seven columns") };
    vec![
        vec![cell(note).merged(LABELS, 3), cell(applicants).merged(labels.len(), 1)],
        vec![cell(person).merged(1, 2), cell(organisations).merged(kinds.len(), 1), cell(total).merged(1, 2)],
        kinds.iter().map(|kind| cell(kind)).collect(),
    ]
}
