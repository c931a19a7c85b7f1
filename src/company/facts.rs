//! What comparisons ask of a report.

use super::sentences::sentences;
use crate::figure::Figure;
use crate::form::{CellKey, SectionId, TableSpec};
use crate::report::{BoundCell, BoundTable, CellState, Outcome, Report};

/// What comparisons ask of a report.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The title, where one was found.
    pub title: Option<String>,
    /// The agency that it names.
    pub agency: Option<String>,
    /// The report year that it names.
    pub year: Option<u16>,
    tables: Vec<Figures>,
    /// The sentences of the prose, figures masked, in order.
    pub(super) prose: Vec<(SectionId, Vec<String>)>,
}

/// The figures of a table as far as they are known, in the order of the form; none where the table is absent.
#[derive(Clone, Debug)]
struct Figures {
    spec: &'static TableSpec,
    cells: Vec<Option<Figure>>,
}

impl Facts {
    /// What is known of `report`.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        let title = report.title.as_ref();
        let tables = report.tables.iter().map(|table| Figures::of(report, table));
        let prose = report.sections.iter().filter(|section| section.spec.prose);
        Self {
            title: title.map(|title| title.text.clone()),
            agency: title.and_then(|title| title.agency.clone()),
            year: title.and_then(|title| title.year),
            tables: tables.collect(),
            prose: prose.map(|it| (it.spec.id, sentences(report.document.slice(it.body)))).collect(),
        }
    }

    /// The figure of a cell, by its names, in whatever edition; `None` where it is not known.
    #[must_use]
    pub fn figure(&self, key: CellKey) -> Option<Figure> {
        let table = self.tables.iter().find(|table| table.spec.id == key.table)?;
        let at = table.spec.keys().position(|it| it.row == key.row && it.column == key.column)?;
        table.cells.get(at).copied()?
    }

    /// The figure of cell `at` of the table `spec`; `None` where it is not known.
    pub(super) fn at(&self, spec: &TableSpec, at: usize) -> Option<Figure> {
        let is_it = |it: &&Figures| it.spec.id == spec.id && it.spec.form == spec.form;
        self.tables.iter().find(is_it)?.cells.get(at).copied()?
    }

    /// Whether the report has the table of a cell, in its edition.
    pub(super) fn has_table(&self, key: CellKey) -> bool {
        self.tables
            .iter()
            .any(|it| (it.spec.form, it.spec.id) == (key.form, key.table) && !it.cells.is_empty())
    }

    /// Whether both are known by the same, and so are one report.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.title == other.title
            && self.prose == other.prose
            && self.tables.iter().zip(&other.tables).all(|(one, other)| one.cells == other.cells)
    }
}

impl Figures {
    fn of(report: &Report, table: &BoundTable) -> Self {
        Self { spec: table.spec, cells: table.cells().map(|cell| known(report, cell)).collect() }
    }
}

/// The figure of `cell` as far as it is beyond doubt: what is written, nought for a mark, and for a blank only what a
/// sum proves.
fn known(report: &Report, cell: &BoundCell) -> Option<Figure> {
    match cell.state {
        CellState::Number(figure) => Some(figure),
        CellState::Placeholder => Some(Figure::ZERO),
        CellState::Blank if is_nought(report, cell.key) => Some(Figure::ZERO),
        CellState::Blank | CellState::Text | CellState::Unread => None,
    }
}

/// Whether a sum with a written total holds with nothing in the cell.
fn is_nought(report: &Report, key: CellKey) -> bool {
    let written = |key: &CellKey| report.cell(*key).is_some_and(|cell| cell.figure().is_some());
    report.ledger.entries.iter().any(|entry| {
        let proves = entry.outcome == Outcome::Holds && entry.equation.left.contains(&key);
        proves && entry.equation.right.iter().all(written)
    })
}
