//! The smallest repairs: the fewest cells that, read otherwise, make every equation hold.
//!
//! A repair must change every equation that fails. The search takes the failing equation that the fewest corrections
//! touch, tries each of them with each amount that closes a gap of its own, and goes on with what still fails. Up to
//! three cells some cell of the repair always stands alone in one of its equations, so that its amount is a gap. More
//! cells are searched without the totals that were computed from them, and only in rows that fail.

use crate::order::sort;
use std::ops::RangeInclusive;

use crate::code::Code;
use crate::figure::Figure;

use super::budget::Budget;
use super::correction::Correction;
use super::sheet::Sheet;

/// How many cells a repair may change, totals that follow from them not counted.
const MOST_CELLS: usize = 3;
/// How many cells a repair may change of which nothing was carried into a total.
const MOST_PLAIN_CELLS: usize = 6;

/// Corrections that together make every equation of a sheet hold: each by its number, with its amount.
pub(super) type Repair = Vec<(usize, Figure)>;

/// All repairs of the fewest cells for the equations of `sheet` that `gaps` says fail; `None` where there is none of few
/// cells, or too much to look at.
pub(super) fn smallest(sheet: &Sheet<'_>, gaps: &[Figure], budget: &mut Budget) -> Option<Vec<Repair>> {
    let mut half = budget.split();
    let found = fewest(1..=MOST_CELLS, |cells| repairs(sheet, gaps, cells, false, &mut half));
    budget.join(&half);
    found.or_else(|| {
        fewest(MOST_CELLS + 1..=MOST_PLAIN_CELLS, |cells| repairs(sheet, gaps, cells, true, budget))
    })
}

/// The first repairs that `search` finds for a number of cells; `None` as soon as it has to give up.
fn fewest(
    mut cells: RangeInclusive<usize>,
    mut search: impl FnMut(usize) -> Option<Vec<Repair>>,
) -> Option<Vec<Repair>> {
    cells.find_map(|cells| match search(cells) {
        Some(repairs) if repairs.is_empty() => None,
        found => Some(found),
    })?
}

/// All repairs of `cells` cells; `None` where the budget does not suffice.
fn repairs(
    sheet: &Sheet<'_>,
    gaps: &[Figure],
    cells: usize,
    plain: bool,
    budget: &mut Budget,
) -> Option<Vec<Repair>> {
    let mut search = Search { sheet, plain, gaps: gaps.to_vec(), chosen: Vec::new(), repairs: Vec::new() };
    search.go(cells, budget)?;
    sort(&mut search.repairs);
    search.repairs.dedup();
    Some(search.repairs)
}

struct Search<'s, 'r> {
    sheet: &'s Sheet<'r>,
    plain: bool,
    gaps: Vec<Figure>,
    chosen: Repair,
    repairs: Vec<Repair>,
}

impl Search<'_, '_> {
    /// Tries what `cells` more cells can do; `None` where the budget is spent.
    fn go(&mut self, cells: usize, budget: &mut Budget) -> Option<()> {
        let failing = self.gaps.iter().filter(|gap| !gap.is_zero()).count();
        if failing == 0 {
            self.keep(cells);
        }
        if failing == 0 || !self.is_within_reach(cells) {
            return Some(());
        }
        let sheet = self.sheet;
        let touching = self.pivot().and_then(|pivot| sheet.touching.get(pivot));
        for number in touching.into_iter().flatten() {
            let Some(correction) = sheet.corrections.get(*number) else { continue };
            if self.plain && !correction.carried.is_empty() {
                continue;
            }
            budget.step()?;
            if self.is_useful(correction, cells, failing) {
                self.try_correction(*number, correction, cells, budget)?;
            }
        }
        Some(())
    }

