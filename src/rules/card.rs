//! A rule and its card: what it is called, how much it matters, what it rests on.

use super::Sink;
use crate::basis::Basis;
use crate::code::Code;
use crate::company::Beside;
use crate::diagnostic::Severity;
use crate::report::Report;

/// A rule: one check with the cards of the codes that it may speak in.
pub struct Rule {
    /// The cards, in the order of their codes.
    pub cards: &'static [Card],
    /// Looks at the report and says what is wrong.
    pub check: fn(&Report, &mut Sink),
}

/// A rule that compares a report with others.
pub struct ComparingRule {
    /// The cards, in the order of their codes.
    pub cards: &'static [Card],
    /// Looks at the report beside the others and says what is wrong.
    pub check: fn(&Report, &Beside<'_>, &mut Sink),
}

/// The card of a code: everything about it that is the same in every finding.
#[derive(Debug, PartialEq)]
pub struct Card {
    /// The public code.
    pub code: Code,
    /// The public name, for what is wrong.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Whether it runs only with the strict profile.
    pub strict: bool,
    /// The provisions that it rests on.
    pub basis: &'static [Basis],
    /// What it says about itself.
    pub page: Page,
}

/// The page of a rule: kept where rules are explained, and dropped where nobody asks for it, as in the browser.
#[derive(Debug, PartialEq)]
pub struct Page {
    #[cfg(feature = "pages")]
    text: PageText,
}

/// What the page of a rule says, in both languages.
#[derive(Debug, PartialEq)]
pub struct PageText {
    /// What it checks, in one sentence.
    pub checks: Bilingual,
    /// Why it matters.
    pub why: Bilingual,
    /// A made-up example that it reports.
    pub example: &'static str,
    /// What to do about a finding.
    pub remedy: Bilingual,
}

impl Page {
    /// The page that says `text`.
    #[cfg(feature = "pages")]
    #[must_use]
    pub const fn new(text: PageText) -> Self {
        Self { text }
    }

    /// The page without its text.
    #[cfg(not(feature = "pages"))]
    #[must_use]
    pub const fn new(_: PageText) -> Self {
        Self {}
    }

    /// What it says.
    #[cfg(feature = "pages")]
    #[must_use]
    pub const fn text(&self) -> &PageText {
        &self.text
    }
}

/// A sentence in both languages.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bilingual {
    /// Chinese.
    pub zh: &'static str,
    /// English.
    pub en: &'static str,
}
