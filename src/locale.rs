//! Words for findings, in Chinese and English. A finding that is not said in both does not compile.

mod en;
mod zh;

use crate::checked::{Checked, Problem};
use crate::diagnostic::{Diagnostic, Finding, Mechanism, Note, Remedy, Severity};
use crate::form::CellKey;

/// A language of the product.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Locale {
    /// Chinese.
    #[default]
    Zh,
    /// English.
    En,
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
    note(note: Note) -> &'static str;
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
}
