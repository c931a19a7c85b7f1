//! What is derived from the draft: its check, the words for it, the form as it was read.

use std::rc::Rc;

use yew::prelude::*;

use super::use_settled;
use crate::app::draft::{Draft, Found};
use crate::app::store::{State, Tab, Turn};
use crate::app::view_model::{CellPanel, Change, Choice, Length, Sheets, Trial, View};
use crate::checked::Checked;
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;

/// How long a very long text rests before it is checked, in milliseconds.
const REST: u32 = 600;
/// How long a person who writes rests before it is said what became of the findings, in milliseconds.
const PAUSE: u32 = 800;

/// What came of a draft, and whether it is the present one.
#[derive(Clone)]
pub(crate) struct Check {
    /// The draft that was checked.
    pub(crate) draft: Draft,
    /// What came of it; `None` where nothing is written.
    found: Rc<Option<Found>>,
    /// Whether the person goes on writing.
    waiting: bool,
}

impl Check {
    /// What came of it, without what was set aside.
    fn checked(&self) -> Option<&Checked> {
        self.found.as_ref().as_ref().map(|found| &found.checked)
    }
}

impl PartialEq for Check {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.found, &other.found) && self.waiting == other.waiting
    }
}

/// What comes of checking `draft`, for a very long one once the person rests.
#[hook]
pub(crate) fn use_check(draft: &Draft) -> Check {
    let settled = use_settled(draft, if Length::of(&draft.text) == Length::Usual { 0 } else { REST });
    let found = use_memo(settled.clone(), |draft| (!draft.is_blank()).then(|| draft.find()));
    let waiting = settled != *draft;
    Check { draft: settled, found, waiting }
}

/// The words for what came of a draft.
#[hook]
pub(crate) fn use_view(check: &Check, locale: Locale) -> Rc<View> {
    use_memo((check.clone(), locale), |(check, locale)| match &*check.found {
        _ if check.waiting => View::waiting(*locale),
        None => View::start(*locale),
        Some(found) => View::of(&found.checked, *locale).with_aside(found, *locale),
    })
}

/// What would become of the report if a finding were mended in the way that the person looks at.
#[hook]
pub(crate) fn use_trial(check: &Check, choice: Option<(usize, Choice)>, locale: Locale) -> Option<Rc<Trial>> {
    let trial = use_memo((check.clone(), choice, locale), |(check, choice, locale)| {
        let checked = check.checked().filter(|_| !check.waiting)?;
        let (finding, choice) = choice.as_ref()?;
        Trial::of(&check.draft, checked, *finding, choice, *locale).map(Rc::new)
    });
    (*trial).clone()
}

/// How the text was changed last and how the findings changed with it: what was asked for at once, what was written
/// since the last rest once the person rests.
#[hook]
pub(crate) fn use_change(check: &Check, turn: Option<Turn>) -> (Option<Turn>, Change) {
    let delay = if turn == Some(Turn::Written) { PAUSE } else { 0 };
    let settled = use_settled(&(check.clone(), turn), delay);
    let (latest, rested) = (use_mut_ref(|| None), use_mut_ref(|| None));
    let before: Rc<Option<Check>> = use_memo(check.clone(), move |it| latest.replace(Some(it.clone())));
    *use_memo(settled, move |(check, turn)| {
        let rested: Option<Check> = rested.replace(Some(check.clone()));
        let before = if *turn == Some(Turn::Written) { &rested } else { &*before };
        let before = before.as_ref().and_then(Check::checked);
        (*turn, Change::between(findings(before), findings(check.checked())))
    })
}

/// The findings, none where nothing was checked.
fn findings(checked: Option<&Checked>) -> &[Diagnostic] {
    checked.map(|checked| checked.diagnostics.as_slice()).unwrap_or_default()
}

/// The form as it was read, where it is looked at, and the chosen cell.
#[hook]
pub(crate) fn use_form(check: &Check, state: &State) -> (Option<Sheets>, Option<Rc<CellPanel>>) {
    let form = use_memo((check.clone(), state.tab, state.locale), |(check, tab, locale)| {
        let checked = check.checked().filter(|_| *tab == Tab::Form && !check.waiting)?;
        Some(Sheets::of(checked.report.as_ref().ok()?, &checked.diagnostics, *locale))
    });
    let cell = use_memo((check.clone(), state.cell, state.locale), |(check, cell, locale)| {
        let checked = check.checked()?;
        CellPanel::of(checked.report.as_ref().ok()?, (*cell)?, &checked.diagnostics, *locale).map(Rc::new)
    });
    ((*form).clone(), (*cell).clone())
}
