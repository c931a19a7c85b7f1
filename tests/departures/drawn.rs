//! Reports with drawn figures; the sums need not be right, since reading must not depend on them.

use gouji::form::{CellKey, Form, RowSpec, TableSpec};

/// Numbers drawn one after the other (xorshift); the same seed gives the same numbers.
pub(crate) struct Numbers(u64);

impl From<u64> for Numbers {
    fn from(seed: u64) -> Self {
        Self(seed)
    }
}

impl Numbers {
    /// A number below `limit`.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

/// A table of the form with the figures of its rows.
pub(crate) struct DrawnTable {
    /// The table.
    pub(crate) spec: &'static TableSpec,
    /// Its rows with their figures as text; blank cells are empty.
    pub(crate) rows: Vec<(&'static RowSpec, Vec<String>)>,
}

/// The three tables with drawn figures.
pub(crate) struct Drawn {
    /// The tables, in the order of the form.
    pub(crate) tables: Vec<DrawnTable>,
}

impl Drawn {
    /// Draws the figures of a report: `noughts` of a hundred are 0, the others below `size`; `blanks` of a hundred
    /// cells of the large table are blank.
    pub(crate) fn report(
        form: &'static Form,
        numbers: &mut Numbers,
        noughts: u64,
        size: u64,
        blanks: u64,
    ) -> Self {
        let mut figure = |blanks: u64| match (numbers.below(100), numbers.below(100)) {
            (blank, _) if blank < blanks => String::new(),
            (_, nought) if nought < noughts => "0".into(),
            _ => numbers.below(size).to_string(),
        };
        let table = |spec: &'static TableSpec| {
            let blanks = if spec.id.0 == "requests" { blanks } else { 0 };
            let mut row = |row: &'static RowSpec| (row, row.columns.iter().map(|_| figure(blanks)).collect());
            DrawnTable { spec, rows: spec.rows.iter().map(&mut row).collect() }
        };
        Self { tables: form.tables.iter().map(table).collect() }
    }

    /// All cells with what stands in them.
    pub(crate) fn cells(&self) -> impl Iterator<Item = (CellKey, &str)> {
        self.tables.iter().flat_map(|table| {
            table.rows.iter().flat_map(|(row, figures)| {
                let keys = row.columns.iter().map(|column| table.spec.key(row.id, *column));
                keys.zip(figures.iter().map(String::as_str))
            })
        })
    }
}
