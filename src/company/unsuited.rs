//! Why a report is not compared with the one that it stands beside, and how much was compared.

use super::Tally;
use super::agency::is_same;
use super::{Facts, Peer};

/// What came of comparing a report with those beside it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Comparison {
    /// The relations with last year's report; `None` where it was not compared.
    pub previous: Option<Tally>,
    /// The sums of the parts, and of how many reports; `None` where they were not compared.
    pub children: Option<(usize, Tally)>,
    /// The reports that were not compared, and why.
    pub unsuited: Vec<Unsuited>,
}

impl Comparison {
    /// The names of the reports without which the sums of the parts are not whole.
    #[must_use]
    pub fn missing_parts(&self) -> Vec<&str> {
        let missing = self.unsuited.iter().filter(|it| it.role == Role::Child && !it.reason.is_harmless());
        missing.map(|it| it.name.as_str()).collect()
    }
}

/// A report that is not compared.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Unsuited {
    /// The name by which it was handed in.
    pub name: String,
    /// What it was handed in as.
    pub role: Role,
    /// Why it does not suit.
    pub reason: Reason,
}

/// What a report is to the one that it stands beside.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Role {
    /// The report of the year before.
    Previous,
    /// One of the reports that it sums up.
    Child,
}

/// Why a report does not suit.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Reason {
    /// It cannot be read.
    Unreadable,
    /// It is that of another agency.
    OtherAgency {
        /// The agency of the report beside it.
        expected: String,
        /// Its own agency.
        found: String,
    },
    /// It is that of another year.
    OtherYear {
        /// The year that it should be of.
        expected: u16,
        /// Its own year.
        found: u16,
    },
    /// One of the two titles names no year.
    NoYear,
    /// It is the report itself.
    Itself,
    /// It was handed in twice.
    Doubled,
}

impl Reason {
    /// The public code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::OtherAgency { .. } => "other-agency",
            Self::OtherYear { .. } => "other-year",
            Self::NoYear => "no-year",
            Self::Itself => "same-report",
            Self::Doubled => "given-twice",
        }
    }

    /// Whether nothing lacks where the report is left out.
    #[must_use]
    pub const fn is_harmless(&self) -> bool {
        matches!(self, Self::Itself | Self::Doubled)
    }

    /// Why `peer` is not last year's report for a report with these facts; `None` where it may be.
    pub(super) fn against_previous(peer: &Peer, own: &Facts) -> Option<Self> {
        let Some(facts) = &peer.facts else { return Some(Self::Unreadable) };
        let (Some(year), Some(found)) = (own.year, facts.year) else { return Some(Self::NoYear) };
        let agencies = own.agency.as_ref().zip(facts.agency.as_ref());
        match agencies.filter(|(expected, found)| !is_same(expected, found)) {
            Some((expected, found)) => {
                Some(Self::OtherAgency { expected: expected.clone(), found: found.clone() })
            }
            None if year == found.saturating_add(1) => None,
            None => Some(Self::OtherYear { expected: year.saturating_sub(1), found }),
        }
    }

    /// Why `peer` is not one of the parts of a report with these facts; `None` where it may be.
    pub(super) fn against_child(peer: &Peer, own: &Facts, earlier: &[(&Peer, &Facts)]) -> Option<Self> {
        let Some(facts) = &peer.facts else { return Some(Self::Unreadable) };
        match own.year.zip(facts.year).filter(|(expected, found)| expected != found) {
            Some((expected, found)) => Some(Self::OtherYear { expected, found }),
            None if facts.is_same(own) => Some(Self::Itself),
            None if earlier.iter().any(|(_, it)| it.is_same(facts)) => Some(Self::Doubled),
            None => None,
        }
    }
}
