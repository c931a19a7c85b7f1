//! What is said of the sums.

use super::capitalised;
use super::interface::mechanism;
use super::names::{cell, column};
use crate::diagnostic::{Certainty, Diagnostic, Mechanism, SumFinding};

pub(super) fn say(finding: &SumFinding) -> String {
    use SumFinding as Is;
    match finding {
        Is::RowSumMismatch { total, sum, reported } => {
            format!("{} is {reported}, its parts add up to {sum}", capitalised(&cell(*total)))
        }
        Is::ColumnSumMismatch { total, sum, reported } => {
            format!("{} is {reported}, the outcomes add up to {sum}", capitalised(&cell(*total)))
        }
        Is::BalanceMismatch { column: it, left, right } => format!(
            "The table of section 3, “{}”: items one and two add up to {left}, items three and four to {right}",
            column(it)
        ),
        Is::WrongCell { cell: key, reported: Some(reported), computed } => {
            format!("{} should be {computed}, the report has {reported}", capitalised(&cell(*key)))
        }
        Is::WrongCell { cell: key, reported: None, computed } => {
            format!("{} should be {computed}, the report has no figure", capitalised(&cell(*key)))
        }
        Is::TotalBlank { total, sum } => {
            format!("{} is blank, the parts add up to {sum}", capitalised(&cell(*total)))
        }
        Is::PartsBlank { total, reported } => {
            format!("{} is {reported}, all its parts are blank", capitalised(&cell(*total)))
        }
    }
}

/// What the equations say about the cause.
pub(in crate::locale) fn cause(diagnostic: &Diagnostic) -> Option<String> {
    let suspect = diagnostic.suspects.first()?;
    let equations = match diagnostic.equations.len() {
        1 => "1 equation fails because of this cell; it holds".to_owned(),
        broken => format!("{broken} equations fail because of this cell; all hold"),
    };
    let slip = match suspect.mechanism {
        Mechanism::Other => String::new(),
        known => format!(" Likely slip: {}.", mechanism(known)),
    };
    Some(match diagnostic.certainty? {
        Certainty::Certain => format!("{equations} once it reads {}.{slip}", suspect.value),
        Certainty::Candidates if diagnostic.is_open() => "Any cell of this equation may be wrong.".into(),
        Certainty::Candidates => {
            format!(
                "{} may be wrong and should read {}.{slip}",
                capitalised(&cell(suspect.cell)),
                suspect.value
            )
        }
        Certainty::Undetermined => return None,
    })
}
