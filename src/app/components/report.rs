//! The pane of the report: its text or the form as it was read, and what can be done with it.

use std::rc::Rc;

use yew::prelude::*;

use super::cell_box::CellBox;
use super::drop_area::DropArea;
use super::editor::Editor;
use super::notice::NoticeBox;
use super::sheets::FormSheets;
use super::stepper::Stepper;
use super::tabs::{Tabs, panel_id, tab_id};
use super::tools::Tools;
use crate::app::hooks::{FileDesk, use_shown_cell, use_words};
use crate::app::store::{State, Tab, Target};
use crate::app::view_model::{CellPanel, Length, Sheets, View, cell_id, pointed};
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
    pub(crate) panel: Option<CellPanel>,
    /// Reads files.
    pub(crate) desk: FileDesk,
    /// Whether files hang over the page.
    pub(crate) dropping: bool,
}

/// The pane of the report.
#[component]
pub(crate) fn ReportPane(props: &Props) -> Html {
    let words = use_words();
    let Props { state, view, .. } = props;
    let tab = if view.groups.is_some() { state.tab } else { Tab::Text };
    let cell = state.cell.filter(|_| tab == Tab::Form);
    use_shown_cell(state.visits, cell.map(cell_id));
    html! {
        <section class="pane report" aria-labelledby="report-label">
            { head(props, tab, words) }
            <NoticeBox notice={state.notice.clone()} reading={state.reading.clone()} />
            { text_panel(props, tab, words) }
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
                    <Stepper
                        steps={view.steps(state.filter, state.current)}
                        sentence={view.item(state.current).map(|item| item.sentence.clone())}
                    />
                }
            </div>
            if props.dropping {
                <p class="report__drop">{ words.drop_now }</p>
            }
        </section>
    }
}

fn head(props: &Props, tab: Tab, words: &'static Words) -> Html {
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
                <Tabs {tab} />
            }
            if !is_blank {
                <Tools desk={props.desk.clone()} replaced={state.replaced.is_some()} />
            }
        </div>
    }
}

fn text_panel(props: &Props, tab: Tab, words: &'static Words) -> Html {
    let Props { state, view, .. } = props;
    let has_tabs = view.groups.is_some();
    let length = Length::of(&state.draft.text);
    let how = match length {
        Length::Usual => words.text_how,
        Length::Long => words.text_is_long,
        Length::Huge => words.text_is_huge,
    };
    html! {
        <div
            class="report__panel"
            id={panel_id(Tab::Text)}
            role={has_tabs.then_some("tabpanel")}
            aria-labelledby={has_tabs.then(|| tab_id(Tab::Text))}
            hidden={tab != Tab::Text}
        >
            { editor(props, tab, length) }
            if state.draft.is_blank() {
                <DropArea desk={props.desk.clone()} replaced={state.replaced.is_some()} />
            } else {
                <p id="report-how" class="report__how">{ how }</p>
            }
        </div>
    }
}

fn editor(props: &Props, tab: Tab, length: Length) -> Html {
    let Props { state, view, .. } = props;
    let panel = props.panel.as_ref().filter(|_| state.target == Target::Cell);
    let finding = state.current.filter(|_| panel.is_none());
    let place = finding.and_then(|finding| view.places.get(finding)).map(|place| place.range.clone());
    let segments = match panel {
        Some(panel) if !view.segments.is_empty() => pointed(&view.segments, panel.span).into(),
        _ => view.segments.clone(),
    };
    html! {
        <Editor
            text={length.shown(&state.draft.text)}
            readonly={length == Length::Huge}
            shown={tab == Tab::Text}
            current={state.current}
            arrivals={state.arrivals}
            visits={state.visits}
            {segments}
            places={view.places.clone()}
            place={panel.map(|panel| panel.range.clone()).or(place)}
            pointed={panel.is_some()}
        />
    }
}
