//! Findings to findings: several failed equations that one cell explains become one finding.
//!
//! In table three every cell stands in its own set of equations. Where all equations of a cell fail, and one figure
//! would mend them all, the pattern names the cell and the difference gives the figure. Where a single equation
//! fails and no pattern can name a cell, all cells of the equation are candidates.

mod cause;
mod mechanism;

use crate::diagnostic::{
    Applicability, Certainty, Diagnostic, Edit, Fix, Location, Note, Related, SumFinding,
};
use crate::form::CellKey;
use crate::report::{BoundCell, Report};

use cause::{Cause, causes};

/// Folds the arithmetic findings of `report` into one per cause; all others stay as they are. No fix is left that
/// would write over a cell that a person set.
#[must_use]
pub fn explain(report: &Report, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let (mut sums, mut explained): (Vec<_>, Vec<_>) =
        findings.into_iter().partition(|finding| !finding.equations.is_empty());
    for cause in causes(report) {
        let belongs = |finding: &Diagnostic| finding.equations.iter().all(|id| cause.equations.contains(id));
        let (symptoms, rest) = sums.into_iter().partition(belongs);
        sums = rest;
        explained.extend(folded(report, &cause, symptoms));
    }
    explained
        .extend(sums.into_iter().map(|sum| Diagnostic { certainty: Some(Certainty::Undetermined), ..sum }));
    for finding in &mut explained {
        spare_by_hand(report, finding);
    }
    explained
}

/// Drops the fixes that would write where a person overruled the text: they rest on what it does not say.
fn spare_by_hand(report: &Report, finding: &mut Diagnostic) {
    let touches = |edit: &Edit| report.by_hand().any(|cell| cell.span.touches(edit.span));
    finding.fixes.retain(|fix| !fix.edits().iter().any(touches));
}

/// One finding for all symptoms of a cause: the first of the gravest, with what the cause adds to it.
fn folded(report: &Report, cause: &Cause, symptoms: Vec<Diagnostic>) -> Option<Diagnostic> {
    let gravest = symptoms.iter().map(|symptom| symptom.severity).max()?;
    let mut finding = symptoms.into_iter().find(|symptom| symptom.severity == gravest)?;
    if let [suspect] = cause.suspects.as_slice()
        && let Some(cell) = report.cell(suspect.cell)
        && !(cell.is_vacant() && cause.certainty != Certainty::Certain)
    {
        finding.place = Location::of_cell(cell.span, cell.key);
        finding.reported = cell.figure();
        finding.computed = Some(suspect.value);
        finding.finding =
            SumFinding::WrongCell { cell: cell.key, reported: cell.figure(), computed: suspect.value }.into();
    }
    if let Some((cell, value)) = first_repair(report, cause) {
        finding.fixes = vec![Fix::write(cell.span, value, Applicability::Suggested)];
    }
    finding.related = related(report, cause, finding.place.cell);
    finding.equations.clone_from(&cause.equations);
    finding.suspects.clone_from(&cause.suspects);
    finding.certainty = Some(cause.certainty);
    Some(finding)
}

fn first_repair<'r>(report: &'r Report, cause: &Cause) -> Option<(&'r BoundCell, String)> {
    let [suspect] = cause.suspects.as_slice() else { return None };
    Some((report.cell(suspect.cell)?, suspect.value.to_string()))
}

/// The other cells of the failed equations that hold something, each once, in the order of the form.
fn related(report: &Report, cause: &Cause, own: Option<CellKey>) -> Vec<Related> {
    let entries = report.ledger.entries.iter().filter(|entry| cause.equations.contains(&entry.equation.id));
    let mut keys: Vec<(CellKey, Note)> = Vec::new();
    for entry in entries {
        let terms = entry.equation.left.iter().map(|key| (*key, Note::Term));
        let totals = entry.equation.right.iter().map(|key| (*key, Note::Total));
        for (key, note) in terms.chain(totals) {
            if Some(key) != own && !keys.iter().any(|(known, _)| *known == key) {
                keys.push((key, note));
            }
        }
    }
    let telling = |(key, note): (CellKey, Note)| {
        let cell = report.cell(key)?;
        let is_telling = note == Note::Total || cell.figure().is_some_and(|figure| !figure.is_zero());
        is_telling.then(|| Related { place: Location::of_cell(cell.span, key), note })
    };
    keys.into_iter().filter_map(telling).collect()
}
