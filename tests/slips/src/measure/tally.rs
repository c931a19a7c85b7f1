//! What came of many trials, counted.

use gouji::diagnostic::Diagnostic;

use super::{Goal, Trial};
use crate::plant::Planted;

/// How many trials that missed something are kept to be shown.
const KEPT: usize = 8;

/// What came of many trials.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// How many trials there were.
    pub trials: usize,
    /// How many of them reached each goal.
    reached: [usize; Goal::ALL.len()],
    /// How many suspects each finding had.
    candidates: Vec<usize>,
    /// How many steps each search took.
    steps: Vec<usize>,
    /// The first trials in which a slip was not named as it was, a line each.
    pub missed: Vec<String>,
}

impl Tally {
    /// Counts a trial.
    pub fn count(&mut self, trial: &Trial, planted: &Planted) {
        self.trials += 1;
        for (count, goal) in self.reached.iter_mut().zip(Goal::ALL) {
            *count += usize::from(trial.reaches(goal, planted));
        }
        self.candidates.extend(trial.findings.iter().map(|finding| finding.suspects.len()));
        self.steps.push(trial.steps);
        if self.missed.len() < KEPT && !trial.reaches(Goal::Mechanism, planted) {
            self.missed.push(line(trial, planted));
        }
    }

    /// How many trials reached the goal.
    #[must_use]
    pub fn number(&self, goal: Goal) -> usize {
        let reached = Goal::ALL.into_iter().zip(self.reached);
        reached.filter(|(known, _)| *known == goal).map(|(_, number)| number).sum()
    }

    /// The share of trials, in tenths of a percent rounded down, that reached the goal.
    #[must_use]
    pub fn share(&self, goal: Goal) -> usize {
        1000 * self.number(goal) / self.trials.max(1)
    }

    /// The median number of candidates of a finding, and the highest.
    #[must_use]
    pub fn candidates(&self) -> (usize, usize) {
        middle_and_last(&self.candidates)
    }

    /// The median number of steps, and the highest.
    #[must_use]
    pub fn steps(&self) -> (usize, usize) {
        middle_and_last(&self.steps)
    }

    /// Adds the trials of another tally.
    pub fn add(&mut self, other: &Self) {
        self.trials += other.trials;
        self.reached.iter_mut().zip(other.reached).for_each(|(count, more)| *count += more);
        self.candidates.extend(&other.candidates);
        self.steps.extend(&other.steps);
    }
}

fn middle_and_last(numbers: &[usize]) -> (usize, usize) {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    let middle = sorted.get(sorted.len() / 2).copied().unwrap_or_default();
    (middle, sorted.last().copied().unwrap_or_default())
}

/// The planted slips, and the first suspects of what was found.
fn line(trial: &Trial, planted: &Planted) -> String {
    let slips = planted.slips.iter().map(|slip| {
        let cells =
            slip.cells.iter().map(|(cell, right)| format!("{}.{}={right}", cell.row.0, cell.column.0));
        format!("{:?} {}", slip.mechanism, cells.collect::<Vec<_>>().join(" "))
    });
    let found = |finding: &Diagnostic| {
        let suspects = finding.suspects.iter().take(3).map(|it| {
            format!("{}.{}={} {:?} {}", it.cell.row.0, it.cell.column.0, it.value, it.mechanism, it.score)
        });
        format!("{} {:?} [{}]", finding.code, finding.certainty, suspects.collect::<Vec<_>>().join(", "))
    };
    let findings: Vec<_> = trial.findings.iter().map(found).collect();
    format!("{} -> {}", slips.collect::<Vec<_>>().join("; "), findings.join("; "))
}
