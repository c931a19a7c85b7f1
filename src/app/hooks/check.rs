//! What is derived from the draft: its check, the words for it, the form as it was read.

use std::rc::Rc;

use yew::prelude::*;

use super::use_settled;
use crate::app::draft::Draft;
use crate::app::store::{State, Tab};
use crate::app::view_model::{CellPanel, Change, Choice, Length, Sheets, Trial, View};
use crate::checked::Checked;
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;

/// How long a very long text rests before it is checked, in milliseconds.
const REST: u32 = 600;

/// What came of a draft, and whether it is the present one.
#[derive(Clone)]
pub(crate) struct Check {
    /// The draft that was checked.
    pub(crate) draft: Draft,
    /// What came of it; `None` where nothing is written.
    checked: Rc<Option<Checked>>,
    /// Whether the person goes on writing.
    waiting: bool,
}

impl PartialEq for Check {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.checked, &other.checked) && self.waiting == other.waiting
    }
}

/// What comes of checking `draft`, for a very long one once the person rests.
#[hook]
pub(crate) fn use_check(draft: &Draft) -> Check {
    let settled = use_settled(draft, if Length::of(&draft.text) == Length::Usual { 0 } else { REST });
    let checked = use_memo(settled.clone(), |draft| (!draft.is_blank()).then(|| draft.check()));
    let waiting = settled != *draft;
    Check { draft: settled, checked, waiting }
}

/// The words for what came of a draft.
#[hook]
pub(crate) fn use_view(check: &Check, locale: Locale) -> Rc<View> {
    use_memo((check.clone(), locale), |(check, locale)| match &*check.checked {
        _ if check.waiting => View::waiting(*locale),
        None => View::start(*locale),
        Some(checked) => View::of(checked, *locale),
    })
}

/// What would become of the report if a finding were mended in the way that the person looks at.
#[hook]
pub(crate) fn use_trial(check: &Check, choice: Option<(usize, Choice)>, locale: Locale) -> Option<Rc<Trial>> {
    let trial = use_memo((check.clone(), choice, locale), |(check, choice, locale)| {
        let checked = check.checked.as_ref().as_ref().filter(|_| !check.waiting)?;
        let (finding, choice) = choice.as_ref()?;
        Trial::of(&check.draft, checked, *finding, choice, *locale).map(Rc::new)
    });
    (*trial).clone()
}

/// How the findings changed with the text.
#[hook]
pub(crate) fn use_change(check: &Check) -> Change {
    let before = use_mut_ref(Rc::default);
    *use_memo(check.clone(), move |check| {
        let before: Rc<Option<Checked>> = before.replace(check.checked.clone());
        Change::between(found(before.as_ref().as_ref()), found(check.checked.as_ref().as_ref()))
    })
}

/// The findings, none where nothing was checked.
fn found(checked: Option<&Checked>) -> &[Diagnostic] {
    checked.map(|checked| checked.diagnostics.as_slice()).unwrap_or_default()
}

/// The form as it was read, where it is looked at, and the chosen cell.
#[hook]
pub(crate) fn use_form(check: &Check, state: &State) -> (Option<Sheets>, Option<Rc<CellPanel>>) {
    let form = use_memo((check.clone(), state.tab, state.locale), |(check, tab, locale)| {
        let checked = check.checked.as_ref().as_ref().filter(|_| *tab == Tab::Form && !check.waiting)?;
        Some(Sheets::of(checked.report.as_ref().ok()?, &checked.diagnostics, *locale))
    });
    let cell = use_memo((check.clone(), state.cell, state.locale), |(check, cell, locale)| {
        let checked = check.checked.as_ref().as_ref()?;
        CellPanel::of(checked.report.as_ref().ok()?, (*cell)?, &checked.diagnostics, *locale).map(Rc::new)
    });
    ((*form).clone(), (*cell).clone())
}
