//! One report of several, and what came of it.

use std::rc::Rc;

use yew::AttrValue;

use super::Digest;
use crate::app::draft::Draft;
use crate::app::incoming::{Incoming, Reason};
use crate::reader::Kind;

/// One report of several.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Row {
    /// The name of its file.
    pub(crate) name: AttrValue,
    /// What its file is; `None` where the text is no longer that of the file.
    pub(crate) origin: Option<Rc<Origin>>,
    /// What came of it.
    pub(crate) outcome: Outcome,
}

/// What a file is, as results tell it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Origin {
    /// What it was taken for.
    pub(crate) kind: Kind,
    /// The SHA-256 of its bytes.
    pub(crate) sha256: String,
}

/// What came of one report.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Outcome {
    /// Its turn has not come.
    Waiting,
    /// The person stopped before its turn came.
    Skipped,
    /// It could not be read.
    Refused(Reason),
    /// It was read and checked.
    Read {
        /// The report, with what was changed in it since; without last year's report where that is one of the batch.
        draft: Draft,
        /// What the check said.
        digest: Box<Digest>,
        /// Which report stands beside it as last year's.
        last: Last,
    },
}

/// Which report stands beside one as last year's.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Last {
    /// None is known.
    #[default]
    Unknown,
    /// One of the batch, by its place.
    Row(usize),
    /// The person said which, or that there is to be none.
    Chosen,
}

impl Row {
    /// The report, if it was read.
    #[must_use]
    pub(crate) const fn draft(&self) -> Option<&Draft> {
        match &self.outcome {
            Outcome::Read { draft, .. } => Some(draft),
            _ => None,
        }
    }

    /// Which report stands beside it as last year's.
    #[must_use]
    pub(crate) const fn last(&self) -> Last {
        match &self.outcome {
            Outcome::Read { last, .. } => *last,
            _ => Last::Unknown,
        }
    }
}

impl Outcome {
    /// What came of reading a file.
    #[must_use]
    pub(crate) fn of_file(taken: Result<Incoming, Reason>) -> Self {
        match taken {
            Ok(incoming) => {
                let draft = Draft::of(&incoming.content);
                Self::Read { digest: Box::new(Digest::of(&draft.check())), draft, last: Last::Unknown }
            }
            Err(reason) => Self::Refused(reason),
        }
    }
}
