//! A report beside the others: which of them suit, and what should hold between their figures.

use super::{Company, Comparison, Facts, Parts, Peer, Reason, Relation, Role, Tally, Unsuited, past};
use crate::figure::Figure;
use crate::form::{CellKey, SectionId};
use crate::report::Report;
use crate::text::Span;

use super::sentences::sentences;

/// A report beside the others.
#[derive(Clone, Debug)]
pub struct Beside<'c> {
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
        let mut unsuited = Vec::new();
        let previous = previous(company, &own, &mut unsuited);
        let relations: Vec<Relation> =
            previous.iter().flat_map(|(_, facts)| past::relations(report, &own, facts)).collect();
        let parts = parts(report, company, &own, &mut unsuited);
        let comparison = Comparison {
            previous: previous.map(|_| Tally::of(relations.iter().map(Relation::holds))),
            children: parts.as_ref().map(|parts| (parts.reports.len(), parts.tally())),
            unsuited,
        };
        Some(Self { previous, relations, parts, comparison })
    }

    /// What the other reports say that cells should read.
    pub fn expected(&self) -> impl Iterator<Item = (CellKey, Figure)> {
        let sums = self.parts.iter().flat_map(|parts| &parts.sums).filter(|gap| gap.whole);
        let relations = self.relations.iter().filter(|it| it.kind == super::Kind::CarriedOver);
        let relations = relations.filter_map(|it| Some((it.cell, it.expected?)));
        relations.chain(sums.map(|gap| (gap.cell, gap.sum)))
    }

    /// How much of a section stood in last year's report, figures apart: how many characters of how many.
    #[must_use]
    pub fn repeated(&self, report: &Report, id: SectionId, body: Span) -> Option<(usize, usize)> {
        let (_, facts) = self.previous?;
        let sentences = sentences(report.document.slice(body));
        let length = |sentence: &String| sentence.chars().count();
        let all = sentences.iter().map(length).sum();
        let same = sentences.iter().filter(|sentence| facts.says(id, sentence)).map(length).sum();
        Some((same, all))
    }
}

/// Last year's report, where it suits.
fn previous<'c>(
    company: &'c Company,
    own: &Facts,
    unsuited: &mut Vec<Unsuited>,
) -> Option<(&'c Peer, &'c Facts)> {
    let peer = company.previous.as_ref()?;
    match Reason::against_previous(peer, own) {
        Some(reason) => {
            unsuited.push(Unsuited { name: peer.name.clone(), role: Role::Previous, reason });
            None
        }
        None => peer.facts.as_ref().map(|facts| (peer, facts)),
    }
}

/// The parts that suit; `None` where none does.
fn parts<'c>(
    report: &Report,
    company: &'c Company,
    own: &Facts,
    unsuited: &mut Vec<Unsuited>,
) -> Option<Parts<'c>> {
    let mut reports: Vec<(&Peer, &Facts)> = Vec::new();
    let mut complete = true;
    for peer in &company.children {
        match (Reason::against_child(peer, own, &reports), &peer.facts) {
            (None, Some(facts)) => reports.push((peer, facts)),
            (reason, _) => {
                let reason = reason.unwrap_or(Reason::Unreadable);
                complete &= matches!(reason, Reason::Itself | Reason::Doubled);
                unsuited.push(Unsuited { name: peer.name.clone(), role: Role::Child, reason });
            }
        }
    }
    (!reports.is_empty()).then(|| Parts::of(report, own, reports, complete))
}
