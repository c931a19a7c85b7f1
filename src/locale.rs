//! Words for findings, in Chinese and English. A finding that is not said in both does not compile.

mod en;
mod zh;

use std::borrow::Cow;

use crate::basis::Basis;
use crate::checked::{Checked, Obstacle};
use crate::company::{Comparison, Unsuited};
use crate::diagnostic::{Diagnostic, Finding, Mechanism, Note, Remedy, Severity};
use crate::figure::Figure;
use crate::form::{CellKey, Equation, TableSpec};
use crate::report::{Problem, Unread};
use crate::source::SourceProblem;

/// A language of the product.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Locale {
    /// Chinese.
    #[default]
    Zh,
    /// English.
    En,
}

impl Locale {
    /// The words of this language, of words in both.
    #[must_use]
    pub const fn choose(self, zh: &'static str, en: &'static str) -> &'static str {
        match self {
            Self::Zh => zh,
            Self::En => en,
        }
    }
}

/// Declares functions that ask the language for its words.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident($($argument:ident: $type:ty),*) -> $result:ty;)+) => {$(
        $(#[$doc])*
        #[must_use]
        pub fn $name($($argument: $type,)* locale: Locale) -> $result {
            match locale {
                Locale::Zh => zh::$name($($argument),*),
                Locale::En => en::$name($($argument),*),
            }
        }
    )+};
}

words! {
    /// The sentence that says what is wrong.
    say(finding: &Finding) -> String;
    /// What the equations say about the cause; `None` where no cell is suspected.
    cause(diagnostic: &Diagnostic) -> Option<String>;
    /// What another place has to do with a finding.
    note(note: &Note) -> Cow<'static, str>;
    /// What a fix does.
    remedy(remedy: &Remedy) -> String;
    /// A slip, as a half sentence.
    mechanism(mechanism: Mechanism) -> &'static str;
    /// A severity, in one word.
    severity(severity: Severity) -> &'static str;
    /// Why a text could not be used, and what to do.
    problem(problem: Problem) -> &'static str;
    /// The verdict with its counts, in one sentence.
    verdict(checked: &Checked) -> String;
    /// A cell by its table, row and column.
    cell(key: CellKey) -> String;
    /// An equation by its table, its row or column, and what is equal in it.
    equation(equation: &Equation) -> String;
    /// A term of an equation, as it is called within it.
    term(equation: &Equation, key: CellKey) -> String;
    /// Why a source has no text to check, and what to do.
    source_problem(problem: &SourceProblem) -> String;
    /// The verdict on a report with how much of it was read and checked.
    summary(checked: &Checked) -> String;
    /// How much was compared with other reports, a sentence for last year's and one for the parts.
    comparison(comparison: &Comparison) -> Vec<String>;
    /// Why a report that stood beside was not compared.
    unsuited(unsuited: &Unsuited) -> String;
    /// The verdict on what cannot be read.
    unreadable() -> &'static str;
    /// Why cells of a table could not be read, and what to do.
    unread(table: &TableSpec, reason: Unread) -> String;
    /// The figure in the report beside the one that follows from the others.
    figures(reported: Figure, computed: Figure) -> String;
    /// A provision that a finding rests on.
    basis(basis: &Basis) -> String;
    /// Neither a rule nor a family has this name.
    unknown_rule(name: &str) -> String;
    /// Nothing was named to be checked.
    no_input() -> &'static str;
    /// Only the parts of a report were named, and not the report.
    only_children() -> &'static str;
    /// The result could not be written, for a reason in the words of the system.
    unwritten(reason: &str) -> String;
}

/// Why nothing can be said about a source, and what to do.
#[must_use]
pub fn obstacle(obstacle: &Obstacle<'_>, locale: Locale) -> String {
    match obstacle {
        Obstacle::Source(it) => source_problem(it, locale),
        Obstacle::Text(it) => problem(*it, locale).to_owned(),
    }
}

/// What the parts of a rule's page are called.
#[derive(Debug)]
pub struct PageLabels {
    /// How much its findings matter.
    pub severity: &'static str,
    /// That it runs only with the strict profile.
    pub strict: &'static str,
    /// The provisions that it rests on.
    pub basis: &'static str,
    /// What it checks.
    pub checks: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// An example that it reports.
    pub example: &'static str,
    /// What to do about a finding.
    pub remedy: &'static str,
}

/// The words of a rule's page.
#[must_use]
pub fn page_labels(locale: Locale) -> &'static PageLabels {
    match locale {
        Locale::Zh => &zh::PAGE_LABELS,
        Locale::En => &en::PAGE_LABELS,
    }
}
