//! What comparisons ask of a report.

use super::known::known;
use super::sentences::sentences;
use crate::figure::Figure;
use crate::form::{CellKey, FormId, SectionId};
use crate::order::sort;
use crate::report::Report;

/// What comparisons ask of a report.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Facts {
    /// The title, where one was found.
    pub title: Option<String>,
    /// The agency that it names.
    pub agency: Option<String>,
    /// The report year that it names.
    pub year: Option<u16>,
    /// The cells whose figures are known, in the order of their addresses.
    cells: Vec<(CellKey, Figure)>,
    /// The sentences of the prose, digits masked, in order.
    prose: Vec<(SectionId, Vec<String>)>,
}

impl Facts {
    /// What is known of `report`.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        let title = report.title.as_ref();
        let mut cells = known(report);
        sort(&mut cells);
        let prose = report.sections.iter().filter(|section| section.spec.prose);
        let mut prose: Vec<_> =
            prose.map(|it| (it.spec.id, sentences(report.document.slice(it.body)))).collect();
        for (_, sentences) in &mut prose {
            sort(sentences);
        }
        Self {
            title: title.map(|title| title.text.clone()),
            agency: title.and_then(|title| title.agency.clone()),
            year: title.and_then(|title| title.year),
            cells,
            prose,
        }
    }

    /// The figure of a cell; `None` where it is not known.
    #[must_use]
    pub fn figure(&self, key: CellKey) -> Option<Figure> {
        let at = self.cells.binary_search_by(|(cell, _)| cell.cmp(&key)).ok()?;
        self.cells.get(at).map(|(_, figure)| *figure)
    }

    /// The figure of the cell that has this name in the edition that the report uses.
    #[must_use]
    pub fn figure_in_any(&self, key: CellKey) -> Option<Figure> {
        let of = |form| self.figure(CellKey { form, ..key });
        of(key.form).or_else(|| [FormId("2021"), FormId("2019")].into_iter().find_map(of))
    }

    /// Whether the report has this table, in this edition.
    pub(super) fn has_table(&self, key: CellKey) -> bool {
        self.cells.iter().any(|(cell, _)| (cell.form, cell.table) == (key.form, key.table))
    }

    /// Whether the section `id` has this sentence.
    pub(super) fn says(&self, id: SectionId, sentence: &String) -> bool {
        let section = self.prose.iter().find(|(section, _)| *section == id);
        section.is_some_and(|(_, sentences)| sentences.binary_search(sentence).is_ok())
    }
}
