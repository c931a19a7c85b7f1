//! The report: a document that was bound to a form. Sections, tables and cells, each with its place.

mod by_hand;
mod cell;
mod claim;
mod coverage;
mod ledger;
mod oddity;
mod problem;
mod prose;
mod table;
mod trial;
mod unread;

pub use by_hand::{ByHand, Unfit};
pub use cell::{BoundCell, CellState};
pub use claim::Claim;
pub use coverage::{CellCounts, ClaimCounts, Coverage, EquationCounts};
pub use ledger::{Entry, Ledger, Outcome};
pub use oddity::{Oddity, OddityKind};
pub use problem::Problem;
pub use prose::{Clause, Sentence};
pub use table::{BoundHeader, BoundRow, BoundTable, Label, Miscounted};
pub use unread::Unread;

use crate::document::Document;
use crate::form::{CellKey, Form, FormId, SectionId, SectionSpec, TableId};
use crate::order::sort;
use crate::text::Span;

/// A report: what was read of a document, laid out as the form asks.
#[derive(Clone, Debug)]
pub struct Report {
    /// The document.
    pub document: Document,
    /// The edition of the form that its first table uses, which is that of its sections.
    pub form: &'static Form,
    /// The title, where one was found.
    pub title: Option<Title>,
    /// The sections of the form, in the form's order; all of them, found or not.
    pub sections: Vec<BoundSection>,
    /// The tables of the form, in the form's order; all of them, found or not.
    pub tables: Vec<BoundTable>,
    /// The equations of the form, each with what came of it.
    pub ledger: Ledger,
    /// What the overview states of the tables, each cell once.
    pub claims: Vec<Claim>,
    /// The title, or else the first heading, of a second report behind the first, which alone was read.
    pub second: Option<Span>,
}

/// The title of a report.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Title {
    /// The title without white space, normalised.
    pub text: String,
    /// Its place.
    pub span: Span,
    /// The agency that it names.
    pub agency: Option<String>,
    /// The report year that it names.
    pub year: Option<u16>,
}

/// A section of the form and where the report has it.
#[derive(Clone, Debug)]
pub struct BoundSection {
    /// What the form asks for.
    pub spec: &'static SectionSpec,
    /// Its heading in the report; `None` where the section is missing.
    pub heading: Option<Heading>,
    /// What follows the heading up to the next one; empty where the section is missing.
    pub body: Span,
    /// The sentences of the body, where the form asks for prose in it.
    pub sentences: Vec<Sentence>,
}

/// A heading of one of the six sections.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Heading {
    /// The whole heading, ordinal included.
    pub span: Span,
    /// The heading as it stands in the report, normalised, ordinal and white space dropped.
    pub wording: String,
    /// The ordinal as printed with its mark, such as `三、` or `3、`; empty where there is none.
    pub ordinal: String,
    /// The number that the ordinal stands for.
    pub number: Option<usize>,
}

impl Report {
    /// The table named `id`.
    #[must_use]
    pub fn table(&self, id: TableId) -> Option<&BoundTable> {
        self.tables.iter().find(|table| table.spec.id == id)
    }

    /// The section named `id`.
    #[must_use]
    pub fn section(&self, id: SectionId) -> Option<&BoundSection> {
        self.sections.iter().find(|section| section.spec.id == id)
    }

    /// The sentences of the section named `id`, one that consists of prose.
    #[must_use]
    pub fn sentences(&self, id: SectionId) -> &[Sentence] {
        self.section(id).map_or(&[], |section| &section.sentences)
    }

    /// Where the report ends: at the end of the text, or where a second report begins.
    #[must_use]
    pub fn end(&self) -> usize {
        self.second.map_or(self.document.said().len(), |second| second.start)
    }

    /// What the report says: the text without tags, up to where the report ends. Places in it are those of the document.
    #[must_use]
    pub fn said(&self) -> &str {
        self.document.slice(Span::new(0, self.end()))
    }

    /// What it says from `at` on.
    #[must_use]
    pub fn behind(&self, at: usize) -> &str {
        self.document.slice(Span::new(at, self.end()))
    }

    /// The report year that its title names.
    #[must_use]
    pub fn year(&self) -> Option<u16> {
        self.title.as_ref().and_then(|title| title.year)
    }

    /// The editions that the tables use, each once; table four, which reads the same in all, has none of its own.
    #[must_use]
    pub fn editions(&self) -> Vec<FormId> {
        let found = self.tables.iter().filter(|table| table.span.is_some());
        let mut editions: Vec<FormId> = found.map(|table| table.spec.form).collect();
        sort(&mut editions);
        editions.dedup();
        editions
    }

    /// The cell at `key`; `None` where its table was not found.
    #[must_use]
    pub fn cell(&self, key: CellKey) -> Option<&BoundCell> {
        self.table(key.table)?.cell(key)
    }

    /// All cells of the tables that were found.
    pub fn cells(&self) -> impl Iterator<Item = &BoundCell> {
        self.tables.iter().flat_map(BoundTable::cells)
    }

    /// Sets the cells that a person set, where they still read as they did then; the equations follow.
    #[must_use]
    pub fn with_by_hand(mut self, settings: &[ByHand]) -> Self {
        let rows = self.tables.iter_mut().flat_map(|table| &mut table.rows);
        for cell in rows.flat_map(|row| &mut row.cells) {
            if let Some(setting) = settings.iter().find(|it| it.holds_for(cell)) {
                cell.set(setting);
            }
        }
        if self.by_hand().next().is_some() {
            self.ledger = Ledger::of(&self.tables);
        }
        self
    }

    /// The cells that a person set.
    pub fn by_hand(&self) -> impl Iterator<Item = &BoundCell> {
        self.cells().filter(|cell| cell.is_by_hand())
    }

    /// The sections that were found, in the form's order, with their headings.
    pub fn headings(&self) -> impl Iterator<Item = (&BoundSection, &Heading)> {
        self.sections.iter().filter_map(|section| Some((section, section.heading.as_ref()?)))
    }
}
