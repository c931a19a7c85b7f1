//! The equations of the form and what came of each: it holds, it fails, or it cannot be checked.

use super::BoundTable;
use crate::figure::Figure;
use crate::form::{CellKey, Equation, Tie};

/// All equations of the form with their outcomes, in the form's order.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    /// The equations.
    pub entries: Vec<Entry>,
}

/// An equation and its outcome.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The equation.
    pub equation: Equation,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of an equation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Outcome {
    /// Both sides are equal.
    Holds,
    /// The sides differ.
    Fails {
        /// The sum of the left side.
        left: Figure,
        /// The sum of the right side.
        right: Figure,
    },
    /// A cell is unread or holds no figure.
    Unreadable,
    /// The total is blank beside figures, or the parts are blank beside a total: blank cannot be read as nought.
    Undecided {
        /// The sum of the left side, blanks as nought.
        left: Figure,
        /// The sum of the right side, blanks as nought.
        right: Figure,
    },
}

impl Ledger {
    /// Evaluates the equations of `tables`.
    #[must_use]
    pub fn of(tables: &[BoundTable]) -> Self {
        let entries = tables.iter().flat_map(|table| {
            let undecided = undecided_cells(table);
            let equations = table.spec.equations();
            equations.map(move |equation| Entry { outcome: outcome(&equation, table, &undecided), equation })
        });
        Self { entries: entries.collect() }
    }
}

/// The blank cells of rows in which blank cannot mean nought: a blank total beside parts, blank parts beside a total.
fn undecided_cells(table: &BoundTable) -> Vec<CellKey> {
    let mut cells = Vec::new();
    for tie in table.spec.ties.iter().filter(|tie| matches!(tie, Tie::RowTotals { .. })) {
        for equation in tie.equations(table.spec) {
            if let Some((left, right)) = sides(&equation, table)
                && blank_side(&equation, table, left, right)
            {
                cells.extend(equation.cells().filter(|key| is_vacant(table, *key)));
            }
        }
    }
    cells
}

fn outcome(equation: &Equation, table: &BoundTable, undecided: &[CellKey]) -> Outcome {
    let Some((left, right)) = sides(equation, table) else { return Outcome::Unreadable };
    if left == right {
        return Outcome::Holds;
    }
    if equation.cells().any(|key| undecided.contains(&key)) {
        return Outcome::Undecided { left, right };
    }
    Outcome::Fails { left, right }
}

fn sides(equation: &Equation, table: &BoundTable) -> Option<(Figure, Figure)> {
    let side = |keys: &[CellKey]| keys.iter().map(|key| table.cell(*key)?.counted()).sum::<Option<Figure>>();
    Some((side(&equation.left)?, side(&equation.right)?))
}

/// Whether one side is wholly vacant while the other is not nought.
fn blank_side(equation: &Equation, table: &BoundTable, left: Figure, right: Figure) -> bool {
    let vacant = |keys: &[CellKey]| keys.iter().all(|key| is_vacant(table, *key));
    (vacant(&equation.left) && !right.is_zero()) || (vacant(&equation.right) && !left.is_zero())
}

fn is_vacant(table: &BoundTable, key: CellKey) -> bool {
    table.cell(key).is_some_and(super::BoundCell::is_vacant)
}
