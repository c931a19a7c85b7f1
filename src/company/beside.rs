//! A report beside the others: which of them suit, and what should hold between their figures.

use super::{Company, Comparison, Facts, Kind, Parts, Peer, Reason, Relation, Role, Tally, Unsuited, past};
use crate::figure::Figure;
use crate::form::{CellKey, SectionId};
use crate::report::Report;

/// A report beside the others.
#[derive(Clone, Debug)]
pub struct Beside<'c> {
    /// What is known of the report itself.
    own: Facts,
    /// Last year's report, where it suits.
    pub previous: Option<(&'c Peer, &'c Facts)>,
    /// What should hold between its figures and those of the report.
    pub relations: Vec<Relation>,
    /// The reports that the report sums up.
    pub parts: Option<Parts<'c>>,
    /// What was compared, and what was not.
    pub comparison: Comparison,
}

impl<'c> Beside<'c> {
    /// `report` beside `company`; `None` where there is nothing to compare with.
    #[must_use]
    pub fn of(report: &Report, company: &'c Company) -> Option<Self> {
        if company.is_empty() {
            return None;
        }
        let own = Facts::of(report);
        let comparison = Comparison::default();
        let mut beside = Self { own, previous: None, relations: Vec::new(), parts: None, comparison };
        if let Some(peer) = &company.previous {
            beside.look_back(report, peer);
        }
        beside.add_up(report, &company.children);
        Some(beside)
    }

    /// Takes last year's report, where it suits.
    fn look_back(&mut self, report: &Report, peer: &'c Peer) {
        match (Reason::against_previous(peer, &self.own), &peer.facts) {
            (None, Some(facts)) => {
                let mut tally = Tally::default();
                self.relations = past::relations(report, &self.own, facts);
                for relation in &self.relations {
                    tally.count(relation.holds());
                }
                self.previous = Some((peer, facts));
                self.comparison.previous = Some(tally);
            }
            (reason, _) => self.leave_out(peer, Role::Previous, reason),
        }
    }

    /// Takes the parts that suit.
    fn add_up(&mut self, report: &Report, children: &'c [Peer]) {
        let mut reports: Vec<(&Peer, &Facts)> = Vec::new();
        let mut complete = true;
        for peer in children {
            match (Reason::against_child(peer, &self.own, &reports), &peer.facts) {
                (None, Some(facts)) => reports.push((peer, facts)),
                (reason, _) => {
                    complete &= reason.as_ref().is_some_and(Reason::is_harmless);
                    self.leave_out(peer, Role::Child, reason);
                }
            }
        }
        if !reports.is_empty() {
            let parts = Parts::of(report, &self.own, reports, complete);
            self.comparison.children = Some((parts.reports.len(), parts.tally()));
            self.parts = Some(parts);
        }
    }

    fn leave_out(&mut self, peer: &Peer, role: Role, reason: Option<Reason>) {
        let reason = reason.unwrap_or(Reason::Unreadable);
        self.comparison.unsuited.push(Unsuited { name: peer.name.clone(), role, reason });
    }

    /// What the other reports say that cells should read.
    #[must_use]
    pub fn expected(&self) -> Vec<(CellKey, Figure)> {
        let mut expected = Vec::new();
        for relation in self.relations.iter().filter(|it| it.kind == Kind::CarriedOver) {
            expected.extend(relation.expected.map(|figure| (relation.cell, figure)));
        }
        for gap in self.parts.iter().flat_map(|parts| &parts.sums).filter(|gap| gap.whole) {
            expected.push((gap.cell, gap.sum));
        }
        expected
    }

    /// How much of a section stood in last year's report, figures apart: how many characters of how many.
    #[must_use]
    pub fn repeated(&self, id: SectionId) -> Option<(usize, usize)> {
        let prose = |facts: &'c Facts| facts.prose.iter().find(|(section, _)| *section == id);
        let (_, earlier) = prose(self.previous?.1)?;
        let (_, sentences) = self.own.prose.iter().find(|(section, _)| *section == id)?;
        let (mut same, mut all) = (0, 0);
        for sentence in sentences {
            let length = sentence.chars().count();
            all += length;
            same += if earlier.contains(sentence) { length } else { 0 };
        }
        Some((same, all))
    }
}
