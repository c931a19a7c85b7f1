//! The text of the report in its panel, with the ways to fill an empty box.

use yew::prelude::*;

use super::drop_area::drop_area;
use super::editor::Editor;
use super::report::Props;
use super::tabs::{panel_id, tab_id};
use crate::app::store::{Action, Tab, Target};
use crate::app::view_model::{Length, pointed};
use crate::app::words::Words;

/// The text of the report in its panel, of which `tab` is the one that is shown.
pub(super) fn text_panel(props: &Props, tab: Tab, send: &Callback<Action>, words: &Words) -> Html {
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
                { drop_area(&props.desk, state.replaced.is_some(), send, words) }
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
