//! Where rules put their findings; the sink fills in the card.

use super::Card;
use crate::diagnostic::{Certainty, Diagnostic, Finding, Fix, Location, Related, Severity, Suspect};
use crate::figure::Figure;

/// Collects the findings of the rules.
#[derive(Default)]
pub struct Sink {
    diagnostics: Vec<Diagnostic>,
}

/// A finding that was just reported and may be completed.
pub struct Draft<'s>(&'s mut Diagnostic);

impl Sink {
    /// Reports `finding` at `place` in the name of `card`.
    pub fn report(&mut self, card: &'static Card, place: Location, finding: impl Into<Finding>) -> Draft<'_> {
        let diagnostic =
            Diagnostic::new((card.code, card.name, card.severity), card.basis, place, finding.into());
        Draft(self.diagnostics.push_mut(diagnostic))
    }

    /// The findings, in the order in which they were reported.
    #[must_use]
    pub fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }
}

impl Draft<'_> {
    /// Adds the figure that stands in the report, if any, and the one that follows from the others.
    pub fn figures(&mut self, reported: impl Into<Option<Figure>>, computed: Figure) -> &mut Self {
        self.0.reported = reported.into();
        self.0.computed = Some(computed);
        self
    }

    /// Adds the name of the equation that fails.
    pub fn equation(&mut self, id: &str) -> &mut Self {
        self.0.equations.push(id.to_owned());
        self
    }

    /// Weighs it otherwise than the card does, where the catalogue gives a rule two severities.
    pub fn severity(&mut self, severity: Severity) -> &mut Self {
        self.0.severity = severity;
        self
    }

    /// Adds other places that take part.
    pub fn related(&mut self, places: impl IntoIterator<Item = Related>) -> &mut Self {
        self.0.related.extend(places);
        self
    }

    /// Adds cells that may be wrong.
    pub fn suspects(&mut self, suspects: impl IntoIterator<Item = Suspect>) -> &mut Self {
        self.0.suspects.extend(suspects);
        self
    }

    /// Says how sure the cells are.
    pub fn certainty(&mut self, certainty: Certainty) -> &mut Self {
        self.0.certainty = Some(certainty);
        self
    }

    /// Adds a way to mend it.
    pub fn fix(&mut self, fix: Fix) -> &mut Self {
        self.0.fixes.push(fix);
        self
    }
}
