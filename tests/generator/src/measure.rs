//! What was read of a document against what was drawn: right, unread or wrong.

mod page;
mod plan;
mod tally;

pub use page::Report as Page;
pub use plan::{Plan, Sample};
pub use tally::Tally;

use gouji::form::{CellKey, TableId};
use gouji::report::{BoundCell, CellState, Report};
use gouji::rules::Selection;

use crate::damage::Damage;
use crate::drawn::{Drawn, Printed};
use crate::layouts::{Layout, Loses};

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
    /// Which cell of the form.
    pub key: CellKey,
    /// What may stand in it, each of which is right.
    pub readings: Vec<Printed>,
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

/// What came of a layout.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Of the reports in which something stands in every cell.
    pub complete: Tally,
    /// Of the reports with blanks.
    pub blanks: Tally,
}

/// Reads the reports of a plan in the layouts that a kind of damage happens to.
#[must_use]
pub fn damaged(damage: &Damage, plan: Plan) -> Tally {
    let mut tally = Tally::default();
    for layout in damage.layouts() {
        for sample in plan.samples() {
            let name = format!("{}, {}", layout.name, sample.name);
            let (written, expected) = damage.write(sample, layout);
            tally.count(&name, &expected, &gouji::check(&written.text, &Selection::default()));
        }
    }
    tally
}

impl Outcome {
    /// Writes the reports of a plan in a layout, and reads them.
    #[must_use]
    pub fn of(layout: &Layout, plan: Plan) -> Self {
        let mut outcome = Self::default();
        plan.samples().for_each(|sample| outcome.measure(layout, sample));
        outcome
    }

    fn measure(&mut self, layout: &Layout, mut sample: Sample) {
        let written = layout.write(&sample.page, &mut sample.numbers);
        let checked = gouji::check(&written.text, &Selection::default());
        let tally = if sample.complete { &mut self.complete } else { &mut self.blanks };
        tally.count(&sample.name, &Expected::of(&sample.drawn), &checked);
        tally.count_sections(&sample.name, &checked);
        if sample.drawn.consistent
            && layout.loses == Loses::Nothing
            && (sample.complete || layout.keeps_blanks)
        {
            tally.count_false_errors(&sample.name, &checked);
        }
    }
}

impl Expected {
    /// What a document that lost nothing says.
    #[must_use]
    pub fn of(drawn: &Drawn) -> Self {
        let accepted = |cell: &Printed| Accepted { key: cell.key, readings: vec![cell.clone()], lost: false };
        Self { cells: drawn.cells.iter().map(accepted).collect(), other: None }
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
    let cell = |accepted: &Accepted| report?.cell(accepted.key);
    cells.iter().map(|accepted| accepted.verdict(cell(accepted))).collect()
}

impl Accepted {
    /// The table that the cell stands in.
    fn table(&self) -> TableId {
        self.key.table
    }

    /// What came of the cell, which was read as `cell`.
    #[must_use]
    pub fn verdict(&self, cell: Option<&BoundCell>) -> Verdict {
        let Some(cell) = cell.filter(|cell| cell.state != CellState::Unread) else { return Verdict::Unread };
        let blank = self.lost && cell.state == CellState::Blank;
        if blank || self.readings.iter().any(|reading| agrees(reading, cell)) {
            return Verdict::Right;
        }
        let key = cell.key;
        let right: Vec<_> = self.readings.iter().map(|reading| reading.text.as_str()).collect();
        Verdict::Wrong(format!(
            "{}.{}.{}: {:?} {:?} where {right:?} stands",
            key.table.0, key.row.0, key.column.0, cell.state, cell.raw
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
        CellState::Text => {
            squeezed(&cell.raw).starts_with(&squeezed(&printed.text))
                && printed.value.as_ref() != Some(&cell.raw)
        }
        CellState::Unread => false,
    }
}

/// The text without white space.
fn squeezed(text: &str) -> String {
    text.chars().filter(|ch| !ch.is_whitespace()).collect()
}
