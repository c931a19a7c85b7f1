//! From a cause and the symptoms that it explains to one finding.

use crate::diagnostic::{
    Applicability, Certainty, Diagnostic, Edit, Finding, Fix, Location, Mechanism, Note, Related, Remedy,
    SumFinding,
};
use crate::figure::Figure;
use crate::form::CellKey;
use crate::order::sort_by_key;
use crate::report::{BoundCell, Report};

use super::cause::Cause;
use super::sheet::Sheet;

/// What the rules say about equations.
pub(super) struct Symptoms {
    /// One for each failed equation.
    single: Vec<Diagnostic>,
    /// Figures in the wrong cells of a row, which break several.
    layouts: Vec<Diagnostic>,
    /// Several equations of one kind that fail while their total holds.
    surveys: Vec<Diagnostic>,
    /// The equations that were explained.
    explained: Vec<String>,
}

impl Symptoms {
    /// Sorts the findings about equations.
    pub(super) fn of(sums: Vec<Diagnostic>) -> Self {
        let (layouts, sums): (Vec<_>, Vec<_>) = sums.into_iter().partition(|sum| !sum.suspects.is_empty());
        let (single, surveys) = sums.into_iter().partition(|sum| sum.equations.len() == 1);
        Self { single, layouts, surveys, explained: Vec::new() }
    }

    /// Takes out the findings of figures in the wrong cells that speak of an equation of `sheet`, those that explain
    /// most first.
    pub(super) fn layouts(&mut self, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
        let speaks = |layout: &Diagnostic| layout.equations.iter().any(|id| sheet.number(id).is_some());
        let (mut layouts, others): (Vec<_>, Vec<_>) = self.layouts.drain(..).partition(speaks);
        self.layouts = others;
        sort_by_key(&mut layouts, |layout| {
            (std::cmp::Reverse(layout.equations.len()), layout.suspects.len())
        });
        layouts
    }

    /// Takes note that `equations` are explained.
    pub(super) fn explain(&mut self, equations: &[String]) {
        self.explained.extend(equations.iter().cloned());
    }

    /// What nothing explains.
    pub(super) fn unexplained(mut self) -> Vec<Diagnostic> {
        let explained = self.explained.clone();
        let open = |sum: &Diagnostic| sum.equations.iter().any(|id| !explained.contains(id));
        self.surveys.retain(|survey| survey.equations.iter().all(|id| !explained.contains(id)));
        let surveyed: Vec<String> = self.surveys.iter().flat_map(|survey| survey.equations.clone()).collect();
        self.single.retain(|sum| open(sum) && !sum.equations.iter().all(|id| surveyed.contains(id)));
        self.surveys.into_iter().chain(self.single).collect()
    }

    /// The gravest symptom of the cause; rather of an equation that no other of `causes` explains.
    fn of_cause(&self, cause: &Cause, causes: &[Cause]) -> Option<&Diagnostic> {
        let claims = |id: &String| causes.iter().filter(|it| it.equations.contains(id)).count();
        let symptoms =
            self.single.iter().filter(|sum| sum.equations.iter().all(|id| cause.equations.contains(id)));
        symptoms.min_by_key(|sum| (sum.equations.iter().map(claims).max(), std::cmp::Reverse(sum.severity)))
    }
}

/// One finding for all symptoms of a cause; `None` where no rule that is asked speaks of them.
pub(super) fn folded(
    report: &Report,
    cause: &Cause,
    causes: &[Cause],
    symptoms: &Symptoms,
) -> Option<Diagnostic> {
    let mut finding = copied(symptoms.of_cause(cause, causes)?)?;
    match cause.slip.cells.as_slice() {
        [(cell, value)] if cause.is_alone() => name_cell(report, cause, *cell, *value, &mut finding),
        [first, second] if cause.slip.mechanism == Mechanism::SwappedNeighbours && cause.leads() => {
            name_exchanged(report, *first, *second, &mut finding);
        }
        _ => {}
    }
    finding.fixes = cause.choices.iter().filter_map(|choice| fix(report, choice)).collect();
    finding.equations.clone_from(&cause.equations);
    finding.suspects.clone_from(&cause.suspects);
    finding.certainty = Some(cause.certainty);
    finding.related = related(report, &finding, &cause.slip.carried);
    Some(finding)
}

