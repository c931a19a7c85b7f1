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
