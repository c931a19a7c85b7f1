//! How one cell may be corrected: alone, or with the totals that were computed from it.

use crate::figure::Figure;

use super::sheet::Sheet;

/// One cell is changed, and by the same amount the totals that were computed from it.
pub(super) struct Correction {
    /// The cell, by its number on the sheet.
    pub(super) base: usize,
    /// The totals that were computed from it.
    pub(super) carried: Vec<usize>,
    /// The equations that it changes.
    pub(super) effects: Vec<Effect>,
}

/// A correction changes one side of an equation by its amount.
#[derive(Clone, Copy)]
pub(super) struct Effect {
    /// The equation, by its number on the sheet.
    pub(super) equation: usize,
    /// Whether it adds to the left side; else to the right one.
    pub(super) left: bool,
}

impl Effect {
    /// What closes `gap`, or what `amount` takes from it.
    pub(super) fn amount(self, gap: Figure) -> Figure {
        if self.left { gap } else { -gap }
    }
}

impl Correction {
    /// All cells that change, the base first.
    pub(super) fn cells(&self) -> impl Iterator<Item = usize> {
        std::iter::once(self.base).chain(self.carried.iter().copied())
    }

    /// The amount that closes every gap of the equations that it changes; `None` where they ask for different ones.
    pub(super) fn closing(&self, gaps: &[Figure]) -> Option<Figure> {
        let mut amounts = self
            .effects
            .iter()
            .map(|effect| effect.amount(gaps.get(effect.equation).copied().unwrap_or_default()));
        let amount = amounts.next()?;
        (!amount.is_zero() && amounts.all(|other| other == amount)).then_some(amount)
    }

    /// Whether its cells may read so much more.
    pub(super) fn allows(&self, sheet: &Sheet<'_>, amount: Figure) -> bool {
        self.cells().all(|cell| sheet.cell(cell).is_some_and(|cell| cell.may_read(cell.figure + amount)))
    }
}

/// Every cell alone, and with every choice of the totals that may have been computed from it.
pub(super) fn corrections(sheet: &Sheet<'_>) -> Vec<Correction> {
    let bases = 0..sheet.cells.len();
    bases
        .flat_map(|base| choices(sheet, base).into_iter().filter_map(move |it| correction(sheet, base, it)))
        .collect()
}

/// Nothing, and each set of totals, in order, that a change of `base` may have been carried into.
fn choices(sheet: &Sheet<'_>, base: usize) -> Vec<Vec<usize>> {
    let mut choices = vec![Vec::new()];
    let mut next = 0;
    while let Some(choice) = choices.get(next).cloned() {
        let from: Vec<usize> = std::iter::once(base).chain(choice.iter().copied()).collect();
        for total in
            from.iter().filter_map(|cell| sheet.cell(*cell)).flat_map(|cell| cell.totals.iter().copied())
        {
            if from.contains(&total) {
                continue;
            }
            let mut longer = choice.clone();
            longer.insert(choice.partition_point(|carried| *carried < total), total);
            if !choices.contains(&longer) {
                choices.push(longer);
            }
        }
        next += 1;
    }
    choices
}

fn correction(sheet: &Sheet<'_>, base: usize, carried: Vec<usize>) -> Option<Correction> {
    let mut sums = vec![0_i32; sheet.entries.len()];
    for cell in std::iter::once(&base).chain(&carried).filter_map(|index| sheet.cell(*index)) {
        for (equation, left) in &cell.places {
            if let Some(sum) = sums.get_mut(*equation) {
                *sum += if *left { 1 } else { -1 };
            }
        }
    }
    let once = sums.iter().all(|sum| sum.abs() <= 1);
    let changed = sums.into_iter().enumerate().filter(|(_, sum)| *sum != 0);
    let effects: Vec<Effect> = changed.map(|(equation, sum)| Effect { equation, left: sum > 0 }).collect();
    (once && !effects.is_empty()).then_some(Correction { base, carried, effects })
}
