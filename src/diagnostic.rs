//! What is said about a report: findings with their places, figures, causes and fixes. Language-free.

mod finding;
mod fix;
mod suspect;
mod worked;

pub use finding::{
    CellFinding, ComparisonFinding, Finding, LeftoverFinding, Note, NumberStyle, PartCause, ProseFinding,
    StructureFinding, SumFinding, TableFinding, TitleLack,
};
pub use fix::{Applicability, Edit, Fix, Remedy};
pub use suspect::{Certainty, Mechanism, Suspect};
pub use worked::{Term, Worked};

use crate::basis::Basis;
use crate::code::Code;
use crate::figure::Figure;
use crate::form::CellKey;
use crate::text::Span;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Severity {
    /// A hint.
    Info,
    /// Very likely wrong; a person must look.
    Warning,
    /// Contradicts the form or arithmetic inside the report.
    Error,
}

/// One thing a reader should look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// The rule that speaks.
    pub code: Code,
    /// The rule's name, for what is wrong.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong, with the values involved.
    pub finding: Finding,
    /// The smallest piece of the source that shows it; empty, where it should stand, for something absent.
    pub place: Location,
    /// The figure that stands in the report.
    pub reported: Option<Figure>,
    /// The figure that follows from the others.
    pub computed: Option<Figure>,
    /// Other places that take part, in the order of the form.
    pub related: Vec<Related>,
    /// The failed equations that this explains, by name.
    pub equations: Vec<String>,
    /// The failed equations worked out, in the same order.
    pub worked: Vec<Worked>,
    /// The cells that may be wrong, the likeliest first; those of one slip together.
    pub suspects: Vec<Suspect>,
    /// How sure the suspects are; `None` where no cell is suspected.
    pub certainty: Option<Certainty>,
    /// The provisions that the rule rests on.
    pub basis: &'static [Basis],
    /// Ways to mend it, the best first; none where only the author can know.
    pub fixes: Vec<Fix>,
}

/// A place in the source and, where it is one, the cell of the form.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Location {
    /// Where in the source.
    pub span: Span,
    /// Where on the form.
    pub cell: Option<CellKey>,
}

/// Another place that takes part in a finding.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Related {
    /// The place.
    pub place: Location,
    /// What it has to do with the finding.
    pub note: Note,
}

impl Diagnostic {
    /// A finding of a rule at a place, with nothing else known of it.
    #[must_use]
    pub const fn new(
        (code, name, severity): (Code, &'static str, Severity),
        basis: &'static [Basis],
        place: Location,
        finding: Finding,
    ) -> Self {
        Self {
            code,
            name,
            severity,
            finding,
            place,
            reported: None,
            computed: None,
            related: Vec::new(),
            equations: Vec::new(),
            worked: Vec::new(),
            suspects: Vec::new(),
            certainty: None,
            basis,
            fixes: Vec::new(),
        }
    }

    /// Whether no suspect is likelier than the next one.
    #[must_use]
    pub fn is_open(&self) -> bool {
        match self.suspects.as_slice() {
            [first, second, ..] => first.score == second.score && !first.mechanism.is_of_several_cells(),
            _ => false,
        }
    }

    /// Whether every other cell of the failed equations stands in an equation that holds.
    #[must_use]
    pub fn is_confirmed(&self) -> bool {
        let is_suspect = |cell| self.suspects.iter().any(|suspect| suspect.cell == cell);
        let mut others =
            self.worked.iter().flat_map(Worked::terms).filter(|term| !is_suspect(term.cell)).peekable();
        others.peek().is_some() && others.all(|term| term.confirmed > 0)
    }
}

impl Location {
    /// A place that is no cell.
    #[must_use]
    pub const fn of(span: Span) -> Self {
        Self { span, cell: None }
    }

    /// The place of a cell.
    #[must_use]
    pub const fn of_cell(span: Span, cell: CellKey) -> Self {
        Self { span, cell: Some(cell) }
    }
}
