//! From failed equations to the slips behind them, each with its rivals.

use crate::order::{sort, sort_by_key};

use crate::diagnostic::{Certainty, Mechanism, Suspect};
use crate::figure::Figure;
use crate::form::CellKey;

use super::budget::Budget;
use super::pattern::named;
use super::search::{Repair, smallest};
use super::sheet::Sheet;
use super::slip::{Reading, Slip};
use super::witness::Witness;

/// How many choices are offered as fixes; the cells of all of them are suspects.
const MOST_CHOICES: usize = 24;

/// What explains one or more failed equations.
#[derive(Clone, Debug)]
pub(super) struct Cause {
    /// The failed equations, by name, in the order of the form.
    pub(super) equations: Vec<String>,
    /// The slip of the likeliest repair.
    pub(super) slip: Slip,
    /// The cells that may be wrong, the likeliest first.
    pub(super) suspects: Vec<Suspect>,
    /// What may be written to mend it, the likeliest first and not too many: each all cells of one choice with their figures.
    pub(super) choices: Vec<Vec<(CellKey, Figure)>>,
    /// How sure they are.
    pub(super) certainty: Certainty,
}

impl Cause {
    /// Whether no other cell is suspected.
    pub(super) fn is_alone(&self) -> bool {
        self.suspects.len() == self.slip.cells.len()
    }

    /// Whether the slip is likelier than any other.
    pub(super) fn leads(&self) -> bool {
        let score = |at: usize| self.suspects.get(at).map(|suspect| suspect.score);
        score(0) > score(self.slip.cells.len())
    }
}

/// The causes of what fails in `sheet` where `gaps` says so, as far as they can be found.
pub(super) fn causes(
    sheet: &Sheet<'_>,
    gaps: &[Figure],
    witnesses: &[Witness],
    budget: &mut Budget,
) -> Vec<Cause> {
    let judge = Judge { sheet, gaps, witnesses };
    let mut first = budget.split();
    let found = smallest(sheet, gaps, &mut first);
    budget.join(&first);
    if let Some(repairs) = found {
        return judge.causes(&repairs, gaps == sheet.gaps.as_slice());
    }
    let mut rest = gaps.to_vec();
    let mut causes = Vec::new();
    for group in named(sheet, gaps) {
        let equations = group.first().map(|fit| fit.equations.clone()).unwrap_or_default();
        rest.iter_mut()
            .enumerate()
            .filter(|(it, _)| equations.contains(it))
            .for_each(|(_, gap)| *gap = Figure::ZERO);
        let repairs: Vec<Repair> = group.into_iter().map(|fit| fit.repair).collect();
        causes.extend(judge.causes(&repairs, false));
    }
    if !causes.is_empty() && rest.iter().any(|gap| !gap.is_zero()) {
        let repairs = smallest(sheet, &rest, budget).unwrap_or_default();
        causes.extend(Judge { gaps: &rest, ..judge }.causes(&repairs, false));
    }
    causes
}

/// Weighs repairs against each other.
struct Judge<'j, 'r> {
    sheet: &'j Sheet<'r>,
    gaps: &'j [Figure],
    witnesses: &'j [Witness],
}

impl Judge<'_, '_> {
    /// A cause for each slip of the likeliest of `repairs`; `whole` says that they mend all that fails.
    fn causes(&self, repairs: &[Repair], whole: bool) -> Vec<Cause> {
        let mut readings: Vec<Reading> = repairs.iter().map(|repair| self.reading(repair)).collect();
        sort_by_key(&mut readings, |reading| std::cmp::Reverse(reading.likelihood));
        let mut later = doubles(&readings).into_iter();
        readings.retain(|_| later.next() != Some(true));
        let Some(best) = readings.first() else { return Vec::new() };
        let certain = whole && readings.len() == 1 && self.is_beyond_doubt(best);
        let slips = self.joined(best.slips.clone());
        slips.into_iter().map(|slip| self.cause(slip, &readings, certain)).collect()
    }

    fn reading(&self, repair: &Repair) -> Reading {
        let mut reading = Reading::of(self.sheet, repair);
        for (at, amount) in reading.changes.iter().filter(|_| !self.witnesses.is_empty()) {
            let Some(cell) = self.sheet.cell(*at) else { continue };
            let change = (cell.key(), cell.figure, cell.figure + *amount);
            reading.likelihood = Witness::weigh(self.witnesses, change, reading.likelihood);
        }
        reading
    }

    /// Whether it is one cell alone, named by two equations or more, and nothing about them is unread or undecided.
    fn is_beyond_doubt(&self, reading: &Reading) -> bool {
        let [slip] = reading.slips.as_slice() else { return false };
        let [(cell, _)] = slip.cells.as_slice() else { return false };
        let doubtful = self.sheet.cells.iter().any(|it| it.key() == *cell && it.doubtful);
        slip.carried.is_empty() && self.failed(slip).len() > 1 && !doubtful
    }

