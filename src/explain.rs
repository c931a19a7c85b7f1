//! Findings to findings: several failed equations that one slip explains become one finding.
//!
//! In table three every cell stands in its own set of equations. Where all equations of a cell fail, and one figure
//! would mend them all, the pattern names the cell and the difference gives the figure. Else the smallest repairs are
//! searched, where a total that was computed from a wrong part costs nothing, and all of them are kept and ranked by
//! the slips that they suppose. Nothing depends on a clock: the search counts its steps.

mod budget;
mod cause;
mod correction;
mod elsewhere;
mod finding;
mod mechanism;
mod pattern;
mod search;
mod sheet;
mod slip;
mod surroundings;
mod witness;
mod worked;

pub use elsewhere::joined;
pub use witness::Witness;

use crate::diagnostic::{Certainty, Diagnostic, Edit, Finding, SumFinding};
use crate::figure::Figure;
use crate::report::Report;

use budget::{Budget, STEPS};
use cause::causes;
use finding::{Symptoms, folded};
use pattern::{Fit, named};
use sheet::Sheet;
use worked::worked;

/// Folds the arithmetic findings of `report` into one per slip; all others stay as they are. No fix is left that
/// would write over a cell that a person set.
#[must_use]
pub fn explain(report: &Report, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    explain_with(report, findings, &[])
}

/// Like [`explain`], where `witnesses` say what else is known of the cells.
#[must_use]
pub fn explain_with(report: &Report, findings: Vec<Diagnostic>, witnesses: &[Witness]) -> Vec<Diagnostic> {
    explain_within(report, findings, witnesses, STEPS).0
}

/// Like [`explain_with`], with so many steps to search in; and how many of them it took. Where they do not suffice,
/// what they did not explain is undetermined.
#[must_use]
pub fn explain_within(
    report: &Report,
    findings: Vec<Diagnostic>,
    witnesses: &[Witness],
    steps: usize,
) -> (Vec<Diagnostic>, usize) {
    let (hints, findings): (Vec<_>, Vec<_>) = findings.into_iter().partition(is_hint);
    let (sums, mut explained): (Vec<_>, Vec<_>) =
        findings.into_iter().partition(|finding| !finding.equations.is_empty());
    let mut symptoms = Symptoms::of(sums);
    let mut budget = Budget::of(steps);
    for sheet in Sheet::failing(report) {
        let mut gaps = sheet.gaps.clone();
        explained.extend(layouts(report, &sheet, &mut gaps, &mut symptoms));
        let causes = causes(&sheet, &gaps, witnesses, &mut budget);
        explained.extend(causes.iter().filter_map(|cause| folded(report, cause, &causes, &symptoms)));
        for cause in &causes {
            symptoms.explain(&cause.equations);
        }
    }
    let undetermined = |sum| Diagnostic { certainty: Some(Certainty::Undetermined), ..sum };
    explained.extend(symptoms.unexplained().into_iter().map(undetermined));
    for hint in hints {
        let is_told = |id: &String| explained.iter().any(|it| it.equations.contains(id));
        if !hint.equations.iter().all(is_told) {
            explained.push(hint);
        }
    }
    for finding in &mut explained {
        finding.worked = finding.equations.iter().filter_map(|id| worked(report, id)).collect();
        spare_by_hand(report, finding);
    }
    (explained, budget.taken())
}

/// Whether a rule says which cell is wrong: that is told where the sums are, and by itself where nobody asks for them.
const fn is_hint(finding: &Diagnostic) -> bool {
    matches!(finding.finding, Finding::Sum(SumFinding::WrongCell { .. }))
}

/// Drops the fixes that would write where a person overruled the text: they rest on what it does not say.
fn spare_by_hand(report: &Report, finding: &mut Diagnostic) {
    let touches = |edit: &Edit| report.by_hand().any(|cell| cell.span.touches(edit.span));
    finding.fixes.retain(|fix| !fix.edits().iter().any(touches));
}

/// How many steps the search takes for `report`, of how many that it may take.
#[must_use]
pub fn effort(report: &Report) -> (usize, usize) {
    let mut budget = Budget::of(STEPS);
    for sheet in Sheet::failing(report) {
        causes(&sheet, &sheet.gaps, &[], &mut budget);
    }
    (budget.taken(), STEPS)
}

/// The findings that figures stand in the wrong cells of a row, where no cell alone explains the same; what they
/// explain no longer fails in `gaps`.
fn layouts(
    report: &Report,
    sheet: &Sheet<'_>,
    gaps: &mut [Figure],
    symptoms: &mut Symptoms,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for layout in symptoms.layouts(sheet) {
        let numbers: Vec<usize> = layout.equations.iter().filter_map(|id| sheet.number(id)).collect();
        let open = |at: &usize| gaps.get(*at).is_some_and(|gap| !gap.is_zero());
        let single = |numbers: &[usize]| {
            let whole = |fit: &Fit| fit.single && numbers.iter().all(|it| fit.equations.contains(it));
            named(sheet, gaps).iter().flatten().any(whole)
        };
        if !numbers.iter().all(open) || single(&numbers) {
            continue;
        }
        gaps.iter_mut()
            .enumerate()
            .filter(|(at, _)| numbers.contains(at))
            .for_each(|(_, gap)| *gap = Figure::ZERO);
        symptoms.explain(&layout.equations);
        found.push(finding::completed(report, layout));
    }
    found
}
