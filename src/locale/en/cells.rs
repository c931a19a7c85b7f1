//! What is said of what stands in the cells.

use super::capitalised;
use super::names::{cell, table};
use crate::diagnostic::{CellFinding, NumberStyle};

pub(super) fn say(finding: &CellFinding) -> String {
    use CellFinding as Is;
    match finding {
        Is::NotAFigure { cell: key, raw } => {
            format!("{}: a figure belongs here, the report has “{raw}”", capitalised(&cell(*key)))
        }
        Is::NegativeCount { cell: key, figure } => {
            format!("{}: the count is negative ({figure})", capitalised(&cell(*key)))
        }
        Is::FractionalCount { cell: key, figure } => {
            format!("{}: the count has decimals ({figure})", capitalised(&cell(*key)))
        }
        Is::StatedOtherwise { cell: key, stated, reported } => {
            format!("The text states {stated}; {} is {reported}", cell(*key))
        }
        Is::NoughtButStated { cell: key, stated } => {
            format!(
                "{} is 0, like all of the three tables, and the text counts {stated}",
                capitalised(&cell(*key))
            )
        }
        Is::BlankCells { table: spec, count } => {
            format!("{} has {count} blank {}", capitalised(&table(spec)), cells(*count))
        }
        Is::PlaceholderCells { table: spec, mark, count } => {
            format!(
                "{} has “{mark}” instead of a figure in {count} {}",
                capitalised(&table(spec)),
                cells(*count)
            )
        }
        Is::UnitInCell { cell: key, raw, converted: false, .. } => {
            format!("{}: “{raw}” is written with its unit", capitalised(&cell(*key)))
        }
        Is::UnitInCell { cell: key, raw, figure, converted: true } => {
            format!(
                "{}: “{raw}” has another unit than the header and is {figure} in that",
                capitalised(&cell(*key))
            )
        }
        Is::RegulationsWithoutPower { cell: key, figure, agency } => {
            format!("{} is {figure}; {agency} has no power to make regulations", capitalised(&cell(*key)))
        }
        Is::AmountInYuan { cell: key, figure, instead } => {
            let cell = capitalised(&cell(*key));
            format!("{cell} is {figure}, likely in yuan, which would be {instead} in the unit of the form")
        }
        Is::DecisionsOfOffice { cell: key, figure, agency } => {
            format!("{} is {figure}; {agency} takes no such decisions, as a rule", capitalised(&cell(*key)))
        }
        Is::InForce { cell: key, issued, repealed, in_force } => {
            let (cell, least) = (capitalised(&cell(*key)), *issued - *repealed);
            format!(
                "{cell} is {in_force}; with {issued} issued and {repealed} repealed it is at least {least}"
            )
        }
        Is::FewerInAll { cell: key, disclosed, in_all } => {
            format!("{} is {in_all}, less than the {disclosed} disclosed this year", capitalised(&cell(*key)))
        }
        Is::MoneyForItems { cell: key, raw } => {
            format!("{}: items are counted here, “{raw}” looks like an amount", capitalised(&cell(*key)))
        }
        Is::NumberWriting { cell: key, raw, style, count: 1 } => {
            format!("{}: “{raw}” {}", capitalised(&cell(*key)), writing(*style))
        }
        Is::NumberWriting { cell: key, raw, style, count } => {
            let cell = capitalised(&cell(*key));
            format!("{cell}: “{raw}” {}, as in {count} cells of the table", writing(*style))
        }
    }
}

const fn cells(count: usize) -> &'static str {
    if count == 1 { "cell" } else { "cells" }
}

const fn writing(style: NumberStyle) -> &'static str {
    match style {
        NumberStyle::LeadingZeros => "has leading zeros",
        NumberStyle::ThousandsSeparators => "has separators between thousands",
        NumberStyle::FullWidth => "is written in full-width digits",
        NumberStyle::Lookalikes => "has characters that only look like digits",
    }
}
