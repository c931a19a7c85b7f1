//! The rules that the arguments name.

use super::arguments::CheckArguments;
use super::failure::Failure;
use crate::rules::Selection;

/// The selection that `arguments` name; every name must be the code or the family of a rule.
pub(super) fn selection(arguments: &CheckArguments) -> Result<Selection, Failure> {
    Ok(Selection {
        profile: arguments.profile.profile(),
        select: known(&arguments.select)?,
        ignore: known(&arguments.ignore)?,
    })
}

fn known(names: &[String]) -> Result<Vec<String>, Failure> {
    names.iter().map(|name| Selection::known(name).ok_or_else(|| unknown(name))).collect()
}

fn unknown(name: &str) -> Failure {
    Failure::UnknownRule(name.trim().to_owned())
}
