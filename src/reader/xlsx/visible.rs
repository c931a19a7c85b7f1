//! A sheet in, the rows that a person sees out.

use std::collections::{BTreeMap, BTreeSet};

use super::merges::Merges;
use super::place::Place;
use super::sheet::Sheet;

/// A sheet with more columns, or more places, holds no tables of the form.
const MOST_COLUMNS: usize = 60;
const MOST_PLACES: usize = 200_000;

/// What a person sees of a sheet.
#[derive(Debug)]
pub(super) struct Visible {
    /// The rows that are not blank, in order.
    pub(super) rows: Vec<Row>,
    /// The columns that are not blank, in order.
    pub(super) columns: Vec<u32>,
    /// Whether each row has as many places as there are columns. Otherwise it has those that are not blank.
    pub(super) is_regular: bool,
}

/// A row of a sheet: its places, `None` for one that the cell before it is merged over.
#[derive(Debug)]
pub(super) struct Row(pub(super) Vec<Option<Cell>>);

/// A cell.
#[derive(Debug)]
pub(super) struct Cell {
    /// The column where it begins.
    pub(super) column: u32,
    /// The last column that it is merged over.
    pub(super) last_column: u32,
    /// What stands in it; nothing, where it goes on from the row above.
    pub(super) text: String,
}

impl Visible {
    /// What is seen of `sheet`.
    pub(super) fn of(mut sheet: Sheet) -> Self {
        move_into_view(&mut sheet);
        let Sheet { mut cells, merged, hidden_rows, hidden_columns, .. } = sheet;
        cells.retain(|(row, column), _| !hidden_rows.hold(*row) && !hidden_columns.hold(*column));
        let columns: Vec<u32> =
            cells.keys().map(|place| place.1).collect::<BTreeSet<_>>().into_iter().collect();
        let mut merges = Merges::from(merged);
        let mut rows = rows(cells);
        let is_regular = columns.len() <= MOST_COLUMNS && columns.len() * rows.len() <= MOST_PLACES;
        let rows = rows.iter_mut().map(|(row, cells)| {
            let filled: Vec<u32> = cells.keys().copied().collect();
            let columns = if is_regular { &columns } else { &filled };
            Row(columns.iter().map(|column| cell((*row, *column), &mut merges, cells)).collect())
        });
        let rows = rows.filter(|row| row.filled().next().is_some()).collect();
        Self { rows, columns, is_regular }
    }

    /// Whether `name` stands in one of the first rows.
    pub(super) fn mentions(&self, name: &str) -> bool {
        let name = name.trim();
        self.rows.iter().take(3).flat_map(Row::filled).any(|cell| cell.text.contains(name))
    }
}

impl Row {
    /// The cells that are not blank.
    pub(super) fn filled(&self) -> impl Iterator<Item = &Cell> {
        self.0.iter().flatten().filter(|cell| !cell.text.is_empty())
    }
}

/// The cells row by row, and within each by their columns.
fn rows(cells: BTreeMap<Place, String>) -> BTreeMap<u32, BTreeMap<u32, String>> {
    let mut rows: BTreeMap<u32, BTreeMap<u32, String>> = BTreeMap::new();
    for ((row, column), text) in cells {
        rows.entry(row).or_default().insert(column, text);
    }
    rows
}

/// The cell at `place`; `None` where the cell before it is merged over it.
fn cell(place: Place, merges: &mut Merges, cells: &mut BTreeMap<u32, String>) -> Option<Cell> {
    let text = cells.remove(&place.1).unwrap_or_default();
    let Some((first, last)) = merges.around(place) else {
        return Some(Cell { column: place.1, last_column: place.1, text });
    };
    let text = if first == place { text } else { String::new() };
    (first.1 == place.1).then_some(Cell { column: place.1, last_column: last.1, text })
}

/// Has merged areas begin where they are first shown, if their first row or column is hidden.
fn move_into_view(sheet: &mut Sheet) {
    for (first, last) in &mut sheet.merged {
        let place = (sheet.hidden_rows.first_outside(first.0), sheet.hidden_columns.first_outside(first.1));
        if place != *first && place.0 <= last.0 && place.1 <= last.1 {
            match sheet.cells.remove(first) {
                Some(text) => sheet.cells.insert(place, text),
                None => sheet.cells.remove(&place),
            };
            *first = place;
        }
    }
}
