//! What is said of the prose.

use super::names::cell;
use crate::diagnostic::ProseFinding;

pub(super) fn say(finding: &ProseFinding) -> String {
    use ProseFinding as Is;
    match finding {
        Is::Instead { found, expected } => format!("“{found}” should be “{expected}”"),
        Is::Contradicted { cell: key, figure } => {
            format!("What is said here contradicts {}, which is {figure}", cell(*key))
        }
        Is::DeniedAndCounted { found } => format!("“{found}” denies and counts at once"),
        Is::Parts { stated, sum } => format!("The text counts {stated} in all, its parts add up to {sum}"),
        Is::Share { stated, computed } => {
            format!("The text states a share of {stated}%, the counts beside it make {computed}%")
        }
        Is::Shares { sum } => format!("The shares add up to {sum}%, not to 100%"),
        Is::Change { now, before } => {
            format!("The change that the text states is not that from {before} last year to {now} this year")
        }
        Is::OtherPeriod { found, year } => format!("The period is that of {found}, the title says {year}"),
        Is::PeriodBackwards => "The period ends before it begins".into(),
        Is::NoSuchDate { found } => format!("“{found}” is no date"),
        Is::PastPlans { found, year } => {
            format!("These are plans for {found}; a report on {year} has those for the next year")
        }
        Is::IdentityNumber => "The number of an identity card stands in the text".into(),
    }
}
