//! The pane of the report: its text or the form as it was read, and what can be done with it.

use std::rc::Rc;

use yew::prelude::*;

use super::cell_box::CellBox;
use super::notice::notice;
use super::sheets::FormSheets;
use super::stepper::stepper;
use super::tabs::tabs;
use super::text_panel::text_panel;
use super::tools::tools;
use crate::app::hooks::{FileDesk, use_send, use_shown_cell, use_words};
use crate::app::store::{Action, State, Tab};
use crate::app::view_model::{CellPanel, Sheets, View, cell_id};
use crate::app::words::Words;

/// What the pane shows.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// What the page knows.
    pub(crate) state: UseReducerHandle<State>,
    /// What is on screen of the checked text.
    pub(crate) view: Rc<View>,
    /// The form as it was read, where it is looked at.
    pub(crate) sheets: Option<Sheets>,
    /// The chosen cell.
    pub(crate) panel: Option<Rc<CellPanel>>,
    /// Reads files.
    pub(crate) desk: FileDesk,
    /// Whether files hang over the page.
    pub(crate) dropping: bool,
}

/// The pane of the report.
#[component]
pub(crate) fn ReportPane(props: &Props) -> Html {
    let words = use_words();
    let send = use_send();
    let Props { state, view, .. } = props;
    let tab = if view.groups.is_some() { state.tab } else { Tab::Text };
    let cell = state.cell.filter(|_| tab == Tab::Form);
    use_shown_cell(state.visits, cell.map(cell_id));
    html! {
        <section class="pane report" aria-labelledby="report-label">
            { head(props, tab, &send, words) }
            { notice(state, words) }
            { text_panel(props, tab, &send, words) }
            if let Some(sheets) = props.sheets.clone().filter(|_| tab == Tab::Form) {
                <FormSheets
                    {sheets}
                    cell={state.cell}
                    related={view.item(state.current).map(|item| item.related.clone())}
                    waiting={state.draft.by_hand.len().saturating_sub(view.by_hand)}
                />
            }
            <div class="dock">
                if let Some(panel) = props.panel.as_ref().filter(|_| tab == Tab::Form) {
                    <CellBox key={cell_id(panel.key())} panel={panel.clone()} />
                }
                if !view.places.is_empty() {
                    { stepper(
                        view.steps(state.filter, state.current),
                        view.item(state.current).map(|item| &item.sentence),
                        &send,
                        words,
                    ) }
                }
            </div>
            if props.dropping {
                <p class="report__drop">{ words.drop_now }</p>
            }
        </section>
    }
}

fn head(props: &Props, tab: Tab, send: &Callback<Action>, words: &'static Words) -> Html {
    let Props { state, view, .. } = props;
    let is_blank = state.draft.is_blank();
    let has_tabs = view.groups.is_some();
    html! {
        <div class="pane__head">
            <h2 class={classes!("pane__title", has_tabs.then_some("unseen"))}>
                <label id="report-label" for="report-text">
                    { if is_blank { words.paste_here } else { words.text } }
                </label>
            </h2>
            if has_tabs {
                { tabs(tab, send, words) }
            }
            if !is_blank {
                { tools(&props.desk, state.replaced.is_some(), send, words) }
            }
        </div>
    }
}