    /// Whether `cells` cells can close so many gaps: one cell stands in one equation of each kind, and a total that was
    /// computed from it in another one.
    fn is_within_reach(&self, cells: usize) -> bool {
        let mut kinds: [(Option<Code>, usize); 4] = [(None, 0); 4];
        for (entry, _) in self.sheet.entries.iter().zip(&self.gaps).filter(|(_, gap)| !gap.is_zero()) {
            let code = Some(entry.equation.code);
            if let Some((kind, count)) = kinds.iter_mut().find(|(kind, _)| kind.is_none() || *kind == code) {
                *kind = code;
                *count += 1;
            }
        }
        let most = if self.plain { cells } else { 2 * cells };
        kinds.iter().all(|(_, count)| *count <= most)
            && (self.plain || kinds.iter().map(|(_, count)| count).sum::<usize>() <= 4 * cells)
    }

    /// The failing equation that the fewest corrections change.
    fn pivot(&self) -> Option<usize> {
        let failing = self.gaps.iter().enumerate().filter(|(_, gap)| !gap.is_zero());
        failing.map(|(index, _)| index).min_by_key(|index| self.sheet.touching.get(*index).map(Vec::len))
    }

    /// Whether the correction may be part of a repair with `cells` more cells.
    fn is_useful(&self, correction: &Correction, cells: usize, failing: usize) -> bool {
        let base = |(number, _): &(usize, Figure)| self.sheet.corrections.get(*number).map(|it| it.base);
        (cells > 1 || correction.effects.len() == failing)
            && !self.chosen.iter().any(|chosen| base(chosen) == Some(correction.base))
    }

    fn try_correction(
        &mut self,
        number: usize,
        correction: &Correction,
        cells: usize,
        budget: &mut Budget,
    ) -> Option<()> {
        for amount in self.amounts(correction, cells) {
            if !self.sheet.cell(correction.base).is_some_and(|cell| cell.may_read(cell.figure + amount)) {
                continue;
            }
            self.apply(correction, amount);
            self.chosen.push((number, amount));
            let going = self.go(cells - 1, budget);
            self.chosen.pop();
            self.apply(correction, -amount);
            going?;
        }
        Some(())
    }

    /// The amounts that close a gap of the correction; of the last one of a repair, the amount that closes all.
    fn amounts(&self, correction: &Correction, cells: usize) -> Vec<Figure> {
        if cells == 1 {
            return correction.closing(&self.gaps).into_iter().collect();
        }
        let gap = |equation: usize| self.gaps.get(equation).copied().unwrap_or_default();
        let mut amounts: Vec<Figure> =
            correction.effects.iter().map(|effect| effect.amount(gap(effect.equation))).collect();
        amounts.retain(|amount| !amount.is_zero());
        sort(&mut amounts);
        amounts.dedup();
        amounts
    }

    fn apply(&mut self, correction: &Correction, amount: Figure) {
        for effect in &correction.effects {
            if let Some(gap) = self.gaps.get_mut(effect.equation) {
                *gap = *gap - effect.amount(amount);
            }
        }
    }

    /// Keeps what was chosen, where all of it was needed and every cell may read so.
    fn keep(&mut self, unused: usize) {
        let mut repair = self.chosen.clone();
        sort(&mut repair);
        let readable = |(cell, amount): (usize, Figure)| {
            self.sheet.cell(cell).is_some_and(|cell| cell.may_read(cell.figure + amount))
        };
        if unused == 0 && changes(self.sheet, &repair).into_iter().all(readable) {
            self.repairs.push(repair);
        }
    }
}

/// The cells that a repair changes, each once with its whole amount, in the order of the sheet.
pub(super) fn changes(sheet: &Sheet<'_>, repair: &[(usize, Figure)]) -> Vec<(usize, Figure)> {
    let mut changes: Vec<(usize, Figure)> = Vec::new();
    for (number, amount) in repair {
        for cell in sheet.corrections.get(*number).into_iter().flat_map(Correction::cells) {
            match changes.iter_mut().find(|(known, _)| *known == cell) {
                Some((_, sum)) => *sum = *sum + *amount,
                None => changes.push((cell, *amount)),
            }
        }
    }
    changes.retain(|(_, amount)| !amount.is_zero());
    sort(&mut changes);
    changes
}
