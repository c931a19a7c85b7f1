//! Facts in, state out: what the page knows that cannot be derived.

use std::rc::Rc;

use yew::{AttrValue, Reducible};

use super::draft::Draft;
use super::incoming::{Incoming, Refusal};
use super::insertion::Insertion;
use crate::diagnostic::Severity;
use crate::locale::Locale;

/// What the page knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct State {
    /// The report in the box.
    pub(crate) draft: Draft,
    /// The report that was replaced as a whole and can be brought back.
    pub(crate) replaced: Option<Draft>,
    /// Why the last file was not taken; the text is as it was.
    pub(crate) refusal: Option<Refusal>,
    /// The finding that the person looks at, by its place among all findings.
    pub(crate) current: Option<usize>,
    /// Which findings are listed.
    pub(crate) filter: Filter,
    /// The language.
    pub(crate) locale: Locale,
    /// How large the letters are.
    pub(crate) letters: Letters,
    /// How often the place of a finding was asked for.
    pub(crate) visits: u32,
    /// How often the whole text was replaced.
    pub(crate) arrivals: u32,
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Action {
    /// The person changed the text.
    Edited(AttrValue),
    /// The person pasted more than plain text.
    Pasted(Insertion),
    /// A whole text came from a file or is the example.
    Arrived(Incoming),
    /// A file could not be taken.
    Refused(Refusal),
    /// The person put the text away to begin with another.
    PutAway,
    /// The person asked for the replaced text.
    BroughtBack,
    /// A finding was chosen; its place is to be shown.
    Chosen(usize),
    /// The caret came to the place of a finding.
    Reached {
        /// The finding.
        finding: usize,
        /// How much it matters.
        severity: Severity,
    },
    /// Another selection of findings was asked for.
    Filtered(Filter),
    /// Another language was asked for.
    Spoken(Locale),
    /// Another size of letters was asked for.
    Resized(Letters),
}

/// Which findings are listed.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Filter {
    /// Every one.
    #[default]
    All,
    /// Those of one severity.
    Only(Severity),
}

/// How large the letters are.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Letters {
    /// As usual.
    #[default]
    Usual,
    /// Larger, for tired eyes.
    Large,
}

impl State {
    /// The state after `action`.
    #[must_use]
    pub(crate) fn after(&self, action: Action) -> Self {
        match action {
            Action::Edited(text) => {
                Self { draft: self.draft.edited(text), current: None, refusal: None, ..self.clone() }
            }
            Action::Pasted(insertion) => {
                Self { draft: insertion.into(&self.draft), current: None, refusal: None, ..self.clone() }
            }
            Action::Arrived(incoming) => self.with_draft(Draft::of(&incoming.content)),
            Action::PutAway => self.with_draft(Draft::default()),
            Action::BroughtBack => self.with_draft(self.replaced.clone().unwrap_or_default()),
            Action::Refused(refusal) => Self { refusal: Some(refusal), ..self.clone() },
            Action::Chosen(finding) => {
                Self { current: Some(finding), visits: self.visits + 1, ..self.clone() }
            }
            Action::Reached { finding, severity } => {
                Self { current: Some(finding), filter: self.filter.widened_to(severity), ..self.clone() }
            }
            Action::Filtered(filter) => Self { filter, ..self.clone() },
            Action::Spoken(locale) => Self { locale, ..self.clone() },
            Action::Resized(letters) => Self { letters, ..self.clone() },
        }
    }

