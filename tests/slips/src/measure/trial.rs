//! One report with planted slips, and what was said of it.

use gouji::diagnostic::{Certainty, Diagnostic, Fix, Remedy, Suspect};
use gouji::figure::Figure;
use gouji::form::CellKey;

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

/// How far a trial got.
#[derive(Clone, Copy, Debug, Default)]
pub struct Way {
    /// Something was found.
    pub found: bool,
    /// There are as many findings as slips.
    pub one_each: bool,
    /// The first suspects of the findings are the wrong cells.
    pub first: bool,
    /// Mending them is among the first three choices.
    pub third: bool,
    /// The wrong column, or row, is named first.
    pub column: bool,
    /// They are given the right figures.
    pub value: bool,
    /// And the slip is called what it was.
    pub mechanism: bool,
    /// A finding is certain of a cell that is right, or of a wrong figure.
    pub certain_but_wrong: bool,
    /// A finding is certain.
    pub certain: bool,
}

impl Trial {
    /// How far it got with the slips of `planted`.
    #[must_use]
    pub fn way(&self, planted: &Planted) -> Way {
        let all = |test: &dyn Fn(&Diagnostic, &Slip) -> bool| {
            planted.slips.iter().all(|slip| self.findings.iter().any(|finding| test(finding, slip)))
        };
        let certain = |finding: &&Diagnostic| finding.certainty == Some(Certainty::Certain);
        Way {
            found: !self.findings.is_empty(),
            one_each: self.findings.len() == planted.slips.len(),
            first: all(&|finding, slip| {
                slip.cells.iter().all(|cell| is_among(finding, *cell, slip.cells.len(), false))
            }),
            third: all(&|finding, slip| finding.fixes.iter().take(3).any(|fix| mends(fix, slip))),
            column: all(&|finding, slip| is_beside(finding, slip)),
            value: all(&|finding, slip| {
                slip.cells.iter().all(|cell| is_among(finding, *cell, slip.cells.len(), true))
            }),
            mechanism: all(&|finding, slip| {
                let called = |suspect: &Suspect| suspect.mechanism == slip.mechanism;
                finding.suspects.first().is_some_and(called)
                    && slip.cells.iter().all(|cell| is_among(finding, *cell, slip.cells.len(), true))
            }),
            certain: self.findings.iter().any(|finding| certain(&finding)),
            certain_but_wrong: self
                .findings
                .iter()
                .filter(certain)
                .any(|finding| !is_right(finding, planted)),
        }
    }
}

/// Whether the cell is one of the first `first` suspects, and given the right figure.
fn is_among(finding: &Diagnostic, (cell, right): (CellKey, i64), first: usize, valued: bool) -> bool {
    let mut suspects = finding.suspects.iter().take(first);
    suspects.any(|suspect| suspect.cell == cell && (!valued || suspect.value == figure(right)))
}

/// Whether the first suspect stands in the column, or the row, of the slip.
fn is_beside(finding: &Diagnostic, slip: &Slip) -> bool {
    let Some(suspect) = finding.suspects.first() else { return false };
    slip.cells.iter().any(|(cell, _)| cell.column == suspect.cell.column)
}

fn is_right(finding: &Diagnostic, planted: &Planted) -> bool {
    let wrong = planted.slips.iter().flat_map(|slip| &slip.cells);
    let told = |suspect: &Suspect| {
        wrong.clone().any(|(cell, right)| *cell == suspect.cell && suspect.value == figure(*right))
    };
    finding.suspects.iter().all(told)
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
