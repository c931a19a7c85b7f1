//! Kinds of figures: how large they are, and whether their sums are right.

use gouji::form::{Form, TableSpec};

use super::{Drawn, Printed, disclosure, sums};
use crate::numbers::Numbers;

/// A kind of figures.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// Nought in every cell.
    Noughts,
    /// A few small figures.
    Sparse,
    /// Small figures in half of the cells.
    Town,
    /// Figures up to some thousands.
    City,
    /// Figures up to eight digits.
    Huge,
    /// Figures with units, signs and decimals, where the form has room for them.
    Units,
    /// Another figure in every cell, so that no two can be taken for each other; the sums are wrong.
    Distinct,
    /// Some cells of a report with right sums are changed.
    Slips,
}

impl Kind {
    /// All kinds.
    pub const ALL: &[Self] = &[
        Self::Noughts,
        Self::Sparse,
        Self::Town,
        Self::City,
        Self::Huge,
        Self::Units,
        Self::Distinct,
        Self::Slips,
    ];

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Noughts => "noughts",
            Self::Sparse => "sparse",
            Self::Town => "town",
            Self::City => "city",
            Self::Huge => "huge",
            Self::Units => "units",
            Self::Distinct => "distinct",
            Self::Slips => "slips",
        }
    }

    /// Draws the figures of a whole report.
    pub(super) fn draw(self, form: &'static Form, numbers: &mut Numbers) -> Drawn {
        if self == Self::Distinct {
            return distinct(form, numbers);
        }
        let counts = sums::consistent(form, &mut || self.count(numbers));
        let keys = form.tables.iter().flat_map(TableSpec::keys);
        let cells = keys.map(|key| match counts.get(&key) {
            Some(count) => Printed::plain(key, count),
            None => disclosure::cell(key, self, numbers),
        });
        let mut drawn = Drawn { form, cells: cells.collect(), consistent: true };
        if self == Self::Slips {
            slip(&mut drawn, numbers);
        }
        drawn
    }

    /// A figure of the kind: one part of a sum.
    pub(super) fn count(self, numbers: &mut Numbers) -> u64 {
        let (noughts, digits) = match self {
            Self::Noughts => return 0,
            Self::Sparse => (88, 1),
            Self::Town | Self::Units | Self::Slips => (50, 2),
            Self::City => (30, 4),
            Self::Huge | Self::Distinct => (15, 6),
        };
        if numbers.chance(noughts) { 0 } else { numbers.of_digits(digits) }
    }
}

/// Another figure in every cell, of one digit to five.
fn distinct(form: &'static Form, numbers: &mut Numbers) -> Drawn {
    let keys: Vec<_> = form.tables.iter().flat_map(TableSpec::keys).collect();
    let mut figures = Vec::new();
    while figures.len() < keys.len() {
        let figure = numbers.of_digits(5);
        if !figures.contains(&figure) {
            figures.push(figure);
        }
    }
    let cells = keys.into_iter().zip(figures).map(|(key, figure)| Printed::plain(key, &figure));
    Drawn { form, cells: cells.collect(), consistent: false }
}

/// Changes one cell to three, so that sums are wrong.
fn slip(drawn: &mut Drawn, numbers: &mut Numbers) {
    for _ in 0..=numbers.below(3) {
        let summed: Vec<usize> = drawn.summed().collect();
        let cell = &mut drawn.cells[numbers.pick(&summed)];
        let wrong = match numbers.below(3) {
            0 => cell.text.clone() + "1",
            1 => numbers.below(100).to_string(),
            _ => "7".into(),
        };
        let wrong = wrong.trim_start_matches('0');
        *cell = Printed::plain(cell.key, &if wrong.is_empty() { "0" } else { wrong });
    }
    drawn.consistent = sums::hold(drawn);
}

impl Drawn {
    /// The places of the cells that stand in an equation.
    fn summed(&self) -> impl Iterator<Item = usize> {
        let summed = self.cells.iter().enumerate().filter(|(_, cell)| cell.key.table.0 != "disclosure");
        summed.map(|(index, _)| index)
    }
}