    /// The state with another report as a whole; the present one can be brought back.
    fn with_draft(&self, draft: Draft) -> Self {
        let replaced = if self.draft.is_blank() { self.replaced.clone() } else { Some(self.draft.clone()) };
        Self {
            draft,
            replaced,
            refusal: None,
            current: None,
            filter: Filter::All,
            arrivals: self.arrivals + 1,
            ..self.clone()
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}

impl Filter {
    /// Whether a finding of `severity` is listed.
    #[must_use]
    pub(crate) fn shows(self, severity: Severity) -> bool {
        self == Self::All || self == Self::Only(severity)
    }

    fn widened_to(self, severity: Severity) -> Self {
        if self.shows(severity) { self } else { Self::All }
    }
}

impl Letters {
    /// The other size.
    #[must_use]
    pub(crate) const fn other(self) -> Self {
        match self {
            Self::Usual => Self::Large,
            Self::Large => Self::Usual,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Action, Filter, State};
    use crate::app::incoming::{Incoming, Reason, Refusal};
    use crate::content::Content;
    use crate::diagnostic::Severity;
    use crate::text::Span;

    fn arrived(text: &str) -> Action {
        Action::Arrived(Incoming { content: Content::plain(text) })
    }

    fn refused() -> Action {
        Action::Refused(Refusal { name: "年报.docx".into(), reason: Reason::NotText })
    }

    fn after(actions: impl IntoIterator<Item = Action>) -> State {
        actions.into_iter().fold(State::default(), |state, action| state.after(action))
    }

    #[test]
    fn keeps_the_text_when_a_file_is_refused() {
        let state = after([Action::Edited("年报".into()), refused()]);
        assert_eq!(state.draft.text, "年报");
        assert!(state.refusal.is_some());
    }

    #[test]
    fn forgets_the_refusal_once_the_text_changes() {
        assert_eq!(after([refused(), Action::Edited("年报".into())]).refusal, None);
    }

    #[test]
    fn keeps_what_the_source_drew_until_the_text_changes() {
        let content = Content { text: "甲\t1".into(), grids: vec![Span::new(0, 5)] };
        let state = after([Action::Arrived(Incoming { content })]);
        assert_eq!(*state.draft.grids, [Span::new(0, 5)]);
        assert_eq!(*state.after(Action::Edited("甲\t2".into())).draft.grids, []);
    }

    #[test]
    fn brings_back_what_the_source_drew() {
        let content = Content { text: "甲\t1".into(), grids: vec![Span::new(0, 5)] };
        let state = after([Action::Arrived(Incoming { content }), arrived("新"), Action::BroughtBack]);
        assert_eq!(*state.draft.grids, [Span::new(0, 5)]);
    }

    #[test]
    fn brings_a_replaced_text_back_and_the_other_too() {
        let swapped = after([Action::Edited("旧".into()), arrived("新"), Action::BroughtBack]);
        assert_eq!(swapped.draft.text, "旧");
        assert_eq!(swapped.after(Action::BroughtBack).draft.text, "新");
    }

    #[test]
    fn does_not_bring_back_nothing() {
        let state = after([Action::Edited("旧".into()), Action::PutAway, arrived("新")]);
        assert_eq!(state.replaced.map(|it| it.text), Some("旧".into()));
    }

    #[test]
    fn has_no_current_finding_after_an_edit() {
        assert_eq!(after([Action::Chosen(2), Action::Edited("改".into())]).current, None);
    }

    #[test]
    fn shows_the_place_again_when_a_finding_is_chosen_again() {
        assert_eq!(after([Action::Chosen(2), Action::Chosen(2)]).visits, 2);
    }

    #[test]
    fn does_not_move_the_text_when_the_caret_reaches_a_finding() {
        let state = after([Action::Reached { finding: 1, severity: Severity::Error }]);
        assert_eq!((state.current, state.visits), (Some(1), 0));
    }

    #[test]
    fn lists_a_finding_that_the_caret_reaches() {
        let only_errors = Action::Filtered(Filter::Only(Severity::Error));
        let reached = |severity| Action::Reached { finding: 0, severity };
        assert_eq!(after([only_errors.clone(), reached(Severity::Info)]).filter, Filter::All);
        assert_eq!(after([only_errors, reached(Severity::Error)]).filter, Filter::Only(Severity::Error));
    }
}
