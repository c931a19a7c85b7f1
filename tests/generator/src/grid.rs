//! A table as it is printed: rows of cells, some merged over several places.

/// A printed table.
#[derive(Clone, Debug)]
pub struct Grid {
    /// How many columns it has.
    pub columns: usize,
    /// Its rows; a cell stands in the first of the rows that it takes.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a printed table.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Cell {
    /// What stands in it; figures are marked.
    pub text: String,
    /// What it is for.
    pub role: Role,
    /// How many columns it takes.
    pub columns: usize,
    /// How many rows it takes.
    pub rows: usize,
}

/// What a cell is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Role {
    /// It heads columns.
    Header,
    /// It heads several rows.
    Group,
    /// It heads a row of figures.
    Label,
    /// It holds a figure, a mark or nothing.
    Value,
}

/// One place of a table: each row has as many as the table has columns.
#[derive(Clone, Copy, Debug)]
pub enum Place<'g> {
    /// A cell begins.
    Cell(&'g Cell),
    /// The cell on the left goes on.
    Right,
    /// The cell above goes on.
    Below,
}

impl Cell {
    /// A cell that takes one place.
    #[must_use]
    pub fn new(role: Role, text: impl Into<String>) -> Self {
        Self { text: text.into(), role, columns: 1, rows: 1 }
    }

    /// The cell merged over `columns` and `rows`.
    #[must_use]
    pub fn merged(self, columns: usize, rows: usize) -> Self {
        Self { columns, rows, ..self }
    }
}

impl Grid {
    /// All places, row by row.
    #[must_use]
    pub fn places(&self) -> Vec<Vec<Place<'_>>> {
        let mut taken = vec![0; self.columns];
        self.rows.iter().map(|row| places(row, &mut taken)).collect()
    }

    /// All cells, row by row.
    pub fn cells_mut(&mut self) -> impl Iterator<Item = &mut Cell> {
        self.rows.iter_mut().flatten()
    }

    /// How many rows the header takes, which is none where headers stand between the rows.
    #[must_use]
    pub fn header_rows(&self) -> usize {
        self.rows.iter().take_while(|row| row.iter().all(|cell| cell.role == Role::Header)).count()
    }
}

/// The places of a row, below what `taken` tells of the rows above.
fn places<'g>(row: &'g [Cell], taken: &mut [usize]) -> Vec<Place<'g>> {
    let mut cells = row.iter();
    let mut found = Vec::new();
    while let Some(rest) = taken.get_mut(found.len()) {
        if *rest > 0 {
            *rest -= 1;
            // One mark a merged cell: its further columns continue what is on the left.
            found.push(Place::Below);
            continue;
        }
        let Some(cell) = cells.next() else { break };
        let start = found.len();
        found.push(Place::Cell(cell));
        found.extend((1..cell.columns).map(|_| Place::Right));
        taken[start..start + cell.columns].fill(cell.rows - 1);
    }
    found
}