/// A symptom once more, without what follows from its cause; the whole of a finding is never copied, which would take
/// six kilobytes of the page.
fn copied(symptom: &Diagnostic) -> Option<Diagnostic> {
    let Finding::Sum(sum) = &symptom.finding else { return None };
    let card = (symptom.code, symptom.name, symptom.severity);
    let mut finding = Diagnostic::new(card, symptom.basis, symptom.place, sum.clone().into());
    (finding.reported, finding.computed) = (symptom.reported, symptom.computed);
    Some(finding)
}

/// A finding of figures in the wrong cells with the other cells of its equations.
pub(super) fn completed(report: &Report, mut layout: Diagnostic) -> Diagnostic {
    layout.certainty = Some(Certainty::Candidates);
    layout.related = related(report, &layout, &[]);
    layout
}

/// Says of the one suspect what it reads and should read.
fn name_cell(report: &Report, cause: &Cause, key: CellKey, value: Figure, finding: &mut Diagnostic) {
    let Some(cell) = report.cell(key) else { return };
    if cell.is_vacant() && cause.certainty != Certainty::Certain {
        return;
    }
    finding.place = Location::of_cell(cell.span, key);
    finding.reported = cell.figure();
    finding.computed = Some(value);
    finding.finding = SumFinding::WrongCell { cell: key, reported: cell.figure(), computed: value }.into();
}

/// Says of two suspects that they were exchanged.
fn name_exchanged(
    report: &Report,
    (first, value): (CellKey, Figure),
    (second, other): (CellKey, Figure),
    finding: &mut Diagnostic,
) {
    let Some(cell) = report.cell(first) else { return };
    finding.place = Location::of_cell(cell.span, first);
    finding.reported = cell.figure();
    finding.computed = Some(value);
    finding.finding = SumFinding::ExchangedCells { first, second, reported: other, computed: value }.into();
}

/// Writes what a choice says into its cells.
fn fix(report: &Report, choice: &[(CellKey, Figure)]) -> Option<Fix> {
    let cell = |(key, value): &(CellKey, Figure)| Some((report.cell(*key)?, *value));
    let cells: Vec<(&BoundCell, Figure)> = choice.iter().map(cell).collect::<Option<_>>()?;
    let edit = |(cell, value): &(&BoundCell, Figure)| Edit { span: cell.span, text: value.to_string() };
    let remedy = match choice {
        [(cell, value)] => Remedy::WriteCell { cell: *cell, figure: *value },
        // Blanks may share a place, where only one figure can be written.
        _ if cells.iter().any(|(cell, _)| cell.is_vacant()) => return None,
        _ => Remedy::WriteCells(choice.to_vec()),
    };
    Some(Fix::new(remedy, Applicability::Suggested, cells.iter().map(edit).collect()))
}

/// The other cells of the failed equations that hold something, each once, in the order of the form; and the totals
/// that were computed from a wrong part.
fn related(report: &Report, finding: &Diagnostic, carried: &[(CellKey, Figure)]) -> Vec<Related> {
    let entries = report.ledger.entries.iter().filter(|entry| finding.equations.contains(&entry.equation.id));
    let mut keys: Vec<(CellKey, Note)> = carried.iter().map(|(key, _)| (*key, Note::Carried)).collect();
    for entry in entries {
        let terms = entry.equation.left.iter().map(|key| (*key, Note::Term));
        let totals = entry.equation.right.iter().map(|key| (*key, Note::Total));
        for (key, note) in terms.chain(totals) {
            if Some(key) != finding.place.cell && !keys.iter().any(|(known, _)| *known == key) {
                keys.push((key, note));
            }
        }
    }
    let telling = |(key, note): (CellKey, Note)| {
        let cell = report.cell(key)?;
        let is_telling = note != Note::Term || cell.figure().is_some_and(|figure| !figure.is_zero());
        is_telling.then(|| Related { place: Location::of_cell(cell.span, key), note })
    };
    keys.into_iter().filter_map(telling).collect()
}