    /// The slips, those joined that cannot be told apart: one explains no equation of its own, or both went into the
    /// same total.
    fn joined(&self, slips: Vec<Slip>) -> Vec<Slip> {
        let mut joined: Vec<Slip> = Vec::new();
        for slip in slips {
            let belongs = |other: &Slip| {
                let carried = other.carried.iter().any(|cell| slip.carried.contains(cell));
                let shared = other.equations.iter().any(|it| slip.equations.contains(it));
                carried || (shared && (self.failed(&slip).is_empty() || self.failed(other).is_empty()))
            };
            match joined.iter_mut().find(|other| belongs(other)) {
                Some(other) => other.join(slip),
                None => joined.push(slip),
            }
        }
        joined
    }

    /// The failed equations that change when `slip` is mended.
    fn failed(&self, slip: &Slip) -> Vec<usize> {
        let fails = |it: &&usize| self.gaps.get(**it).is_some_and(|gap| !gap.is_zero());
        slip.equations.iter().filter(fails).copied().collect()
    }

    fn cause(&self, slip: Slip, readings: &[Reading], certain: bool) -> Cause {
        let failed = self.failed(&slip);
        let touches = |other: &&Slip| other.equations.iter().any(|equation| failed.contains(equation));
        let total: u128 = readings.iter().map(|reading| reading.likelihood).fold(0, u128::saturating_add);
        let mut shares: Vec<Share> =
            slip.cells.iter().map(|(cell, value)| Share::new(*cell, *value, slip.mechanism)).collect();
        let mut choices = vec![slip.changes()];
        for reading in readings {
            let rivals: Vec<&Slip> = reading.slips.iter().filter(touches).collect();
            for rival in &rivals {
                rival.cells.iter().for_each(|(cell, value)| {
                    Share::add(&mut shares, Share::new(*cell, *value, rival.mechanism), reading.likelihood);
                });
            }
            let mut choice: Vec<_> = rivals.into_iter().flat_map(Slip::changes).collect();
            sort(&mut choice);
            choice.dedup();
            if choices.len() < MOST_CHOICES && !choices.contains(&choice) {
                choices.push(choice);
            }
        }
        Cause {
            equations: failed
                .iter()
                .filter_map(|it| Some(self.sheet.entries.get(*it)?.equation.id.clone()))
                .collect(),
            suspects: suspects(shares, slip.cells.len(), total),
            slip,
            choices,
            certainty: if certain { Certainty::Certain } else { Certainty::Candidates },
        }
    }
}

/// Which of `readings` change the same cells to the same figures as one before them.
fn doubles(readings: &[Reading]) -> Vec<bool> {
    let changes = readings.iter().enumerate().map(|(at, reading)| (reading.changes.clone(), at));
    let mut changes: Vec<_> = changes.collect();
    sort(&mut changes);
    let mut doubles = vec![false; readings.len()];
    for pair in changes.windows(2) {
        if let [(one, _), (other, at)] = pair
            && let Some(double) = doubles.get_mut(*at)
        {
            *double = one == other;
        }
    }
    doubles
}

/// A suspect and the likelihood of all repairs that change it so.
struct Share {
    cell: CellKey,
    value: Figure,
    mechanism: Mechanism,
    likelihood: u128,
}

impl Share {
    const fn new(cell: CellKey, value: Figure, mechanism: Mechanism) -> Self {
        Self { cell, value, mechanism, likelihood: 0 }
    }

    fn add(shares: &mut Vec<Self>, new: Self, likelihood: u128) {
        let known = shares.iter().position(|it| it.cell == new.cell && it.value == new.value);
        let share = match known.and_then(|at| shares.get_mut(at)) {
            Some(share) => share,
            None => shares.push_mut(new),
        };
        share.likelihood = share.likelihood.saturating_add(likelihood);
    }
}

/// The shares as suspects: the first `own` of them lead, the others follow by their likelihood.
fn suspects(mut shares: Vec<Share>, own: usize, total: u128) -> Vec<Suspect> {
    let mut rest = shares.split_off(own.min(shares.len()));
    sort_by_key(&mut rest, |share| std::cmp::Reverse(share.likelihood));
    let hundredths = |share: &Share| share.likelihood.saturating_mul(100) / total.max(1);
    shares
        .into_iter()
        .chain(rest)
        .map(|share| Suspect {
            cell: share.cell,
            value: share.value,
            score: u8::try_from(hundredths(&share)).unwrap_or(100),
            mechanism: share.mechanism,
        })
        .collect()
}
