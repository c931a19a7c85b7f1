//! A figure that is written with its unit.

use crate::figure::Figure;
use crate::form::Measure;
use crate::report::{BoundCell, CellState};
use crate::text::key;

/// The units that are written behind figures, the longest first, with how many noughts they stand for in 元.
const UNITS: &[(&str, Option<usize>)] = &[
    ("万元", Some(4)),
    ("亿元", Some(8)),
    ("元", Some(0)),
    ("件", None),
    ("条", None),
    ("宗", None),
    ("起", None),
    ("次", None),
    ("项", None),
];

/// A figure and the unit that stands behind it in the cell.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Written {
    /// The figure in the unit of the form; `None` where the unit does not fit the cell.
    pub(super) figure: Option<Figure>,
    /// The unit as it stands.
    pub(super) unit: &'static str,
    /// Whether it is a unit of money.
    pub(super) money: bool,
}

/// The figure and the unit in `cell`, where one stands there.
pub(super) fn written(cell: &BoundCell) -> Option<Written> {
    if !matches!(cell.state, CellState::Number(_) | CellState::Text) {
        return None;
    }
    let raw = key(&cell.raw);
    let (unit, noughts) = UNITS.iter().find(|(unit, _)| raw.ends_with(unit))?;
    let number = raw.strip_suffix(unit)?.replace(',', "");
    let plain = Figure::parse(&number)?;
    let figure = match (cell.measure, noughts) {
        (Measure::Amount, Some(4)) | (Measure::Count | Measure::Change, None) => Some(plain),
        (Measure::Amount, Some(noughts)) => in_ten_thousands(&number, *noughts),
        _ => None,
    };
    Some(Written { figure, unit, money: noughts.is_some() })
}

/// A number of 元 with so many noughts behind it, in 万元.
fn in_ten_thousands(number: &str, noughts: usize) -> Option<Figure> {
    let digits = number.trim_start_matches(['-', '+']);
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let places = decimals.len() + 4;
    let digits = format!("{whole}{decimals}{}", "0".repeat(noughts));
    let padded = format!("{digits:0>width$}", width = places + 1);
    let (whole, decimals) = padded.split_at_checked(padded.len().checked_sub(places)?)?;
    match decimals.trim_end_matches('0') {
        "" => Figure::parse(whole),
        decimals => Figure::parse(&format!("{whole}.{decimals}")),
    }
}

#[cfg(test)]
mod tests {
    use super::in_ten_thousands;

    fn converted(number: &str, noughts: usize) -> Option<String> {
        in_ten_thousands(number, noughts).map(|figure| figure.to_string())
    }

    #[test]
    fn is_converted_exactly() {
        assert_eq!(converted("251000", 0).as_deref(), Some("25.1"));
        assert_eq!(converted("400", 0).as_deref(), Some("0.04"));
        assert_eq!(converted("0.5", 8).as_deref(), Some("5000"));
        assert_eq!(converted("12.34", 0).as_deref(), Some("0.001234"));
        assert_eq!(converted("12.345", 0), None);
    }
}
