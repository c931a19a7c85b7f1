//! What other reports or the prose say of a cell that the sums name: one cause, one finding.

use crate::diagnostic::{CellFinding, ComparisonFinding, Diagnostic, Finding, Note, Related, Remedy};
use crate::figure::Figure;
use crate::form::CellKey;

/// The findings without those that other reports or the prose gave rise to, where mending the sums as the likeliest choice says would
/// mend them too. What they say then stands with that choice.
#[must_use]
pub fn joined(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let (compared, mut joined): (Vec<_>, Vec<_>) =
        findings.into_iter().partition(|it| !expected(it).is_empty());
    for finding in compared {
        let expected = expected(&finding);
        match joined.iter_mut().find(|sum| does(sum, &expected)) {
            Some(sum) => sum.related.extend(said(finding)),
            None => joined.push(finding),
        }
    }
    joined
}

/// What speaks for the choice: what other reports say, or the place where the prose says so.
fn said(finding: Diagnostic) -> Vec<Related> {
    match finding.finding {
        Finding::Comparison(_) => finding.related,
        _ => vec![Related { place: finding.place, note: Note::Stated }],
    }
}

/// The cells that differ from other reports or from the prose, with what these say; none where it is not such a finding.
fn expected(finding: &Diagnostic) -> Vec<(CellKey, Figure)> {
    let is_sum = match finding.finding {
        Finding::Comparison(ComparisonFinding::CarriedOver { .. }) => false,
        Finding::Comparison(ComparisonFinding::WholeDiffers { .. }) => true,
        Finding::Cell(CellFinding::StatedOtherwise { cell, stated, .. }) => return vec![(cell, stated)],
        _ => return Vec::new(),
    };
    let mut expected: Vec<_> = finding.place.cell.zip(finding.computed).into_iter().collect();
    for related in &finding.related {
        let figure = match related.note {
            Note::Sum(figure) => Some(figure),
            Note::Elsewhere { figure, .. } if !is_sum => Some(figure),
            _ => None,
        };
        expected.extend(related.place.cell.zip(figure));
    }
    expected
}

/// Whether the likeliest way to mend `sum` writes all of `expected`.
fn does(sum: &Diagnostic, expected: &[(CellKey, Figure)]) -> bool {
    match sum.fixes.first().map(|fix| &fix.remedy).filter(|_| !sum.equations.is_empty()) {
        Some(Remedy::WriteCell { cell, figure }) => expected.iter().all(|it| *it == (*cell, *figure)),
        Some(Remedy::WriteCells(cells)) => expected.iter().all(|it| cells.contains(it)),
        _ => false,
    }
}
