//! What is said of the sums.

use super::capitalised;
use super::interface::mechanism;
use super::names::{cell, column, row as row_name, table};
use crate::diagnostic::{Certainty, Diagnostic, Finding, Mechanism, SumFinding, Suspect};
use crate::form::{Arrangement, CellKey};

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
        Is::ExchangedCells { first, second, reported, computed } => {
            format!(
                "{} ({reported}) and {} ({computed}) are likely exchanged",
                capitalised(&cell(*first)),
                cell(*second)
            )
        }
        Is::SplitDigits { first, second, joined } => {
            format!(
                "{} should be {joined}, which is likely split with {}",
                capitalised(&cell(*first)),
                cell(*second)
            )
        }
        Is::ShiftedRow { first, right } => {
            let side = if *right { "right" } else { "left" };
            format!(
                "{}: the figures likely stand one column too far to the {side}",
                capitalised(&row(*first))
            )
        }
        Is::UnbalancedParts { total, columns } => {
            let names: Vec<_> = columns.iter().map(|it| format!("“{}”", column(it))).collect();
            format!("The table of section 3 balances in “{}” and not in {}", column(total), names.join(", "))
        }
        Is::TotalBlank { total, sum } => {
            format!("{} is blank, the parts add up to {sum}", capitalised(&cell(*total)))
        }
        Is::PartsBlank { total, reported } => {
            format!("{} is {reported}, all its parts are blank", capitalised(&cell(*total)))
        }
    }
}

/// The row of a cell.
fn row(key: CellKey) -> String {
    let names = key.spec().and_then(|spec| Some((table(spec), row_name(spec.row(key.row)?))));
    names.map_or_else(String::new, |(table, row)| format!("{table}, “{row}”"))
}

/// What the equations say about the cause.
pub(in crate::locale) fn cause(diagnostic: &Diagnostic) -> Option<String> {
    let suspect = diagnostic.suspects.first()?;
    let certainty = diagnostic.certainty?;
    if certainty == Certainty::Certain {
        let broken = diagnostic.equations.len();
        let others = if diagnostic.is_confirmed() {
            " Every other cell stands in another equation that holds."
        } else {
            ""
        };
        let slip = slip(suspect.mechanism);
        return Some(format!(
            "{broken} equations fail because of this cell; all hold once it reads {}.{slip}{others}",
            suspect.value
        ));
    }
    (certainty == Certainty::Candidates).then(|| candidates(diagnostic, suspect))
}

/// What the equations say where they leave a choice, and what would settle it.
fn candidates(diagnostic: &Diagnostic, suspect: &Suspect) -> String {
    let settled = match suspect.cell.spec().map(|spec| spec.arrangement) {
        Some(Arrangement::SideBySide) => "The case records, or the counts in the text, will tell.",
        _ => "The records of the applications will tell.",
    };
    if suspect.mechanism.is_of_several_cells() {
        return several(diagnostic, suspect, settled);
    }
    if diagnostic.is_open() {
        let count = diagnostic.suspects.len();
        return format!("Any of {count} cells may be wrong; the figures do not tell which. {settled}");
    }
    let here = diagnostic.place.cell == Some(suspect.cell);
    let name = if here { "This cell".to_owned() } else { capitalised(&cell(suspect.cell)) };
    let slip = slip(suspect.mechanism);
    let rivals = match diagnostic.suspects.len() - 1 {
        0 => String::new(),
        others => format!(" {others} more cells are possible."),
    };
    format!("{name} may be wrong and should read {}.{slip}{rivals} {settled}", suspect.value)
}

/// The same of a slip in several cells.
fn several(diagnostic: &Diagnostic, suspect: &Suspect, settled: &str) -> String {
    let named = !matches!(suspect.mechanism, Mechanism::SwappedNeighbours)
        || matches!(diagnostic.finding, Finding::Sum(SumFinding::ExchangedCells { .. }));
    let own = diagnostic.suspects.iter().filter(|it| it.mechanism == suspect.mechanism).count();
    let holds = format!("With this put right all {} failed equations hold", diagnostic.equations.len());
    match diagnostic.suspects.get(1) {
        Some(second) if !named => {
            let (first, second) = (capitalised(&cell(suspect.cell)), cell(second.cell));
            format!("{first} and {second} may be exchanged, or other cells may be wrong. {settled}")
        }
        _ if own == diagnostic.suspects.len() => format!("{holds}. {settled}"),
        _ => format!("{holds}; there may be another reason. {settled}"),
    }
}

/// The slip, as a sentence.
fn slip(known: Mechanism) -> String {
    if known == Mechanism::Other { String::new() } else { format!(" Likely slip: {}.", mechanism(known)) }
}
