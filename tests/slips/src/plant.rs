//! Slips: what people do to figures, planted in right ones.

mod digits;
mod rows;

use generator::numbers::Numbers;
use gouji::diagnostic::Mechanism;
use gouji::form::CellKey;

use crate::figures::Figures;

/// A kind of slip, and where it is planted.
#[derive(Debug)]
pub struct Kind {
    /// What it is called.
    pub name: &'static str,
    /// The table that it happens in.
    pub table: &'static str,
    /// How many slips.
    pub slips: usize,
    /// Whether a cell of the first slip's row cannot be read.
    pub unread: bool,
    /// Plants one slip; `None` where the figures have no room for it.
    pub plant: fn(&mut Figures, &'static str, &mut Numbers) -> Option<Slip>,
}

/// A slip that was planted.
#[derive(Clone, Debug)]
pub struct Slip {
    /// The cells that are wrong by themselves, with what they should read.
    pub cells: Vec<(CellKey, i64)>,
    /// What happened.
    pub mechanism: Mechanism,
}

/// Figures with slips.
#[derive(Clone, Debug)]
pub struct Planted {
    /// The figures, of which some are wrong.
    pub figures: Figures,
    /// What is wrong with them.
    pub slips: Vec<Slip>,
    /// Cells that cannot be read.
    pub unread: Vec<CellKey>,
}

const SINGLE: Kind = Kind { name: "", table: "requests", slips: 1, unread: false, plant: |_, _, _| None };

/// All kinds of slips.
pub const KINDS: &[Kind] = &[
    Kind { name: "digits exchanged", plant: digits::transposed, ..SINGLE },
    Kind { name: "a digit dropped", plant: digits::dropped, ..SINGLE },
    Kind { name: "a digit doubled", plant: digits::doubled, ..SINGLE },
    Kind { name: "one digit wrong", plant: digits::wrong, ..SINGLE },
    Kind { name: "figure left out", plant: digits::omitted, ..SINGLE },
    Kind { name: "wrong sign", plant: digits::negated, ..SINGLE },
    Kind { name: "total not updated", plant: rows::stale_total, ..SINGLE },
    Kind { name: "neighbours exchanged, side by side", plant: rows::exchanged_beside, ..SINGLE },
    Kind { name: "neighbours exchanged, one above the other", plant: rows::exchanged_below, ..SINGLE },
    Kind { name: "row shifted by a column", plant: rows::shifted, ..SINGLE },
    Kind { name: "number split into two cells", plant: rows::split, ..SINGLE },
    Kind { name: "propagated into the total of the row", plant: rows::propagated_to_row, ..SINGLE },
    Kind { name: "propagated into all totals", plant: rows::propagated_to_all, ..SINGLE },
    Kind { name: "one wrong cell beside an unread one", plant: digits::any, unread: true, ..SINGLE },
    Kind { name: "two wrong cells", plant: digits::any, slips: 2, ..SINGLE },
    Kind { name: "three wrong cells", plant: digits::any, slips: 3, ..SINGLE },
    Kind { name: "five wrong cells", plant: digits::any, slips: 5, ..SINGLE },
    Kind { name: "ten wrong cells", plant: digits::any, slips: 10, ..SINGLE },
    Kind { name: "table four, one wrong cell", table: "review", plant: digits::any, ..SINGLE },
];

impl Kind {
    /// Plants the slips in `figures`; `None` where they have no room for them.
    #[must_use]
    pub fn of(&self, figures: &Figures, numbers: &mut Numbers) -> Option<Planted> {
        let mut planted = Planted { figures: figures.clone(), slips: Vec::new(), unread: Vec::new() };
        while planted.slips.len() < self.slips {
            let mut figures = planted.figures.clone();
            let slip = (self.plant)(&mut figures, self.table, numbers)?;
            let known =
                |cell: &CellKey| planted.slips.iter().flat_map(|it| &it.cells).any(|(it, _)| it == cell);
            if !slip.cells.iter().any(|(cell, _)| known(cell)) {
                planted.figures = figures;
                planted.slips.push(slip);
            }
        }
        if self.unread {
            planted.unread.extend(beside(&planted, self.table, numbers));
        }
        Some(planted)
    }
}

/// A cell of the row or column of the first slip.
fn beside(planted: &Planted, table: &'static str, numbers: &mut Numbers) -> Option<CellKey> {
    let (wrong, _) = planted.slips.first()?.cells.first()?;
    let mut cells = planted.figures.keys(table);
    cells.retain(|cell| cell != wrong && (cell.row == wrong.row || cell.column == wrong.column));
    Some(numbers.pick(&cells))
}
