//! One report with planted slips, and what was said of it.

use gouji::diagnostic::{Certainty, Diagnostic, Fix, Remedy, Suspect};
use gouji::figure::Figure;
use gouji::form::CellKey;

use super::Goal;
use crate::plant::{Planted, Slip};
use crate::sheet::figure;

/// What was said of a report.
#[derive(Debug)]
pub struct Trial {
    /// The findings about sums.
    pub findings: Vec<Diagnostic>,
    /// How many steps the search took.
    pub steps: usize,
}

impl Trial {
    /// Whether it reaches `goal` with the slips of `planted`.
    #[must_use]
    pub fn reaches(&self, goal: Goal, planted: &Planted) -> bool {
        let certain = |finding: &&Diagnostic| finding.certainty == Some(Certainty::Certain);
        let mut certain = self.findings.iter().filter(certain);
        match goal {
            Goal::Found => !self.findings.is_empty(),
            Goal::OneEach => self.findings.len() == planted.slips.len(),
            Goal::First => self.explains(planted, |finding, slip| leads(finding, slip, false)),
            Goal::Level => {
                self.explains(planted, |finding, slip| leads(finding, slip, true) || is_level(finding, slip))
            }
            Goal::Third => self
                .explains(planted, |finding, slip| finding.fixes.iter().take(3).any(|fix| mends(fix, slip))),
            Goal::Column => self.explains(planted, is_beside),
            Goal::Value => self.explains(planted, |finding, slip| leads(finding, slip, true)),
            Goal::Mechanism => self.explains(planted, |finding, slip| {
                let called = |suspect: &Suspect| suspect.mechanism == slip.mechanism;
                leads(finding, slip, true) && finding.suspects.first().is_some_and(called)
            }),
            Goal::Certain => certain.next().is_some(),
            Goal::CertainButWrong => certain.any(|finding| !is_right(finding, planted)),
        }
    }

    /// Whether every slip has a finding of which `test` holds.
    fn explains(&self, planted: &Planted, test: impl Fn(&Diagnostic, &Slip) -> bool) -> bool {
        planted.slips.iter().all(|slip| self.findings.iter().any(|finding| test(finding, slip)))
    }
}

/// Whether the wrong cells are the first suspects, with the right figures where these are asked for.
fn leads(finding: &Diagnostic, slip: &Slip, valued: bool) -> bool {
    slip.cells.iter().all(|(cell, right)| {
        let mut first = finding.suspects.iter().take(slip.cells.len());
        first.any(|suspect| suspect.cell == *cell && (!valued || suspect.value == figure(*right)))
    })
}

/// Whether the wrong cells are first, or all as likely as the first suspect; a hundredth may be lost to rounding.
fn is_level(finding: &Diagnostic, slip: &Slip) -> bool {
    let Some(first) = finding.suspects.first() else { return false };
    slip.cells.iter().all(|(cell, right)| {
        let is_it = |it: &&Suspect| it.cell == *cell && it.value == figure(*right);
        finding.suspects.iter().find(is_it).is_some_and(|it| it.score + 1 >= first.score)
    })
}

/// Whether the first suspect stands in a column of the slip.
fn is_beside(finding: &Diagnostic, slip: &Slip) -> bool {
    let Some(suspect) = finding.suspects.first() else { return false };
    slip.cells.iter().any(|(cell, _)| cell.column == suspect.cell.column)
}

/// Whether every suspect is a wrong cell with its right figure.
fn is_right(finding: &Diagnostic, planted: &Planted) -> bool {
    finding.suspects.iter().all(|suspect| {
        let mut wrong = planted.slips.iter().flat_map(|slip| &slip.cells);
        wrong.any(|(cell, right)| *cell == suspect.cell && suspect.value == figure(*right))
    })
}

/// Whether the fix writes what every wrong cell of the slip should read.
fn mends(fix: &Fix, slip: &Slip) -> bool {
    let written: &[(CellKey, Figure)] = match &fix.remedy {
        Remedy::WriteCell { cell, figure } => &[(*cell, *figure)],
        Remedy::WriteCells(cells) => cells,
        _ => &[],
    };
    slip.cells.iter().all(|(cell, right)| written.contains(&(*cell, figure(*right))))
}
