//! How much of the form was read and checked.

use super::{BoundCell, CellState, Claim, Outcome, Report};

/// How much of the report was read and checked; what is not counted here was neither passed nor failed.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Coverage {
    /// The cells of the form.
    pub cells: CellCounts,
    /// The equations of the form.
    pub equations: EquationCounts,
    /// The statements about counts in the prose.
    pub claims: ClaimCounts,
}

/// The cells of the form by what came of them.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct CellCounts {
    /// The cells that the form has.
    pub expected: usize,
    /// The cells in which something stands that was read: a figure, a mark or a text.
    pub read: usize,
    /// The cells in which nothing stands.
    pub blank: usize,
    /// The cells that could not be told apart or whose table is absent.
    pub unread: usize,
    /// The cells that a person set; they are counted above as what they were set to.
    pub by_hand: usize,
}

/// The equations of the form by what came of them.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct EquationCounts {
    /// Those that hold.
    pub passed: usize,
    /// Those that do not.
    pub failed: usize,
    /// Those that could not be checked.
    pub unchecked: usize,
}

/// The statements about counts in the prose.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct ClaimCounts {
    /// Those that were found.
    pub found: usize,
    /// Those that were compared with a cell.
    pub compared: usize,
}

impl Coverage {
    /// Counts what was read and checked of `report`.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        Self {
            cells: CellCounts::of(report),
            equations: EquationCounts::of(report),
            claims: ClaimCounts::of(report),
        }
    }
}

impl CellCounts {
    fn of(report: &Report) -> Self {
        let expected = report.tables.iter().flat_map(|table| table.spec.keys()).count();
        let count = |wanted: fn(&BoundCell) -> bool| report.cells().filter(|cell| wanted(cell)).count();
        let blank = count(|cell| cell.state == CellState::Blank);
        let read = count(|cell| !matches!(cell.state, CellState::Blank | CellState::Unread));
        Self { expected, read, blank, unread: expected - read - blank, by_hand: report.by_hand().count() }
    }
}

impl EquationCounts {
    fn of(report: &Report) -> Self {
        let mut counts = Self::default();
        for entry in &report.ledger.entries {
            match entry.outcome {
                Outcome::Holds => counts.passed += 1,
                Outcome::Fails { .. } => counts.failed += 1,
                Outcome::Unreadable | Outcome::Undecided { .. } => counts.unchecked += 1,
            }
        }
        counts
    }
}

impl ClaimCounts {
    fn of(report: &Report) -> Self {
        let is_compared = |claim: &&Claim| report.cell(claim.cell).is_some_and(|it| it.figure().is_some());
        Self { found: report.claims.len(), compared: report.claims.iter().filter(is_compared).count() }
    }
}
