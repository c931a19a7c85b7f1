//! The names of cells in, their places out; stretches of rows and columns.

/// The row and the column of a cell, both counted from one.
pub(super) type Place = (u32, u32);

/// No workbook has more rows and columns.
const LAST: Place = (1_048_576, 16_384);

/// The place of the cell that is called `name`, such as `B5` or `$B$5`.
pub(super) fn place(name: &str) -> Option<Place> {
    let name = name.replace('$', "");
    let digits = name.find(|it: char| it.is_ascii_digit())?;
    let (letters, digits) = name.split_at_checked(digits)?;
    let column = letters.bytes().try_fold(0_u32, |column, letter| {
        let value = letter.to_ascii_uppercase().checked_sub(b'A').filter(|it| *it < 26)?;
        Some(column * 26 + u32::from(value) + 1).filter(|it| *it <= LAST.1)
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

/// Stretches of rows or of columns.
#[derive(Debug, Default)]
pub(super) struct Stretches {
    /// The first and the last of each; in order and apart from each other once they are sorted.
    stretches: Vec<(u32, u32)>,
}

impl Stretches {
    /// Adds a stretch.
    pub(super) fn add(&mut self, first: u32, last: u32) {
        self.stretches.push((first, last));
    }

    /// Puts the stretches in order, so that they can be asked.
    pub(super) fn sorted(mut self) -> Self {
        self.stretches.sort_unstable();
        let mut sorted: Vec<(u32, u32)> = Vec::new();
        for (first, last) in self.stretches {
            match sorted.last_mut() {
                Some(before) if first <= before.1.saturating_add(1) => before.1 = before.1.max(last),
                _ => sorted.push((first, last)),
            }
        }
        Self { stretches: sorted }
    }

    /// The first number from `from` on that no stretch holds.
    pub(super) fn first_outside(&self, from: u32) -> u32 {
        let at = self.stretches.partition_point(|(_, last)| *last < from);
        match self.stretches.get(at) {
            Some((first, last)) if *first <= from => last.saturating_add(1),
            _ => from,
        }
    }

    /// Whether a stretch holds `number`.
    pub(super) fn hold(&self, number: u32) -> bool {
        self.first_outside(number) != number
    }
}

#[cfg(test)]
mod tests {
    use super::{Stretches, area, place};

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
    fn stretches_are_asked_in_any_order() {
        let mut stretches = Stretches::default();
        for (first, last) in [(9, 12), (1, 3), (3, 5), (6, 6)] {
            stretches.add(first, last);
        }
        let stretches = stretches.sorted();
        assert_eq!([1, 6, 7, 9, 13].map(|it| stretches.hold(it)), [true, true, false, true, false]);
        assert_eq!([2, 8, 10].map(|it| stretches.first_outside(it)), [7, 8, 13]);
    }
}
