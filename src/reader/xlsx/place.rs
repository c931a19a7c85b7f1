//! The names of cells in, their places out; which rows or columns are marked.

/// The row and the column of a cell, both counted from one.
pub(super) type Place = (usize, usize);

/// No workbook has more rows and columns.
pub(super) const LAST: Place = (1_048_576, 16_384);

/// The place of the cell that is called `name`, such as `B5` or `$B$5`.
pub(super) fn place(name: &str) -> Option<Place> {
    let name = name.replace('$', "");
    let digits = name.find(|it: char| it.is_ascii_digit())?;
    let (letters, digits) = name.split_at_checked(digits)?;
    let column = letters.bytes().try_fold(0, |column, letter| {
        let value = letter.to_ascii_uppercase().checked_sub(b'A').filter(|it| *it < 26)?;
        Some(column * 26 + usize::from(value) + 1).filter(|it| *it <= LAST.1)
    })?;
    let row = digits.parse().ok()?;
    (column > 0 && (1..=LAST.0).contains(&row)).then_some((row, column))
}

/// The first and the last place of an area such as `A1:J2`, or of a single cell.
pub(super) fn area(name: &str) -> Option<(Place, Place)> {
    let (first, last) = name.split_once(':').unwrap_or((name, name));
    let (first, last) = (place(first)?, place(last)?);
    (first.0 <= last.0 && first.1 <= last.1).then_some((first, last))
}

/// Rows, or columns, some of which are marked.
#[derive(Debug, Default)]
pub(super) struct Marks(Vec<bool>);

impl Marks {
    /// Marks all from `first` to `last`; of a sheet there are at most [`LAST`].
    pub(super) fn mark(&mut self, first: usize, last: usize) {
        let end = last.min(LAST.0).saturating_add(1);
        if self.0.len() < end {
            self.0.resize(end, false);
        }
        self.0.get_mut(first..end).unwrap_or_default().fill(true);
    }

    /// Whether one is marked.
    pub(super) fn hold(&self, number: usize) -> bool {
        self.0.get(number).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Marks, area, place};

    #[test]
    fn names_are_places() {
        assert_eq!(place("A1"), Some((1, 1)));
        assert_eq!(place("$aa$10"), Some((10, 27)));
        assert_eq!(place("XFD1048576"), Some((1_048_576, 16_384)));
        assert_eq!(area("B2:C4"), Some(((2, 2), (4, 3))));
        assert_eq!(area("B2"), Some(((2, 2), (2, 2))));
    }

    #[test]
    fn what_names_no_cell_is_no_place() {
        for name in
            ["", "A", "1", "A0", "XFE1", "A1048577", "AAAAAAAAAAA1", "A1B", "一1", "A-1", "A99999999999"]
        {
            assert_eq!(place(name), None, "{name}");
        }
        assert_eq!(area("C4:B2"), None);
    }

    #[test]
    fn marks_are_set_by_stretches() {
        let mut marks = Marks::default();
        for (first, last) in [(9, 9), (1, 3), (3, 4), (7, 6)] {
            marks.mark(first, last);
        }
        marks.mark(usize::MAX, usize::MAX);
        let marked: Vec<_> = (0..20).filter(|number| marks.hold(*number)).collect();
        assert_eq!(marked, [1, 2, 3, 4, 9]);
        assert!(!marks.hold(usize::MAX));
    }
}
