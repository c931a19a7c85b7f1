//! What the pattern of failed equations names at once: slips whose every equation fails, by the same amount.

use crate::figure::Figure;
use crate::order::sort;

use super::correction::Correction;
use super::search::Repair;
use super::sheet::Sheet;
use super::slip::are_neighbours;

/// A slip that would explain all equations that it touches.
pub(super) struct Fit {
    /// What mends it.
    pub(super) repair: Repair,
    /// The equations that it explains, by number.
    pub(super) equations: Vec<usize>,
    /// Whether it is one cell alone.
    pub(super) single: bool,
}

/// Fits that explain the same equations, which no other fit explains: one slip, with its rivals.
pub(super) fn named(sheet: &Sheet<'_>, gaps: &[Figure]) -> Vec<Vec<Fit>> {
    let mut fits = fits(sheet, gaps);
    let mut groups = Vec::new();
    while !fits.is_empty() {
        let (group, others): (Vec<_>, Vec<_>) = {
            let equations = fits.first().map(|fit| fit.equations.clone());
            fits.into_iter().partition(|fit| Some(&fit.equations) == equations.as_ref())
        };
        groups.push(group);
        fits = others;
    }
    let overlap =
        |one: &[Fit], other: &[Fit]| one.iter().zip(other).take(1).any(|(one, other)| one.shares(other));
    let alone: Vec<bool> = groups
        .iter()
        .enumerate()
        .map(|(at, group)| !groups.iter().enumerate().any(|(it, other)| it != at && overlap(group, other)))
        .collect();
    groups.into_iter().zip(alone).filter(|(_, alone)| *alone).map(|(group, _)| group).collect()
}

/// All slips that would explain two equations or more, and nothing else.
fn fits(sheet: &Sheet<'_>, gaps: &[Figure]) -> Vec<Fit> {
    let single = sheet.corrections.iter().enumerate().filter_map(|(number, correction)| {
        let amount = correction.closing(gaps).filter(|amount| correction.allows(sheet, *amount))?;
        Fit::of(sheet, vec![(number, amount)], gaps)
    });
    single.chain(exchanges(sheet, gaps)).collect()
}

/// The neighbours that, exchanged, would explain two equations or more.
fn exchanges(sheet: &Sheet<'_>, gaps: &[Figure]) -> Vec<Fit> {
    let alone = |it: &(usize, &Correction)| it.1.carried.is_empty();
    let plain: Vec<(usize, &Correction)> = sheet.corrections.iter().enumerate().filter(alone).collect();
    let mut fits = Vec::new();
    for (at, (number, one)) in plain.iter().enumerate() {
        for (other_number, other) in plain.iter().skip(at + 1) {
            let (Some(first), Some(second)) = (sheet.cell(one.base), sheet.cell(other.base)) else {
                continue;
            };
            let amount = second.figure - first.figure;
            let concerned = !amount.is_zero() && one.effects.iter().any(|it| is_open(gaps, it.equation));
            if concerned && are_neighbours(first.key(), second.key()) {
                fits.extend(Fit::of(sheet, vec![(*number, amount), (*other_number, -amount)], gaps));
            }
        }
    }
    fits
}

fn is_open(gaps: &[Figure], equation: usize) -> bool {
    gaps.get(equation).is_some_and(|gap| !gap.is_zero())
}

impl Fit {
    /// The repair as a fit, where it closes two gaps or more and opens none.
    fn of(sheet: &Sheet<'_>, repair: Repair, gaps: &[Figure]) -> Option<Self> {
        let mut changes: Vec<(usize, Figure)> = Vec::new();
        for (number, amount) in &repair {
            for effect in &sheet.corrections.get(*number)?.effects {
                let change = effect.amount(*amount);
                match changes.iter_mut().find(|(equation, _)| *equation == effect.equation) {
                    Some((_, sum)) => *sum = *sum + change,
                    None => changes.push((effect.equation, change)),
                }
            }
        }
        changes.retain(|(_, change)| !change.is_zero());
        let closes = changes.iter().all(|(equation, change)| gaps.get(*equation) == Some(change));
        let mut equations: Vec<usize> = changes.into_iter().map(|(equation, _)| equation).collect();
        sort(&mut equations);
        let correction = repair.first().and_then(|(number, _)| sheet.corrections.get(*number));
        let single = repair.len() == 1 && correction.is_some_and(|it| it.carried.is_empty());
        (closes && equations.len() > 1).then_some(Self { repair, equations, single })
    }

    fn shares(&self, other: &Self) -> bool {
        self.equations.iter().any(|equation| other.equations.contains(equation))
    }
}
