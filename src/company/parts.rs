//! The reports that a report sums up, cell by cell against the whole.

use super::{Facts, Peer, Tally};
use crate::figure::Figure;
use crate::form::{CellKey, TableSpec};
use crate::report::Report;

/// The parts that a report sums up.
#[derive(Clone, Debug)]
pub struct Parts<'c> {
    /// The parts, in the order in which they were handed in.
    pub reports: Vec<(&'c Peer, &'c Facts)>,
    /// The cells that add up, with what the parts add up to.
    pub sums: Vec<Gap>,
}

/// A cell of the whole beside the sum of the parts.
#[derive(Clone, Copy, Debug)]
pub struct Gap {
    /// The cell.
    pub cell: CellKey,
    /// What the whole says; `None` where that is not known.
    pub reported: Option<Figure>,
    /// What the parts add up to, as far as they are known.
    pub sum: Figure,
    /// Whether all parts are known.
    pub whole: bool,
    spec: &'static TableSpec,
    at: usize,
}

impl<'c> Parts<'c> {
    /// The parts `reports` of `report`, whose facts are `own`; `complete` says that they are all.
    pub(super) fn of(
        report: &Report,
        own: &Facts,
        reports: Vec<(&'c Peer, &'c Facts)>,
        complete: bool,
    ) -> Self {
        let mut sums = Vec::new();
        for table in report.tables.iter().filter(|table| table.span.is_some()) {
            let spec = table.spec;
            for (at, cell) in spec.keys().enumerate().filter(|(_, key)| adds_up(*key)) {
                let reported = own.at(spec, at);
                sums.push(
                    Gap { cell, reported, sum: Figure::ZERO, whole: complete, spec, at }.over(&reports),
                );
            }
        }
        Self { reports, sums }
    }

    /// How many cells agree with their parts.
    pub(super) fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for gap in &self.sums {
            tally.count(gap.holds());
        }
        tally
    }
}

impl Gap {
    /// The same with what `reports` add up to.
    fn over(mut self, reports: &[(&Peer, &Facts)]) -> Self {
        for (_, facts) in reports {
            let figure = self.said_by(facts);
            self.sum = self.sum + figure.unwrap_or_default();
            self.whole &= figure.is_some();
        }
        self
    }

    /// What a part says of the cell; `None` where that is not known.
    #[must_use]
    pub fn said_by(&self, facts: &Facts) -> Option<Figure> {
        facts.at(self.spec, self.at)
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
