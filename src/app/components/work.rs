//! The workbench: the report on one side, its findings on the other.

use std::rc::Rc;

use yew::prelude::*;

use super::findings::Findings;
use super::report::ReportPane;
use crate::app::hooks::{Check, FileDesk, use_change, use_form, use_trial};
use crate::app::store::{Stage, State};
use crate::app::view_model::{Length, View};

/// What the workbench shows.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// What the page knows.
    pub(crate) state: UseReducerHandle<State>,
    /// What is on screen of the checked text.
    pub(crate) view: Rc<View>,
    /// What came of the text.
    pub(crate) check: Check,
    /// Reads files.
    pub(crate) desk: FileDesk,
    /// Whether files hang over the page.
    pub(crate) dropping: bool,
}

/// The workbench. It stays where it is while the list is shown, so that what was typed can still be undone.
#[component]
pub(crate) fn Work(props: &Props) -> Html {
    let Props { state, view, .. } = props;
    let (sheets, panel) = use_form(&props.check, state);
    let change = use_change(&props.check, state.turn);
    let editable = Length::of(&state.draft.text) != Length::Huge;
    let choice = view.choice(state.current, state.choice).filter(|_| editable);
    let trial = use_trial(&props.check, choice, state.locale);
    html! {
        <div class="page__panes" hidden={state.stage() == Stage::List}>
            <ReportPane
                state={state.clone()}
                view={view.clone()}
                {sheets}
                {panel}
                desk={props.desk.clone()}
                dropping={props.dropping}
            />
            if let Some(groups) = &view.groups {
                <Findings
                    groups={groups.clone()}
                    view={view.clone()}
                    state={state.clone()}
                    {trial}
                    {change}
                    {editable}
                />
            }
        </div>
    }
}
