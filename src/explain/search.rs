//! The smallest repairs: the fewest cells that, read otherwise, make every equation hold.
//!
//! A repair must change every equation that fails. The search takes the failing equation that the fewest corrections
//! touch, tries each of them with each amount that closes a gap of its own, and goes on with what still fails. Up to
//! three cells some cell of the repair always stands alone in one of its equations, so that its amount is a gap.

use crate::figure::Figure;

use super::budget::Budget;
use super::correction::Correction;
use super::sheet::Sheet;

/// How many cells a repair may change, totals that follow from them not counted.
const MOST_CELLS: usize = 3;
/// How many equations a correction changes at the most.
const MOST_EFFECTS: usize = 4;

/// Corrections that together make every equation of a sheet hold: each by its number, with its amount.
pub(super) type Repair = Vec<(usize, Figure)>;

/// All repairs of the fewest cells for the equations of `sheet` that `gaps` says fail; `None` where there is none of few
/// cells, or too much to look at.
pub(super) fn smallest(sheet: &Sheet<'_>, gaps: &[Figure], budget: &mut Budget) -> Option<Vec<Repair>> {
    for cells in 1..=MOST_CELLS {
        let mut search = Search { sheet, gaps: gaps.to_vec(), chosen: Vec::new(), repairs: Vec::new() };
        search.go(cells, budget)?;
        let mut repairs = search.repairs;
        repairs.sort_unstable();
        repairs.dedup();
        if !repairs.is_empty() {
            return Some(repairs);
        }
    }
    None
}

struct Search<'s, 'r> {
    sheet: &'s Sheet<'r>,
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
        if failing == 0 || failing > cells * MOST_EFFECTS {
            return Some(());
        }
        let sheet = self.sheet;
        let touching = self.pivot().and_then(|pivot| sheet.touching.get(pivot));
        for number in touching.into_iter().flatten() {
            budget.step()?;
            let Some(correction) = sheet.corrections.get(*number) else { continue };
            if self.is_useful(correction, cells, failing) {
                self.try_correction(*number, correction, cells, budget)?;
            }
        }
        Some(())
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
        amounts.sort_unstable();
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
        repair.sort_unstable();
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
    changes.sort_unstable();
    changes
}
