//! Walls between the places of a grid in, the rectangles that they enclose out.

use std::ops::Range;

/// A rectangle of places.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Region {
    /// The rows that it takes.
    pub(super) rows: Range<usize>,
    /// The columns that it takes.
    pub(super) columns: Range<usize>,
}

/// The places of a grid and the walls between them.
#[derive(Clone, Debug)]
pub(super) struct Walls {
    rows: usize,
    columns: usize,
    /// For every place, whether a wall stands to its right, and below it.
    right: Vec<bool>,
    below: Vec<bool>,
}

impl Walls {
    pub(super) fn new(rows: usize, columns: usize) -> Self {
        let none = vec![false; rows * columns];
        Self { rows, columns, right: none.clone(), below: none }
    }

    /// Puts walls to the right of a column.
    pub(super) fn put_right(&mut self, rows: Range<usize>, column: usize) {
        for row in rows {
            let index = self.index(row, column);
            if let Some(wall) = self.right.get_mut(index) {
                *wall = true;
            }
        }
    }

    /// Puts walls below a row.
    pub(super) fn put_below(&mut self, row: usize, columns: Range<usize>) {
        let (start, end) = (self.index(row, columns.start), self.index(row, columns.end));
        for wall in self.below.get_mut(start..end).unwrap_or_default() {
            *wall = true;
        }
    }

    const fn index(&self, row: usize, column: usize) -> usize {
        row * self.columns + column
    }

    /// The regions row by row, with the region of every place; none if one of them is no rectangle.
    pub(super) fn regions(&self) -> Option<(Vec<Region>, Vec<usize>)> {
        let mut owners: Vec<Option<usize>> = vec![None; self.rows * self.columns];
        let mut regions = Vec::new();
        for place in 0..owners.len() {
            if owners.get(place).is_some_and(Option::is_none) {
                regions.push(self.fill(place, regions.len(), &mut owners)?);
            }
        }
        Some((regions, owners.into_iter().collect::<Option<Vec<_>>>()?))
    }

    /// Gives all places that can be reached from the first one to the region.
    fn fill(&self, first: usize, region: usize, owners: &mut [Option<usize>]) -> Option<Region> {
        let (row, column) = (first / self.columns, first % self.columns);
        let mut found = Region { rows: row..row + 1, columns: column..column + 1 };
        let (mut count, mut open) = (0, vec![first]);
        while let Some(place) = open.pop() {
            let owner = owners.get_mut(place)?;
            if owner.is_some() {
                continue;
            }
            *owner = Some(region);
            count += 1;
            found.widen(place / self.columns, place % self.columns);
            open.extend(self.neighbours(place));
        }
        (found.rows.len() * found.columns.len() == count).then_some(found)
    }

    /// The places that no wall parts from this one.
    fn neighbours(&self, place: usize) -> impl Iterator<Item = usize> {
        let column = place % self.columns;
        let open = |walls: &[bool], index: usize| walls.get(index).is_some_and(|wall| !wall);
        let right = (column + 1 < self.columns && open(&self.right, place)).then_some(place + 1);
        let left = place.checked_sub(1).filter(|left| column > 0 && open(&self.right, *left));
        let below =
            Some(place + self.columns).filter(|it| *it < self.below.len() && open(&self.below, place));
        let above = place.checked_sub(self.columns).filter(|above| open(&self.below, *above));
        [right, left, below, above].into_iter().flatten()
    }
}

impl Region {
    fn widen(&mut self, row: usize, column: usize) {
        self.rows = self.rows.start.min(row)..self.rows.end.max(row + 1);
        self.columns = self.columns.start.min(column)..self.columns.end.max(column + 1);
    }
}

#[cfg(test)]
mod tests {
    use super::{Region, Walls};

    #[test]
    fn places_without_a_wall_between_them_are_one_cell() {
        let mut walls = Walls::new(2, 2);
        walls.put_right(0..2, 0);
        walls.put_below(0, 1..2);
        let (regions, owners) = walls.regions().unwrap();
        let region = |rows, columns| Region { rows, columns };
        assert_eq!(regions, [region(0..2, 0..1), region(0..1, 1..2), region(1..2, 1..2)]);
        assert_eq!(owners, [0, 1, 0, 2]);
    }

    #[test]
    fn what_is_no_rectangle_is_no_cell() {
        let mut walls = Walls::new(2, 2);
        walls.put_right(0..1, 0);
        walls.put_below(0, 0..1);
        assert_eq!(walls.regions().map(|(regions, _)| regions.len()), None);
    }
}
