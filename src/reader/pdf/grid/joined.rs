//! Tables that pages cut in, whole ones out: a part shows only those columns that one of its own rows parts.

use super::Grid;
use crate::reader::pdf::rules::NEAR;

impl Grid {
    /// Whether `next`, with nothing between, goes on with the table on another page.
    pub(in crate::reader::pdf) fn goes_on(&self, next: &Self) -> bool {
        let (own, other) = (self.area(), next.area());
        let near = |one: f64, other: f64| (one - other).abs() <= NEAR;
        other.down.start < own.down.end
            && near(own.across.start, other.across.start)
            && near(own.across.end, other.across.end)
    }

    /// This table and below it the other, whose rows have their places on another page.
    pub(in crate::reader::pdf) fn join(&mut self, mut next: Self) {
        let mut ends = [self.columns.as_slice(), &next.columns].concat();
        ends.sort_by(f64::total_cmp);
        ends.dedup_by(|end, before| *end - *before <= NEAR);
        self.part(&ends);
        next.part(&ends);
        let height = self.rows.len();
        for cell in &mut next.cells {
            let rows = &mut cell.region.rows;
            *rows = rows.start + height..rows.end + height;
        }
        self.rows.append(&mut next.rows);
        self.cells.append(&mut next.cells);
        self.owners.clear();
    }

    /// Counts the columns of the cells by `ends`, among which all of its own are.
    fn part(&mut self, ends: &[f64]) {
        let place = |index: usize| {
            let at = self.columns.get(index).copied().unwrap_or_default();
            ends.partition_point(|end| *end < at - NEAR)
        };
        for cell in &mut self.cells {
            let columns = &mut cell.region.columns;
            *columns = place(columns.start)..place(columns.end);
        }
        self.columns = ends.to_vec();
    }
}
