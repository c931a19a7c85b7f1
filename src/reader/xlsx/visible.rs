//! A sheet in, the rows that a person sees out.

use std::collections::BTreeMap;

use super::place::Place;
use super::sheet::Sheet;

/// What a person sees of a sheet.
#[derive(Debug)]
pub(super) struct Visible {
    /// The rows that are not blank, with their cells that are not, in order.
    pub(super) rows: Vec<Row>,
    /// The columns that are not blank, in order.
    pub(super) columns: Vec<u32>,
}

/// A row of a sheet.
#[derive(Debug)]
pub(super) struct Row {
    /// The cells that are not blank.
    pub(super) cells: Vec<Cell>,
}

/// A cell that is not blank.
#[derive(Debug)]
pub(super) struct Cell {
    /// The column where it begins.
    pub(super) column: u32,
    /// The last column that it is merged over.
    pub(super) last_column: u32,
    /// What stands in it.
    pub(super) text: String,
}

impl Visible {
    /// What is seen of `sheet`.
    pub(super) fn of(mut sheet: Sheet) -> Self {
        move_into_view(&mut sheet);
        sheet.merged.sort_unstable();
        let Sheet { cells, merged, hidden_rows, hidden_columns, .. } = sheet;
        let mut merges = Merges { rest: merged.into_iter().peekable(), open: BTreeMap::new() };
        let mut rows: BTreeMap<u32, Vec<Cell>> = BTreeMap::new();
        for ((row, column), text) in cells {
            let Some(last_column) = merges.last_column((row, column)) else { continue };
            if !hidden_rows.hold(row) && !hidden_columns.hold(column) {
                rows.entry(row).or_default().push(Cell { column, last_column, text });
            }
        }
        let mut columns: Vec<u32> = rows.values().flatten().map(|cell| cell.column).collect();
        columns.sort_unstable();
        columns.dedup();
        Self { rows: rows.into_values().map(|cells| Row { cells }).collect(), columns }
    }

    /// Whether `name` stands in one of the first rows.
    pub(super) fn mentions(&self, name: &str) -> bool {
        let name = name.trim();
        self.rows.iter().take(3).flat_map(|row| &row.cells).any(|cell| cell.text.contains(name))
    }
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

/// The merged areas while the cells are walked through in order.
struct Merges {
    /// Those that have not begun, in order.
    rest: std::iter::Peekable<std::vec::IntoIter<(Place, Place)>>,
    /// Those that have, by their first columns, with their first and last places.
    open: BTreeMap<u32, (Place, Place)>,
}

impl Merges {
    /// The last column of the cell at `place`; `None` where it lies under one that is merged over it.
    fn last_column(&mut self, place: Place) -> Option<u32> {
        while let Some(area) = self.rest.next_if(|(first, _)| *first <= place) {
            self.open.insert(area.0.1, area);
        }
        while let Some((_, (first, last))) = self.open.range(..=place.1).next_back() {
            let (first, last) = (*first, *last);
            if last.0 >= place.0 {
                let inside = place.1 <= last.1;
                return if inside { (place == first).then_some(last.1) } else { Some(place.1) };
            }
            self.open.remove(&first.1);
        }
        Some(place.1)
    }
}
