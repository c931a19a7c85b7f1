//! Figures that a person set because a cell was read wrongly or not at all.

use super::{BoundCell, CellState};
use crate::figure::Figure;
use crate::form::{CellKey, Measure};
use crate::text::key;

/// What a person set a cell to, and instead of what.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ByHand {
    /// The cell.
    pub cell: CellKey,
    /// What it holds; `None` where nothing stands in it.
    pub figure: Option<Figure>,
    /// What stood in the text when it was set. Where the text now says something else, the setting does not hold.
    pub raw: String,
    /// What that was read as.
    pub read: CellState,
}

/// Why what a person wrote cannot stand in a cell.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Unfit {
    /// It is no figure, or one of too many digits.
    NotAFigure,
    /// A count with decimals.
    Fractional,
    /// Below nought, where nothing can be.
    Negative,
}

impl ByHand {
    /// Sets `cell` to what a person wrote: a figure, or nothing for a blank cell.
    ///
    /// # Errors
    /// Returns why what was written cannot stand in this cell.
    pub fn written(cell: &BoundCell, text: &str) -> Result<Self, Unfit> {
        let figure = figure(text, cell.measure)?;
        Ok(Self { cell: cell.key, figure, raw: cell.raw.clone(), read: cell.read() })
    }

    /// Whether the setting holds for `cell`: it is this cell, and it still reads the same.
    #[must_use]
    pub fn holds_for(&self, cell: &BoundCell) -> bool {
        self.cell == cell.key && self.raw == cell.raw && self.read == cell.read()
    }

    pub(super) fn state(&self) -> CellState {
        self.figure.map_or(CellState::Blank, CellState::Number)
    }
}

/// The figure of `measure` that `text` writes; `None` where nothing is written. Full-width digits are digits.
fn figure(text: &str, measure: Measure) -> Result<Option<Figure>, Unfit> {
    let text = key(text);
    if text.is_empty() {
        return Ok(None);
    }
    let figure = Figure::parse(&text).ok_or(Unfit::NotAFigure)?;
    let is_count = matches!(measure, Measure::Count | Measure::Change);
    if is_count && !figure.is_whole() {
        Err(Unfit::Fractional)
    } else if figure.is_negative() && measure != Measure::Change {
        Err(Unfit::Negative)
    } else {
        Ok(Some(figure))
    }
}

#[cfg(test)]
mod tests {
    use super::{Unfit, figure};
    use crate::form::Measure;

    fn written(text: &str, measure: Measure) -> Result<Option<String>, Unfit> {
        figure(text, measure).map(|it| it.map(|figure| figure.to_string()))
    }

    #[test]
    fn are_figures_as_people_write_them() {
        assert_eq!(written(" 12 ", Measure::Count), Ok(Some("12".into())));
        assert_eq!(written("１２", Measure::Count), Ok(Some("12".into())));
        assert_eq!(written("43.788", Measure::Amount), Ok(Some("43.788".into())));
        assert_eq!(written("-3", Measure::Change), Ok(Some("-3".into())));
    }

    #[test]
    fn are_nothing_where_nothing_is_written() {
        assert_eq!(written(" \u{3000}", Measure::Count), Ok(None));
    }

    #[test]
    fn are_refused_where_the_column_takes_no_such_figure() {
        assert_eq!(written("若干", Measure::Count), Err(Unfit::NotAFigure));
        assert_eq!(written("1,234", Measure::Count), Err(Unfit::NotAFigure));
        assert_eq!(written("1.5", Measure::Count), Err(Unfit::Fractional));
        assert_eq!(written("0.5", Measure::Change), Err(Unfit::Fractional));
        assert_eq!(written("-3", Measure::Count), Err(Unfit::Negative));
        assert_eq!(written("-3", Measure::Amount), Err(Unfit::Negative));
    }
}
