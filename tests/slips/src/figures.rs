//! Realistic figures for tables three and four: applications drawn one by one, so that every sum is right.

use std::collections::BTreeMap;

use generator::numbers::Numbers;
use gouji::form::{CellKey, ColumnId, Form, RowId, TableId, TableSpec};

/// How large the figures are.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Size {
    /// A township: a handful of applications, nearly all cells nought.
    Sparse,
    /// A county: some hundreds.
    County,
    /// A city: some thousands.
    City,
}

impl Size {
    /// All sizes.
    pub const ALL: [Self; 3] = [Self::Sparse, Self::County, Self::City];

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sparse => "sparse",
            Self::County => "county",
            Self::City => "city",
        }
    }

    fn applications(self, numbers: &mut Numbers) -> u64 {
        match self {
            Self::Sparse => 2 + numbers.below(14),
            Self::County => 60 + numbers.below(400),
            Self::City => 1500 + numbers.below(6000),
        }
    }

    fn cases(self, numbers: &mut Numbers) -> u64 {
        match self {
            Self::Sparse => numbers.below(5),
            Self::County => 3 + numbers.below(30),
            Self::City => 60 + numbers.below(400),
        }
    }
}

/// How often an applicant is of each kind, in the order of the columns.
const APPLICANTS: [u64; 6] = [74, 12, 1, 2, 7, 4];
/// How often an outcome is each of the first rows; those behind are as frequent as the last.
const OUTCOMES: [u64; 18] = [30, 9, 1, 3, 1, 3, 3, 3, 2, 4, 18, 5, 4, 5, 3, 1, 1, 2];
/// How often a case ends in each way, in the order of the columns.
const ENDINGS: [u64; 4] = [55, 12, 20, 13];

/// The figures of tables three and four.
#[derive(Clone, Debug)]
pub struct Figures {
    /// The edition of the form.
    pub form: &'static Form,
    /// The figure of each cell.
    pub counts: BTreeMap<CellKey, i64>,
}

impl Figures {
    /// Draws figures of which all sums are right.
    #[must_use]
    pub fn draw(form: &'static Form, size: Size, numbers: &mut Numbers) -> Self {
        let mut figures = Self { form, counts: BTreeMap::new() };
        for table in [figures.table("requests"), figures.table("review")] {
            figures.counts.extend(table.keys().map(|key| (key, 0)));
        }
        figures.draw_requests(size, numbers);
        let review = figures.table("review");
        for row in review.rows {
            for _ in 0..size.cases(numbers) {
                let column = review.columns[weighted(&ENDINGS, numbers)].id;
                figures.count(review, row.id, column);
            }
        }
        figures
    }

    fn draw_requests(&mut self, size: Size, numbers: &mut Numbers) {
        let table = self.table("requests");
        let outcomes = table.rows.len() - 4;
        let habits: Vec<[u64; 6]> = (0..=outcomes).map(|_| habits(numbers)).collect();
        for _ in 0..size.applications(numbers) {
            let open = numbers.chance(6);
            let outcome = if open { outcomes } else { outcome(outcomes, numbers) };
            let column = table.columns[weighted(&habits[outcome], numbers)].id;
            let source = if numbers.chance(92) { "received" } else { "carried-over" };
            self.count(table, RowId(source), column);
            if open {
                self.count(table, RowId("carried-forward"), column);
            } else {
                self.count(table, table.rows[2 + outcome].id, column);
                self.count(table, RowId("outcome-total"), column);
            }
        }
    }

    /// One more in a cell and in the total of its row.
    fn count(&mut self, table: &TableSpec, row: RowId, column: ColumnId) {
        for column in [column, ColumnId("total")] {
            *self.counts.entry(table.key(row, column)).or_default() += 1;
        }
    }

    /// The table of that name.
    #[must_use]
    pub fn table(&self, name: &'static str) -> &'static TableSpec {
        self.form.table(TableId(name)).expect("a table of the form")
    }

    /// The cells of a table.
    #[must_use]
    pub fn keys(&self, table: &'static str) -> Vec<CellKey> {
        self.table(table).keys().collect()
    }

    /// The figure of a cell.
    #[must_use]
    pub fn get(&self, key: CellKey) -> i64 {
        self.counts.get(&key).copied().unwrap_or_default()
    }

    /// Whether the cell is a total.
    #[must_use]
    pub fn is_total(key: CellKey) -> bool {
        key.column.0 == "total" || key.row.0 == "outcome-total"
    }
}

/// How often an applicant is of each kind where an outcome is given: no outcome is quite like another.
fn habits(numbers: &mut Numbers) -> [u64; 6] {
    APPLICANTS.map(|often| often * (20 + numbers.below(160)))
}

/// One of so many outcomes; those behind the first ones are seldom.
fn outcome(outcomes: usize, numbers: &mut Numbers) -> usize {
    let drawn = weighted(&OUTCOMES, numbers);
    if drawn + 1 < OUTCOMES.len() { drawn } else { drawn + numbers.place(outcomes - drawn) }
}

fn weighted(weights: &[u64], numbers: &mut Numbers) -> usize {
    let mut left = numbers.below(weights.iter().sum());
    for (index, weight) in weights.iter().enumerate() {
        if left < *weight {
            return index;
        }
        left -= weight;
    }
    0
}
