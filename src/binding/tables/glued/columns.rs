//! What the columns of a table say of rows that were cut.

use super::cuts::{Cut, LONGEST, figure, figures};
use crate::form::{RowId, TableSpec, Tie};

/// A row whose figures run together.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// Its digits.
    pub(super) digits: Vec<u8>,
    /// The cuts that the row itself allows.
    pub(super) cuts: Vec<Cut>,
    /// How many figures it has.
    pub(super) width: usize,
}

impl Row {
    /// Its figures where it has one cut only.
    fn figures(&self) -> Option<Vec<i64>> {
        match self.cuts.as_slice() {
            [cut] => Some(figures(&self.digits, cut)),
            _ => None,
        }
    }
}

/// An identity between the rows of a table in every column: the figures on the left and, negative, those on the right
/// add up to nought.
struct Balance {
    /// The rows, and whether each stands on the left.
    rows: Vec<(usize, bool)>,
}

/// At most so many combinations of cuts are compared.
const COMBINATIONS: usize = 2000;
/// A row whose sum is wrong must agree with its columns in all cells but so many.
const ASTRAY: usize = 2;

/// Chooses among the cuts of each row those by which the columns add up.
pub(super) fn settle(spec: &TableSpec, rows: &mut [Option<Row>]) {
    let balances = balances(spec);
    // What is settled in one identity may be what another lacks.
    for balance in balances.iter().chain(&balances) {
        balance.combine(rows);
        balance.complete(rows);
    }
}

/// For each row, which of its cells the columns confirm.
pub(super) fn confirmed(spec: &TableSpec, rows: &[Option<Row>]) -> Vec<Vec<bool>> {
    let width = |row: &Option<Row>| row.as_ref().map_or(0, |row| row.width);
    let mut confirmed: Vec<Vec<bool>> = rows.iter().map(|row| vec![false; width(row)]).collect();
    for balance in balances(spec) {
        let Some(figures) = balance.figures(rows) else { continue };
        let holding = balance.holding(&figures);
        for (row, _) in &balance.rows {
            let cells = confirmed.get_mut(*row).into_iter().flatten();
            cells.zip(&holding).for_each(|(cell, holds)| *cell |= holds);
        }
    }
    confirmed
}

fn balances(spec: &TableSpec) -> Vec<Balance> {
    let number = |id: &RowId| spec.rows.iter().position(|row| row.id == *id);
    let balance = |tie: &Tie| match tie {
        Tie::Columns { left, right, .. } => {
            let side = |rows: &[RowId], on_left| {
                rows.iter().filter_map(number).map(|row| (row, on_left)).collect::<Vec<_>>()
            };
            Some(Balance { rows: [side(left, true), side(right, false)].concat() })
        }
        Tie::RowTotals { .. } => None,
    };
    spec.ties.iter().filter_map(balance).collect()
}

impl Balance {
    /// The figures of all rows, where each has one cut.
    fn figures(&self, rows: &[Option<Row>]) -> Option<Vec<Vec<i64>>> {
        self.rows.iter().map(|(row, _)| rows.get(*row)?.as_ref()?.figures()).collect()
    }

    /// In which columns the identity holds.
    fn holding(&self, figures: &[Vec<i64>]) -> Vec<bool> {
        self.sums(figures).iter().map(|sum| *sum == 0).collect()
    }

    /// What the rows add up to in every column, those on the right negative.
    fn sums(&self, figures: &[Vec<i64>]) -> Vec<i64> {
        let width = figures.iter().map(Vec::len).max().unwrap_or_default();
        let mut sums = vec![0; width];
        for ((_, on_left), figures) in self.rows.iter().zip(figures) {
            for (sum, figure) in sums.iter_mut().zip(figures) {
                *sum += if *on_left { *figure } else { -figure };
            }
        }
        sums
    }

