//! Why a command was given up.

use std::io;

use crate::locale::{self, Locale};

/// Why a command was given up.
#[derive(Debug)]
pub(super) enum Failure {
    /// Neither a rule nor a family has this name.
    UnknownRule(String),
    /// Nothing was named to be checked, and a person sits at the standard input.
    NoInput,
    /// Only the parts of a report were named, and not the report.
    OnlyChildren,
    /// The results could not be written.
    Output(io::Error),
}

impl Failure {
    /// The sentence about it; `None` where the reader has closed the output and nobody waits for one.
    pub(super) fn sentence(&self, locale: Locale) -> Option<String> {
        match self {
            Self::UnknownRule(name) => Some(locale::unknown_rule(name, locale)),
            Self::NoInput => Some(locale::no_input(locale).to_owned()),
            Self::OnlyChildren => Some(locale::only_children(locale).to_owned()),
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => None,
            Self::Output(error) => Some(locale::unwritten(&error.to_string(), locale)),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
