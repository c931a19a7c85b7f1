//! A cell of the form as it was read, in words.

use std::rc::Rc;

use yew::AttrValue;

use crate::app::words::words;
use crate::diagnostic::{Diagnostic, Severity};
use crate::form::CellKey;
use crate::locale::{self, Locale};
use crate::report::{BoundCell, CellState, Report};

/// A cell of the form as it was read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FigureCell {
    /// Which cell.
    pub(crate) key: CellKey,
    /// Its name, by row and column.
    pub(crate) name: AttrValue,
    /// What it is taken for.
    pub(crate) reading: Reading,
    /// The same in a word.
    pub(crate) word: &'static str,
    /// What is shown of it: the figure, or what stands there.
    pub(crate) shown: AttrValue,
    /// What stands in the text, where that is something else.
    pub(crate) raw: Option<AttrValue>,
    /// The findings at this cell, by their places among all findings.
    pub(crate) findings: Rc<[usize]>,
    /// How much the gravest of them matters.
    pub(crate) severity: Option<Severity>,
}

/// What a cell is taken for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Reading {
    /// A figure.
    Figure,
    /// Nothing.
    Blank,
    /// A mark.
    Placeholder,
    /// Words.
    Text,
    /// It could not be told.
    Unread,
    /// What a person set it to.
    ByHand,
}

impl FigureCell {
    /// The cell at `key`; `None` where its table was not found.
    #[must_use]
    pub(super) fn of(report: &Report, key: CellKey, all: &[Diagnostic], locale: Locale) -> Option<Self> {
        let cell = report.cell(key)?;
        let reading = Reading::of(cell);
        let here = all.iter().enumerate().filter(|(_, it)| it.place.cell == Some(key));
        let findings: Rc<[usize]> = here.map(|(at, _)| at).collect();
        let severity = findings.iter().filter_map(|at| all.get(*at)).map(|it| it.severity).max();
        let shown = shown(cell);
        let written = cell.raw.trim();
        let differs = written != shown && !written.is_empty() && cell.read() != CellState::Unread;
        Some(Self {
            key,
            name: locale::cell(key, locale).into(),
            reading,
            word: words(locale).form.reading(reading),
            raw: differs.then(|| written.to_owned().into()),
            shown: shown.into(),
            findings,
            severity,
        })
    }
}

/// The figure, or what stands there; nothing where nothing does.
fn shown(cell: &BoundCell) -> String {
    match cell.state {
        CellState::Number(figure) => figure.to_string(),
        CellState::Placeholder | CellState::Text => cell.raw.trim().to_owned(),
        CellState::Blank | CellState::Unread => String::new(),
    }
}

impl Reading {
    /// All of them.
    pub(crate) const ALL: [Self; 6] =
        [Self::Figure, Self::Blank, Self::Placeholder, Self::Text, Self::Unread, Self::ByHand];

    /// What `cell` is taken for.
    #[must_use]
    pub(crate) fn of(cell: &BoundCell) -> Self {
        match cell.state {
            _ if cell.is_by_hand() => Self::ByHand,
            CellState::Number(_) => Self::Figure,
            CellState::Blank => Self::Blank,
            CellState::Placeholder => Self::Placeholder,
            CellState::Text => Self::Text,
            CellState::Unread => Self::Unread,
        }
    }

    /// The name by which the stylesheets know it.
    #[must_use]
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Figure => "figure",
            Self::Blank => "blank",
            Self::Placeholder => "placeholder",
            Self::Text => "text",
            Self::Unread => "unread",
            Self::ByHand => "by-hand",
        }
    }
}
