//! Facts in, state out: what the page knows that cannot be derived.

mod action;
mod choice;
mod notice;
#[cfg(test)]
mod tests;

pub(crate) use action::{Action, Stop};
pub(crate) use choice::{Filter, Letters, Stage, Tab, Target, Turn};
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
    /// The way to mend that finding that the person looks at.
    pub(crate) choice: Option<usize>,
    /// How the text was changed last; `None` for one that has just come.
    pub(crate) turn: Option<Turn>,
    /// The cell of the form that the person looks at.
    pub(crate) cell: Option<CellKey>,
    /// Which of the two is shown in the text.
    pub(crate) target: Target,
    /// Which findings are listed.
    pub(crate) filter: Filter,
    /// The verdict of which reports are listed, by the name that the stylesheets know; `None` lists all.
    pub(crate) verdict: Option<&'static str>,
    /// How often more of them were asked for than are shown at first.
    pub(crate) more: usize,
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
        let mut state = self.clone();
        state.take(action);
        state
    }

    fn take(&mut self, action: Action) {
        match action {
            // The box tells of what was put into it as well.
            Action::Edited(text) if text == self.draft.text => {}
            Action::Edited(text) => self.change(self.draft.edited(text)),
            Action::Pasted(insertion) => self.change(insertion.into(&self.draft)),
            Action::Mended { of, edits } if of == self.draft.text => {
                self.turn(self.draft.mended(&edits), Turn::Mended);
            }
            Action::Compared if self.listed => self.compare(),
            Action::Mended { .. } | Action::Compared => {}
            Action::Undone => {
                if let Some(draft) = self.draft.undone() {
                    self.turn(draft, Turn::Undone);
                }
            }
            Action::Weighed(choice) => self.choice = Some(choice),
            Action::SetByHand(setting) => self.change(self.draft.with_by_hand(setting)),
            Action::LeftAsRead(cell) => self.change(self.draft.as_read(cell)),
            Action::SetAside(aside) => self.sift(self.draft.with_aside(aside)),
            Action::Restored(fingerprint) => self.sift(self.draft.restored(&fingerprint)),
            Action::Began(name) => (self.reading, self.notice) = (Some(name), None),
            Action::Arrived(incoming) => self.put_in(Draft::of(&incoming.content)),
            Action::SummedUp(wanted) => {
                let parts = if wanted { self.batch.others() } else { Vec::new() };
                self.change(self.draft.over(parts));
            }
            Action::Beside(action) => self.take_beside(*action),
            Action::PutAway => self.put_in(Draft::default()),
            Action::BroughtBack => self.put_in(self.replaced.clone().unwrap_or_default()),
            Action::Refused(refusal) => {
                (self.reading, self.notice) = (None, Some(Notice::Refused(refusal)));
            }
            Action::NotKept => self.notice = Some(Notice::NotKept),
            Action::Queued(names) => {
                self.batch = self.batch.with_more(names);
                self.list();
            }
            Action::Read(outcomes) => self.batch = self.batch.read(outcomes),
            Action::Sifted(verdict) => (self.verdict, self.more) = (verdict, 0),
            Action::MoreShown => self.more += 1,
            Action::Stopped => (self.batch, self.reading) = (self.batch.stopped(), None),
            Action::Opened(at) => self.open(at),
            Action::Listed => self.list(),
            Action::Unlisted => self.unlist(),
            Action::Chosen(stop) => self.choose(stop),
            Action::Reached { finding, severity } => {
                self.look_at(finding);
                self.filter = self.filter.widened_to(severity);
            }
            Action::CellChosen(cell) => self.cell = cell,
            Action::Located => {
                (self.tab, self.target) = (Tab::Text, Target::Cell);
                self.visits += 1;
            }
            Action::Turned(tab) => self.tab = tab,
            Action::Filtered(filter) => self.filter = filter,
            Action::Spoken(locale) => self.locale = locale,
            Action::Resized(letters) => self.letters = letters,
        }
    }

    /// Other findings are set aside; nothing came of it that was not there.
    fn sift(&mut self, draft: Draft) {
        self.change(draft);
        self.turn = None;
    }

    /// Last year's report changes; its files are announced and refused like any.
    fn take_beside(&mut self, action: Action) {
        let before = self.draft.others.previous.as_deref().cloned().unwrap_or_default();
        let previous = match action {
            Action::Edited(text) => before.edited(text),
            Action::Pasted(insertion) => insertion.into(&before),
            Action::Arrived(incoming) => Draft::of(&incoming.content),
            Action::PutAway => Draft::default(),
            other => return self.take(other),
        };
        self.reading = None;
        if previous != before {
            self.change(self.draft.beside(previous));
        }
    }

    /// A finding is shown where the person looks: on the form if it has a cell there, else in the text.
    fn choose(&mut self, stop: Stop) {
        self.look_at(stop.finding);
        self.target = Target::Finding;
        self.visits += 1;
        match stop.cell {
            Some(cell) => self.cell = Some(cell),
            None => self.tab = Tab::Text,
        }
    }

    /// The ways to mend another finding are others.
    fn look_at(&mut self, finding: usize) {
        if self.current != Some(finding) {
            (self.current, self.choice) = (Some(finding), None);
        }
    }

    /// The text changes as the person asked for.
    fn turn(&mut self, draft: Draft, turn: Turn) {
        self.change(draft);
        self.turn = Some(turn);
    }

    /// The report in the box changes, and with it the places of its findings.
    fn change(&mut self, draft: Draft) {
        self.turn = (!self.draft.is_blank()).then_some(Turn::Written);
        self.draft = draft;
        (self.current, self.choice, self.notice) = (None, None, None);
        self.target = Target::Finding;
    }

    /// Another report comes into the box; the present one can be brought back, or is in the list.
    fn put_in(&mut self, draft: Draft) {
        // What is in the list stays there with all that was set by hand.
        let before = Some(&self.draft).filter(|it| self.batch.open.is_none() && !it.is_blank()).cloned();
        self.batch = self.batch.closed(&self.draft);
        self.change(draft);
        self.turn = None;
        if let Some(before) = before {
            let by_hand = before.by_hand.len();
            self.notice = (by_hand > 0).then_some(Notice::ByHandLeft(by_hand));
            self.replaced = Some(before);
        }
        (self.reading, self.cell, self.filter) = (None, None, Filter::All);
        self.unlist();
    }

    /// The list of reports comes before the report in the box.
    fn list(&mut self) {
        let open = self.batch.open;
        self.batch = Batch { open, ..self.batch.closed(&self.draft) };
        self.listed = true;
        (self.reading, self.notice) = (None, None);
    }

    /// Some more reports are checked beside last year's; the one that is in the box stands beside it there, too.
    fn compare(&mut self) {
        self.batch = self.batch.compared();
        let open = self.batch.open.and_then(|at| self.batch.whole(at));
        if let Some(draft) = open.filter(|draft| *draft != self.draft) {
            self.change(draft);
        }
    }

    fn unlist(&mut self) {
        self.listed = false;
        self.arrivals += 1;
    }

    /// A report of the list comes into the box.
    fn open(&mut self, at: usize) {
        if self.batch.open == Some(at) {
            self.unlist();
        } else if let Some(draft) = self.batch.whole(at) {
            self.put_in(draft);
            self.batch.open = Some(at);
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}
