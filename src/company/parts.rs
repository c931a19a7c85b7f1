//! The reports that a report sums up, cell by cell against the whole.

use super::{Facts, Peer, Tally};
use crate::figure::Figure;
use crate::form::CellKey;
use crate::report::Report;

/// The parts that a report sums up.
#[derive(Clone, Debug)]
pub struct Parts<'c> {
    /// The parts, in the order in which they were handed in.
    pub reports: Vec<(&'c Peer, &'c Facts)>,
    /// Whether all that were handed in are among them.
    pub complete: bool,
    /// The cells that add up, with what the parts add up to.
    pub sums: Vec<Gap>,
}

/// A cell of the whole beside the sum of the parts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Gap {
    /// The cell.
    pub cell: CellKey,
    /// What the whole says; `None` where that is not known.
    pub reported: Option<Figure>,
    /// What the parts add up to, as far as they are known.
    pub sum: Figure,
    /// Whether all parts are known.
    pub whole: bool,
}

impl<'c> Parts<'c> {
    /// The parts `reports` of `report`, whose facts are `own`.
    pub(super) fn of(
        report: &Report,
        own: &Facts,
        reports: Vec<(&'c Peer, &'c Facts)>,
        complete: bool,
    ) -> Self {
        let tables = report.tables.iter().filter(|table| table.span.is_some());
        let keys = tables.flat_map(|table| table.spec.keys()).filter(|key| adds_up(*key));
        let mut sums: Vec<Gap> = keys
            .map(|cell| Gap { cell, reported: own.figure(cell), sum: Figure::ZERO, whole: complete })
            .collect();
        for (_, facts) in &reports {
            for gap in &mut sums {
                gap.add(facts.figure_in_any(gap.cell));
            }
        }
        Self { reports, complete, sums }
    }

    /// How many cells agree with their parts.
    pub(super) fn tally(&self) -> Tally {
        Tally::of(self.sums.iter().map(Gap::holds))
    }
}

impl Gap {
    fn add(&mut self, figure: Option<Figure>) {
        self.sum = self.sum + figure.unwrap_or_default();
        self.whole &= figure.is_some();
    }

    /// By how much the whole exceeds the sum of all its parts; `None` where not all are known.
    #[must_use]
    pub fn excess(&self) -> Option<Figure> {
        self.reported.filter(|_| self.whole).map(|reported| reported - self.sum)
    }

    /// Whether the whole is less than the parts that are known, though not all are.
    #[must_use]
    pub fn is_exceeded(&self) -> bool {
        !self.whole && self.reported.is_some_and(|reported| reported < self.sum)
    }

    /// Whether the whole agrees with its parts; `None` where that is not known.
    #[must_use]
    pub fn holds(&self) -> Option<bool> {
        match self.excess() {
            Some(excess) => Some(excess.is_zero()),
            None => self.is_exceeded().then_some(false),
        }
    }
}

/// Whether the figures of parts add up to that of the whole: applications, cases, decisions, fees and normative
/// documents do; regulations are made by governments alone, and items and purchases are counted in many ways.
fn adds_up(key: CellKey) -> bool {
    match (key.table.0, key.row.0, key.column.0) {
        ("disclosure", "normative-documents", _) | ("disclosure", _, "decisions") => true,
        ("disclosure", row, column) => row == "fees" && column == "amount",
        _ => true,
    }
}
