//! What came of many trials, counted.

use super::{Trial, Way};
use crate::plant::Planted;

/// What came of many trials.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// How many trials there were.
    pub trials: usize,
    /// How many of them got how far.
    counts: [usize; 9],
    /// How many suspects each finding had.
    candidates: Vec<usize>,
    /// How many steps each search took.
    steps: Vec<usize>,
    /// The first trials that were not wholly right, a line each.
    pub missed: Vec<String>,
}

impl Tally {
    /// Counts a trial.
    pub fn count(&mut self, trial: &Trial, planted: &Planted) {
        let way = trial.way(planted);
        self.trials += 1;
        for (count, got) in self.counts.iter_mut().zip(way.as_list()) {
            *count += usize::from(got);
        }
        self.candidates.extend(trial.findings.iter().map(|finding| finding.suspects.len()));
        self.steps.push(trial.steps);
        if !way.mechanism && self.missed.len() < 8 {
            self.missed.push(format!("{:?} -> {:?}", planted.slips, summary(trial)));
        }
    }

    /// The share of trials, in tenths of a percent rounded down, that got so far.
    #[must_use]
    pub fn share(&self, got: fn(&Way) -> bool) -> usize {
        1000 * self.number(got) / self.trials.max(1)
    }

    /// How many trials got so far.
    #[must_use]
    pub fn number(&self, got: fn(&Way) -> bool) -> usize {
        let index = Way::all_single().iter().position(got);
        index.map_or(0, |index| self.counts[index])
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
        self.counts.iter_mut().zip(other.counts).for_each(|(count, more)| *count += more);
        self.candidates.extend(&other.candidates);
        self.steps.extend(&other.steps);
        self.missed.extend(other.missed.iter().cloned());
    }
}

fn middle_and_last(numbers: &[usize]) -> (usize, usize) {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    let middle = sorted.get(sorted.len() / 2).copied().unwrap_or_default();
    (middle, sorted.last().copied().unwrap_or_default())
}

fn summary(trial: &Trial) -> Vec<String> {
    let suspects = |finding: &gouji::diagnostic::Diagnostic| {
        let named = finding.suspects.iter().take(3).map(|it| {
            format!("{}.{}={} {:?} {}", it.cell.row.0, it.cell.column.0, it.value, it.mechanism, it.score)
        });
        format!(
            "{} {:?} {} [{}]",
            finding.code,
            finding.certainty,
            finding.suspects.len(),
            named.collect::<Vec<_>>().join(", ")
        )
    };
    trial.findings.iter().map(suspects).collect()
}

impl Way {
    const fn as_list(self) -> [bool; 9] {
        [
            self.found,
            self.one_each,
            self.first,
            self.third,
            self.column,
            self.value,
            self.mechanism,
            self.certain_but_wrong,
            self.certain,
        ]
    }

    /// One way for each thing that a trial may reach, in the order of the list.
    fn all_single() -> [Self; 9] {
        let none = Self::default();
        [
            Self { found: true, ..none },
            Self { one_each: true, ..none },
            Self { first: true, ..none },
            Self { third: true, ..none },
            Self { column: true, ..none },
            Self { value: true, ..none },
            Self { mechanism: true, ..none },
            Self { certain_but_wrong: true, ..none },
            Self { certain: true, ..none },
        ]
    }
}