    /// Where rows have several cuts each and only one combination adds up in every column, takes that.
    fn combine(&self, rows: &mut [Option<Row>]) {
        let all: Option<Vec<(Vec<u8>, Vec<Cut>)>> = self
            .rows
            .iter()
            .map(|(row, _)| rows.get(*row)?.as_ref())
            .map(|row| Some((row?.digits.clone(), row?.cuts.clone())))
            .collect();
        let Some(all) = all else { return };
        let count = all.iter().try_fold(1, |count: usize, row| {
            Some(count * row.1.len()).filter(|count| (1..=COMBINATIONS).contains(count))
        });
        let Some(count) = count.filter(|count| *count > 1) else { return };
        let chosen = |number: usize| {
            let mut rest = number;
            let choice = |row: &(Vec<u8>, Vec<Cut>)| {
                let cut = row.1.get(rest % row.1.len())?;
                rest /= row.1.len();
                Some(figures(&row.0, cut))
            };
            all.iter().map(choice).collect::<Option<Vec<Vec<i64>>>>()
        };
        let holds = |number: &usize| {
            chosen(*number).is_some_and(|figures| self.holding(&figures).iter().all(|it| *it))
        };
        let mut holding = (0..count).filter(holds);
        let Some(mut number) = holding.next().filter(|_| holding.next().is_none()) else { return };
        for (row, _) in &self.rows {
            let Some(row) = rows.get_mut(*row).and_then(Option::as_mut) else { continue };
            let choice = number % row.cuts.len();
            number /= row.cuts.len();
            row.cuts = row.cuts.drain(..).skip(choice).take(1).collect();
        }
    }

    /// Where one row alone is not told by its own sum, takes the cut that agrees with what the columns lack.
    fn complete(&self, rows: &mut [Option<Row>]) {
        let known = |row: usize| rows.get(row).and_then(|row| row.as_ref()?.figures());
        let mut unknown = self.rows.iter().filter(|(row, _)| known(*row).is_none());
        let Some((missing, on_left)) = unknown.next().filter(|_| unknown.next().is_none()) else { return };
        let figures: Vec<Vec<i64>> =
            self.rows.iter().map(|(row, _)| known(*row).unwrap_or_default()).collect();
        let lack = self
            .sums(&figures)
            .into_iter()
            .map(|sum| if *on_left { -sum } else { sum })
            .collect::<Vec<i64>>();
        let Some(row) = rows.get_mut(*missing).and_then(Option::as_mut) else { return };
        row.cuts = closest(&row.digits, &lack).into_iter().collect();
    }
}

/// The only cut of `digits` that agrees with more of `expected` than any other, and with nearly all of it.
fn closest(digits: &[u8], expected: &[i64]) -> Option<Cut> {
    // The best cut of every start of the digits: how many figures agree, and in how many ways.
    let mut best: Vec<Option<Best>> = vec![None; digits.len() + 1];
    best.first_mut()?.replace(Best { agreeing: 0, ways: 1, cut: Vec::new() });
    for expected in expected {
        let reached = (0..=digits.len()).map(|end| {
            let from = (end.saturating_sub(LONGEST)..end).filter_map(|start| {
                let before = best.get(start)?.as_ref()?;
                let figure = digits.get(start..end).and_then(figure)?;
                Some(before.with(end, figure == *expected))
            });
            from.reduce(Best::or)
        });
        best = reached.collect();
    }
    let Best { agreeing, ways, cut } = best.pop()??;
    (ways == 1 && agreeing + ASTRAY >= expected.len()).then_some(cut)
}

/// The best cut of the start of a run.
#[derive(Clone, Debug)]
struct Best {
    agreeing: usize,
    /// In how many ways that many agree.
    ways: usize,
    cut: Cut,
}

impl Best {
    fn with(&self, end: usize, agrees: bool) -> Self {
        let cut = self.cut.iter().copied().chain([end]).collect();
        Self { agreeing: self.agreeing + usize::from(agrees), ways: self.ways, cut }
    }

    /// The better of two.
    fn or(self, other: Self) -> Self {
        let ways = self.ways.saturating_add(other.ways);
        match self.agreeing.cmp(&other.agreeing) {
            std::cmp::Ordering::Less => other,
            std::cmp::Ordering::Equal => Self { ways, ..self },
            std::cmp::Ordering::Greater => self,
        }
    }
}
