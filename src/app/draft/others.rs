//! The reports that a report stands beside: last year's, as a person handed it in, and those that it sums up.

use std::rc::Rc;

use super::Draft;
use crate::company::{Company, Peer};

/// The reports that a report stands beside.
#[derive(Clone, Debug, Default)]
pub(crate) struct Others {
    /// Last year's, as it stands in a box of its own.
    pub(crate) previous: Option<Rc<Draft>>,
    /// What is known of all.
    pub(super) company: Rc<Company>,
}

impl Others {
    /// The same with another report of last year; with none where nothing stands in its box.
    #[must_use]
    pub(super) fn with_previous(&self, previous: Draft) -> Self {
        let peer = (!previous.is_blank()).then(|| previous.peer());
        let company = Company { previous: peer, children: self.company.children.clone() };
        let previous = (!previous.text.is_empty()).then(|| Rc::new(previous));
        Self { previous, company: Rc::new(company) }
    }

    /// The same with other parts.
    #[must_use]
    pub(super) fn with_parts(&self, children: Vec<Peer>) -> Self {
        let company = Company { previous: self.company.previous.clone(), children };
        Self { previous: self.previous.clone(), company: Rc::new(company) }
    }

    /// Whether it stands beside parts.
    #[must_use]
    pub(crate) fn has_parts(&self) -> bool {
        !self.company.children.is_empty()
    }
}

/// What is known of last year's report follows from it; parts are the same where they were handed in together.
impl PartialEq for Others {
    fn eq(&self, other: &Self) -> bool {
        let (one, two) = (&self.company, &other.company);
        self.previous == other.previous
            && (Rc::ptr_eq(one, two) || (one.children.is_empty() && two.children.is_empty()))
    }
}

impl Eq for Others {}
