//! A sheet in, the rows that a person sees out.

use super::place::Place;
use super::sheet::Sheet;

/// A sheet with more columns, or more places, holds no tables of the form.
const MOST_COLUMNS: usize = 60;
const MOST_PLACES: usize = 200_000;
/// So far it is looked for the first place of a merged area that is not hidden.
const FURTHEST: usize = 1000;

/// What a person sees of a sheet.
#[derive(Debug)]
pub(super) struct Visible {
    /// The rows that are not blank, in order.
    pub(super) rows: Vec<Row>,
    /// How many columns there are that are not blank.
    pub(super) width: usize,
    /// Whether each row has as many places as there are columns. Otherwise it has those that are not blank.
    pub(super) is_regular: bool,
}

/// A row of a sheet: its places, `None` for one that the cell before it is merged over.
#[derive(Debug, Default)]
pub(super) struct Row(pub(super) Vec<Option<Cell>>);

/// A cell.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    /// How many columns that are not blank it is merged over, itself among them.
    pub(super) columns: usize,
    /// What stands in it; nothing, where it goes on from the row above.
    pub(super) text: String,
}

impl Visible {
    /// What is seen of `sheet`.
    pub(super) fn of(mut sheet: Sheet) -> Self {
        move_into_view(&mut sheet);
        let Sheet { mut cells, merged, hidden_rows, hidden_columns, .. } = sheet;
        cells.retain(|((row, column), text)| {
            !text.is_empty() && !hidden_rows.hold(*row) && !hidden_columns.hold(*column)
        });
        let (rows, columns) = (used(&cells, |place| place.0), used(&cells, |place| place.1));
        let is_regular = columns.len() <= MOST_COLUMNS && columns.len() * rows.len() <= MOST_PLACES;
        let rows = if is_regular { regular(cells, merged, &rows, &columns) } else { irregular(cells) };
        let rows = rows.into_iter().filter(|row| row.filled().next().is_some()).collect();
        Self { rows, width: columns.len(), is_regular }
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

/// The rows, or columns, in which a cell stands, in order.
fn used(cells: &[(Place, String)], number: fn(&Place) -> usize) -> Vec<usize> {
    let mut used: Vec<usize> = cells.iter().map(|(place, _)| number(place)).collect();
    used.sort_unstable();
    used.dedup();
    used
}

/// The cells at their places among these rows and columns, with the merged ones in one piece.
fn regular(
    cells: Vec<(Place, String)>,
    merged: Vec<(Place, Place)>,
    rows: &[usize],
    columns: &[usize],
) -> Vec<Row> {
    let blank = || Row(vec![Some(Cell { columns: 1, text: String::new() }); columns.len()]);
    let mut grid: Vec<Row> = rows.iter().map(|_| blank()).collect();
    for ((row, column), text) in cells {
        let (row, column) = (place_of(row, rows), place_of(column, columns));
        if let Some(Some(cell)) = grid.get_mut(row).and_then(|row| row.0.get_mut(column)) {
            cell.text = text;
        }
    }
    // Areas do not overlap, so that all together they take no more rows than there are places.
    let mut rest = rows.len() * columns.len();
    for (first, last) in merged {
        let shown = rows.binary_search(&first.0).is_ok() && columns.binary_search(&first.1).is_ok();
        let (top, bottom) = (place_of(first.0, rows), place_of(last.0 + 1, rows));
        let (left, right) = (place_of(first.1, columns), place_of(last.1 + 1, columns));
        let Some(left_over) = rest.checked_sub(bottom - top) else { break };
        rest = left_over;
        for (index, row) in grid.get_mut(top..bottom).unwrap_or_default().iter_mut().enumerate() {
            merge(row.0.get_mut(left..right).unwrap_or_default(), shown && index == 0);
        }
    }
    grid
}

/// The place of a row or column among those that are used; of one that is not, the place of the next.
fn place_of(number: usize, used: &[usize]) -> usize {
    used.partition_point(|it| *it < number)
}

/// Makes one cell of places beside each other, which shows what stands in the first, if that is `shown`.
fn merge(places: &mut [Option<Cell>], shown: bool) {
    let columns = places.len();
    if let [Some(first), rest @ ..] = places {
        first.columns = columns;
        if !shown {
            first.text.clear();
        }
        rest.fill(None);
    }
}

/// The cells line by line, without their blanks.
fn irregular(cells: Vec<(Place, String)>) -> Vec<Row> {
    let (mut rows, mut last): (Vec<Row>, usize) = (Vec::new(), 0);
    for ((row, _), text) in cells {
        if row != last {
            rows.push(Row::default());
            last = row;
        }
        if let Some(row) = rows.last_mut() {
            row.0.push(Some(Cell { columns: 1, text }));
        }
    }
    rows
}

/// Has merged areas begin where they are first shown, if their first row or column is hidden.
fn move_into_view(sheet: &mut Sheet) {
    let Sheet { cells, merged, hidden_rows, hidden_columns, .. } = sheet;
    let found = |place: Place| cells.binary_search_by_key(&place, |(place, _)| *place).ok();
    let mut moves = Vec::new();
    for (first, last) in merged {
        let row = (first.0..=last.0).take(FURTHEST).find(|row| !hidden_rows.hold(*row));
        let column = (first.1..=last.1).take(FURTHEST).find(|column| !hidden_columns.hold(*column));
        let place = (row.unwrap_or(first.0), column.unwrap_or(first.1));
        if place != *first {
            moves.push((found(*first), found(place), place));
            *first = place;
        }
    }
    for (from, to, place) in moves {
        let text =
            from.and_then(|from| Some(std::mem::take(&mut cells.get_mut(from)?.1))).unwrap_or_default();
        // What stands where the area is first shown lies under it.
        if let Some(cell) = to.or(from).and_then(|at| cells.get_mut(at)) {
            *cell = (place, text);
        }
    }
}
