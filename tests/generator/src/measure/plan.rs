//! Which reports are drawn for a measure: every form with every kind of figures and every policy on blanks.

use gouji::form::{EDITIONS, Form};

use crate::drawn::{Blanks, Drawn, Kind};
use crate::numbers::Numbers;
use crate::page::Page;

/// The reports of a measure. Every layout is measured with the same ones.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// The kinds of figures.
    pub kinds: &'static [Kind],
    /// The policies on blanks.
    pub blanks: &'static [Blanks],
    /// How many reports are drawn of each form, kind and policy.
    pub draws: u64,
}

/// A report that was drawn.
#[derive(Clone, Debug)]
pub struct Sample {
    /// What it is called, so that it can be drawn again.
    pub name: String,
    /// Its figures.
    pub drawn: Drawn,
    /// Its page.
    pub page: Page,
    /// What else is left to chance.
    pub numbers: Numbers,
    /// Whether a figure or a mark stands in every cell.
    pub complete: bool,
}

impl Plan {
    /// Every kind of figures with every policy on blanks.
    #[must_use]
    pub const fn whole(draws: u64) -> Self {
        Self { kinds: Kind::ALL, blanks: Blanks::ALL, draws }
    }

    /// The kinds that show most when a report is damaged.
    #[must_use]
    pub const fn damaged(draws: u64) -> Self {
        Self {
            kinds: &[Kind::Noughts, Kind::Sparse, Kind::Town, Kind::City, Kind::Slips, Kind::Distinct],
            blanks: &[Blanks::None, Blanks::Noughts],
            draws,
        }
    }

    /// The kinds of damaged reports with every policy on blanks.
    #[must_use]
    pub const fn damaged_blanks(draws: u64) -> Self {
        Self { blanks: Blanks::ALL, ..Self::damaged(draws) }
    }

    /// The reports, one by one.
    pub fn samples(self) -> impl Iterator<Item = Sample> {
        self.samples_from(0)
    }

    /// The same from draw number `first` on: other reports than those of the measure.
    pub fn samples_from(self, first: u64) -> impl Iterator<Item = Sample> {
        let forms = EDITIONS.iter().copied();
        forms.flat_map(move |form| {
            self.kinds.iter().flat_map(move |kind| {
                self.blanks.iter().flat_map(move |blanks| {
                    (first..first + self.draws).map(move |draw| Sample::draw(form, *kind, *blanks, draw))
                })
            })
        })
    }
}

impl Sample {
    /// Draws the report number `draw` of its kind.
    #[must_use]
    pub fn draw(form: &'static Form, kind: Kind, blanks: Blanks, draw: u64) -> Self {
        let name = format!("{}, {}, {}, {draw}", form.id.0, kind.name(), blanks.name());
        // The name is the seed (FNV-1a), so that a report stays the same when others are added.
        let seed = name.bytes().fold(0xcbf2_9ce4_8422_2325, |seed: u64, byte| {
            (seed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        let mut numbers = Numbers::of(seed);
        let drawn = Drawn::report(form, kind, blanks, &mut numbers);
        let page = Page::of(&drawn, &mut numbers);
        Self { name, drawn, page, numbers, complete: blanks.fills_all() }
    }
}
