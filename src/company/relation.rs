//! What should hold between the figures of a report and those beside it, and what came of it.

use crate::figure::Figure;
use crate::form::CellKey;

/// A relation between a cell and what other reports say.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Relation {
    /// What should hold.
    pub kind: Kind,
    /// The cell of the report.
    pub cell: CellKey,
    /// The cell of last year's report that it is compared with.
    pub other: CellKey,
    /// What stands in the cell; `None` where that is not known.
    pub reported: Option<Figure>,
    /// What stands in the other cell; `None` where that is not known.
    pub given: Option<Figure>,
    /// What the cell should read, or at least read; `None` where that is not known.
    pub expected: Option<Figure>,
}

/// What should hold.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// What was carried over is what last year carried forward.
    CarriedOver,
    /// What is in force is what was in force last year, with what was issued and without what was repealed.
    InForce,
    /// The items of last year are those of the year before with the change of last year.
    Items,
    /// No fewer cases are counted than were pending last year.
    Pending,
}

/// How many relations hold, do not, and could not be checked.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Tally {
    /// Those that hold.
    pub passed: usize,
    /// Those that do not.
    pub failed: usize,
    /// Those that could not be checked.
    pub unchecked: usize,
}

impl Relation {
    /// Whether it holds; `None` where that is not known.
    #[must_use]
    pub fn holds(&self) -> Option<bool> {
        let (reported, expected) = (self.reported?, self.expected?);
        Some(if self.kind == Kind::Pending { reported >= expected } else { reported == expected })
    }

    /// Whether it is known not to hold.
    #[must_use]
    pub fn fails(&self) -> bool {
        self.holds() == Some(false)
    }
}

impl Tally {
    /// Counts what came of one more.
    pub(super) const fn count(&mut self, outcome: Option<bool>) {
        match outcome {
            Some(true) => self.passed += 1,
            Some(false) => self.failed += 1,
            None => self.unchecked += 1,
        }
    }
}
