//! The reports beside a report: last year's of the same agency, and those that it sums up.
//!
//! Only what comparisons ask for is kept of them, so that hundreds can stand beside one. Each is compared only where
//! it suits; what does not suit is said so, and never makes a finding.

mod agency;
mod beside;
mod facts;
mod parts;
mod past;
mod relation;
mod sentences;
mod unsuited;

pub use beside::Beside;
pub use facts::Facts;
pub use parts::{Gap, Parts};
pub use relation::{Kind, Relation, Tally};
pub use unsuited::{Comparison, Reason, Role, Unsuited};

/// The reports beside which a report is checked.
#[derive(Clone, Debug, Default)]
pub struct Company {
    /// Last year's report of the same agency.
    pub previous: Option<Peer>,
    /// The reports that it sums up.
    pub children: Vec<Peer>,
}

/// A report that stands beside another one.
#[derive(Clone, Debug)]
pub struct Peer {
    /// The name by which it was handed in.
    pub name: String,
    /// What is known of it; `None` where it cannot be read.
    pub facts: Option<Facts>,
}

impl Company {
    /// Whether there is nothing to compare with.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.previous.is_none() && self.children.is_empty()
    }
}

impl Peer {
    /// A report that cannot be read.
    #[must_use]
    pub fn unreadable(name: impl Into<String>) -> Self {
        Self { name: name.into(), facts: None }
    }
}
