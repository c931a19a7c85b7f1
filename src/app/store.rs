//! Facts in, state out: what the page knows that cannot be derived.

mod action;
mod choice;
mod notice;
#[cfg(test)]
mod tests;

pub(crate) use action::{Action, Stop};
pub(crate) use choice::{Filter, Letters, Stage, Tab, Target};
pub(crate) use notice::Notice;

use std::rc::Rc;

use yew::{AttrValue, Reducible};

use super::batch::Batch;
use super::draft::Draft;
use crate::form::CellKey;
use crate::locale::Locale;

/// What the page knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct State {
    /// The report in the box.
    pub(crate) draft: Draft,
    /// The report that was replaced as a whole and can be brought back.
    pub(crate) replaced: Option<Draft>,
    /// The reports that were handed in together.
    pub(crate) batch: Batch,
    /// Whether the list of them is shown instead of the report in the box.
    pub(crate) listed: bool,
    /// The file that is being read to be put into the box.
    pub(crate) reading: Option<AttrValue>,
    /// What the person must be told that no check says.
    pub(crate) notice: Option<Notice>,
    /// What is shown of the report.
    pub(crate) tab: Tab,
    /// The finding that the person looks at, by its place among all findings.
    pub(crate) current: Option<usize>,
    /// The cell of the form that the person looks at.
    pub(crate) cell: Option<CellKey>,
    /// Which of the two is shown in the text.
    pub(crate) target: Target,
    /// Which findings are listed.
    pub(crate) filter: Filter,
    /// The language.
    pub(crate) locale: Locale,
    /// How large the letters are.
    pub(crate) letters: Letters,
    /// How often a place was asked for, in the text or on the form.
    pub(crate) visits: u32,
    /// How often the whole text was replaced.
    pub(crate) arrivals: u32,
}

impl State {
    /// The state in which the page opens: with the draft that was kept for this tab, if any.
    #[must_use]
    pub(crate) fn opening(locale: Locale, kept: Option<Draft>) -> Self {
        let Some(draft) = kept.filter(|draft| !draft.is_blank()) else {
            return Self { locale, ..Self::default() };
        };
        Self { notice: Some(Notice::Restored(draft.by_hand.len())), draft, locale, ..Self::default() }
    }

    /// Which part of the page is shown.
    #[must_use]
    pub(crate) fn stage(&self) -> Stage {
        if self.listed {
            Stage::List
        } else if self.draft.is_blank() {
            Stage::Start
        } else {
            Stage::Work
        }
    }

    /// The state after `action`.
    #[must_use]
    pub(crate) fn after(&self, action: Action) -> Self {
        match action {
            Action::Edited(text) => self.with_edited(self.draft.edited(text)),
            Action::Pasted(insertion) => self.with_edited(insertion.into(&self.draft)),
            Action::SetByHand(setting) => self.with_set(self.draft.with_by_hand(setting)),
            Action::LeftAsRead(cell) => self.with_set(self.draft.as_read(cell)),
            Action::Began(name) => Self { reading: Some(name), notice: None, ..self.clone() },
            Action::Arrived(incoming) => self.with_draft(Draft::of(&incoming.content)),
            Action::PutAway => self.with_draft(Draft::default()),
            Action::BroughtBack => self.with_draft(self.replaced.clone().unwrap_or_default()),
            Action::Refused(refusal) => {
                Self { notice: Some(Notice::Refused(refusal)), reading: None, ..self.clone() }
            }
            Action::NotKept => Self { notice: Some(Notice::NotKept), ..self.clone() },
            Action::Queued(names) => self.with_batch(&self.batch.with_more(names)),
            Action::Read(outcomes) => Self { batch: self.batch.with(outcomes), ..self.clone() },
            Action::Stopped => Self { batch: self.batch.stopped(), reading: None, ..self.clone() },
            Action::Opened(at) => self.with_open(at),
            Action::Listed => self.with_batch(&self.batch),
            Action::Unlisted => Self { listed: false, arrivals: self.arrivals + 1, ..self.clone() },
            Action::Chosen(stop) => self.with_chosen(stop),
            Action::Reached { finding, severity } => {
                Self { current: Some(finding), filter: self.filter.widened_to(severity), ..self.clone() }
            }
            Action::CellChosen(cell) => Self { cell, ..self.clone() },
            Action::Located => {
                let visits = self.visits + 1;
                Self { tab: Tab::Text, target: Target::Cell, visits, ..self.clone() }
            }
            Action::Turned(tab) => Self { tab, ..self.clone() },
            Action::Filtered(filter) => Self { filter, ..self.clone() },
            Action::Spoken(locale) => Self { locale, ..self.clone() },
            Action::Resized(letters) => Self { letters, ..self.clone() },
        }
    }

    /// A finding is shown where the person looks: on the form if it has a cell there, else in the text.
    fn with_chosen(&self, stop: Stop) -> Self {
        let tab = if stop.cell.is_some() { self.tab } else { Tab::Text };
        Self {
            tab,
            current: Some(stop.finding),
            cell: stop.cell.or(self.cell),
            target: Target::Finding,
            visits: self.visits + 1,
            ..self.clone()
        }
    }

    fn with_edited(&self, draft: Draft) -> Self {
        Self { draft, current: None, target: Target::Finding, notice: None, ..self.clone() }
    }

    fn with_set(&self, draft: Draft) -> Self {
        Self { draft, current: None, notice: None, ..self.clone() }
    }

    /// The state with another report as a whole; the present one can be brought back, or is in the list.
    fn with_draft(&self, draft: Draft) -> Self {
        let is_listed = self.batch.open.is_some() || self.draft.is_blank();
        let replaced = if is_listed { self.replaced.clone() } else { Some(self.draft.clone()) };
        let by_hand = self.draft.by_hand.len();
        Self {
            notice: (by_hand > 0).then_some(Notice::ByHandLeft(by_hand)),
            batch: self.batch.closed(&self.draft),
            draft,
            replaced,
            listed: false,
            reading: None,
            current: None,
            cell: None,
            target: Target::Finding,
            filter: Filter::All,
            arrivals: self.arrivals + 1,
            ..self.clone()
        }
    }

    /// The state with the list of reports before it.
    fn with_batch(&self, batch: &Batch) -> Self {
        let batch = Batch { open: batch.open, ..batch.closed(&self.draft) };
        Self { batch, listed: true, reading: None, notice: None, ..self.clone() }
    }

    fn with_open(&self, at: usize) -> Self {
        if self.batch.open == Some(at) {
            return Self { listed: false, arrivals: self.arrivals + 1, ..self.clone() };
        }
        let Some(draft) = self.batch.draft(at).cloned() else { return self.clone() };
        let state = self.with_draft(draft);
        Self { batch: Batch { open: Some(at), ..state.batch.clone() }, ..state }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}
