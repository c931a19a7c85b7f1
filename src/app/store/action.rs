//! What can happen.

use std::rc::Rc;

use yew::AttrValue;

use super::{Filter, Letters, Tab};
use crate::app::batch::{Origin, Outcome};
use crate::app::draft::Aside;
use crate::app::incoming::{Incoming, Refusal};
use crate::app::insertion::Insertion;
use crate::diagnostic::{Edit, Severity};
use crate::form::CellKey;
use crate::locale::Locale;
use crate::report::ByHand;

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Action {
    /// The person changed the text.
    Edited(AttrValue),
    /// The person pasted more than plain text.
    Pasted(Insertion),
    /// The person had a finding mended in the text.
    Mended {
        /// The text that it was found in.
        of: AttrValue,
        /// What changes in it.
        edits: Rc<[Edit]>,
    },
    /// The person had that undone.
    Undone,
    /// The person looks at one of the ways to mend the finding.
    Weighed(usize),
    /// The person set a cell by hand.
    SetByHand(ByHand),
    /// The person took a cell back to what was read.
    LeftAsRead(CellKey),
    /// The person set a finding aside.
    SetAside(Aside),
    /// The person took the finding of this fingerprint back.
    Restored(AttrValue),
    /// The reading of a file began that will be put into the box.
    Began(AttrValue),
    /// A whole report came from a file or is the example.
    Arrived(Incoming),
    /// A file could not be taken.
    Refused(Refusal),
    /// The person had the report compared with the sums of the others in the list, or no longer.
    SummedUp(bool),
    /// The same happened in the box of last year's report.
    Beside(Box<Action>),
    /// The person put the report away to begin with another.
    PutAway,
    /// The person asked for the replaced report.
    BroughtBack,
    /// The browser could not keep the text for a reload.
    NotKept,
    /// Several files were handed in at once, by name; they are read one after the other.
    Queued(Vec<AttrValue>),
    /// Some of them were read, by their places among all of them: what each file is, and what came of it.
    Read(Vec<(usize, Option<Origin>, Outcome)>),
    /// It is time to check some more of them beside last year's reports.
    Compared,
    /// The person wants to see the reports of one verdict, or all.
    Sifted(Option<&'static str>),
    /// The person wants to see more of them.
    MoreShown,
    /// The person stopped the reading.
    Stopped,
    /// One of several reports was chosen.
    Opened(usize),
    /// The list of reports was asked for.
    Listed,
    /// The report in the box was asked for instead of the list.
    Unlisted,
    /// A finding was chosen; its place is to be shown.
    Chosen(Stop),
    /// The caret or a cell came to the place of a finding.
    Reached {
        /// The finding.
        finding: usize,
        /// How much it matters.
        severity: Severity,
    },
    /// A cell of the form was chosen, or left.
    CellChosen(Option<CellKey>),
    /// The place of the chosen cell in the text was asked for.
    Located,
    /// The text or the form was turned to.
    Turned(Tab),
    /// Another selection of findings was asked for.
    Filtered(Filter),
    /// Another language was asked for.
    Spoken(Locale),
    /// Another size of letters was asked for.
    Resized(Letters),
}

/// A finding on the way through all of them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Stop {
    /// The finding, by its place among all findings.
    pub(crate) finding: usize,
    /// Its cell on the form; `None` where it concerns no cell or the cell is not on the form that was read.
    pub(crate) cell: Option<CellKey>,
}
