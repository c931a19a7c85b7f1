//! What must be read of each cell of a document, and what came of it.

use gouji::form::TableId;
use gouji::report::{BoundCell, CellState, Report};

use crate::drawn::{Drawn, Printed};
use crate::marks::Written;

/// What may be read of each cell.
#[derive(Clone, Debug)]
pub struct Expected {
    /// The cells, in the order of the form.
    pub cells: Vec<Accepted>,
    /// The cells of another report that stands in the same document: each table may be read of either.
    pub other: Option<Vec<Accepted>>,
}

/// What may be read of a cell; unread it may always be.
#[derive(Clone, Debug)]
pub struct Accepted {
    /// The cell and what stands in it.
    pub printed: Printed,
    /// Whether nothing may be read in it, too, since what was drawn is no longer there.
    pub lost: bool,
}

/// What came of a cell.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Verdict {
    /// It was read as it stands.
    Right,
    /// It was not read.
    Unread,
    /// It was read as something else.
    Wrong(String),
}

impl Expected {
    /// What a document that lost nothing says.
    #[must_use]
    pub fn of(drawn: &Drawn) -> Self {
        let accepted = |cell: &Printed| Accepted { printed: cell.clone(), lost: false };
        Self { cells: drawn.cells.iter().map(accepted).collect(), other: None }
    }

    /// The same with what stands in each cell as a layout wrote it.
    #[must_use]
    pub fn as_written(mut self, written: &Written) -> Self {
        for (index, bytes) in &written.places {
            if let Some(cell) = self.cells.get_mut(*index) {
                cell.printed.text = written.text[bytes.clone()].into();
            }
        }
        self
    }

    /// What came of each cell of a document that was read as `report`.
    #[must_use]
    pub fn verdicts(&self, report: Option<&Report>) -> Vec<Verdict> {
        let first = verdicts(&self.cells, report);
        let Some(other) = &self.other else { return first };
        let second = verdicts(other, report);
        let tables: Vec<_> = self.cells.iter().map(Accepted::table).collect();
        let wrong = |verdicts: &[Verdict], table| {
            let of_table = verdicts.iter().zip(&tables).filter(|(_, it)| **it == table);
            of_table.filter(|(verdict, _)| matches!(verdict, Verdict::Wrong(_))).count()
        };
        let chosen = |index: usize, table| {
            if wrong(&second, table) < wrong(&first, table) {
                second[index].clone()
            } else {
                first[index].clone()
            }
        };
        tables.iter().enumerate().map(|(index, table)| chosen(index, *table)).collect()
    }
}

fn verdicts(cells: &[Accepted], report: Option<&Report>) -> Vec<Verdict> {
    let cell = |accepted: &Accepted| report?.cell(accepted.printed.key);
    cells.iter().map(|accepted| accepted.verdict(cell(accepted))).collect()
}

impl Accepted {
    /// The table that the cell stands in.
    fn table(&self) -> TableId {
        self.printed.key.table
    }

    /// What came of the cell, which was read as `cell`.
    #[must_use]
    pub fn verdict(&self, cell: Option<&BoundCell>) -> Verdict {
        let Some(cell) = cell.filter(|cell| cell.state != CellState::Unread) else { return Verdict::Unread };
        let blank = self.lost && cell.state == CellState::Blank;
        if blank || agrees(&self.printed, cell) {
            return Verdict::Right;
        }
        let (key, right) = (cell.key, &self.printed.text);
        Verdict::Wrong(format!(
            "{}.{}.{}: {} {:?} where {right:?} stands",
            key.table.0,
            key.row.0,
            key.column.0,
            state(cell.state),
            cell.raw
        ))
    }
}

/// Whether a cell was read as what stands in it.
fn agrees(printed: &Printed, cell: &BoundCell) -> bool {
    let same_text = || squeezed(&printed.text) == squeezed(&cell.raw);
    match cell.state {
        CellState::Number(figure) => printed.value.as_deref() == Some(figure.to_string().as_str()),
        CellState::Blank => printed.text.is_empty(),
        CellState::Placeholder => printed.value.is_none() && same_text(),
        // A figure with a unit or a remark may be taken for a text; a plain one may not.
        CellState::Text => printed.value.as_ref().is_some_and(|value| *value != printed.text) && same_text(),
        CellState::Unread => false,
    }
}

/// What a cell was read as, in a word.
const fn state(state: CellState) -> &'static str {
    match state {
        CellState::Number(_) => "number",
        CellState::Blank => "blank",
        CellState::Placeholder => "mark",
        CellState::Text => "text",
        CellState::Unread => "unread",
    }
}

/// The text without white space, visible or not.
fn squeezed(text: &str) -> String {
    text.chars().filter(|ch| !ch.is_whitespace() && *ch != '\u{200b}').collect()
}
