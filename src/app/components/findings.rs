//! The list of findings, grouped by the sections of the report.

use std::rc::Rc;

use yew::prelude::*;

use super::aside::aside_list;
use super::changes::changes;
use super::chips::chips;
use super::exports::exports;
use super::finding::FindingRow;
use crate::app::hooks::{use_in_view, use_locale, use_send, use_words};
use crate::app::store::{State, Turn};
use crate::app::view_model::{Change, Group, Item, Trial, View};

/// What the list shows.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The findings by sections.
    pub(crate) groups: Rc<[Group]>,
    /// What is on screen of the checked text.
    pub(crate) view: Rc<View>,
    /// What the page knows.
    pub(crate) state: UseReducerHandle<State>,
    /// What would become of the report if the finding that the person looks at were mended.
    pub(crate) trial: Option<Rc<Trial>>,
    /// How the text was changed last, and how the findings changed with it.
    pub(crate) change: (Option<Turn>, Change),
    /// Whether the text can be edited.
    pub(crate) editable: bool,
}

/// The list of findings.
#[component]
pub(crate) fn Findings(props: &Props) -> Html {
    let words = use_words();
    let locale = use_locale();
    let send = use_send();
    let list = use_node_ref();
    let state = &props.state;
    use_in_view(&list, state.current);
    let shown = |group: &Group| group.items.iter().any(|item| state.filter.shows(item.severity));
    let groups: Vec<_> = props.groups.iter().filter(|group| shown(group)).collect();
    html! {
        <section class="pane findings" id="findings" aria-labelledby="findings-title" tabindex="-1">
            <div class="pane__head">
                <h2 class="pane__title" id="findings-title">{ words.findings }</h2>
                if !props.groups.is_empty() {
                    { chips(&props.view.chips, state.filter, &send, words) }
                }
            </div>
            { changes(
                &state.draft,
                props.change,
                props.view.chips.first().map_or(0, |all| all.count),
                &send,
                words.mending,
            ) }
            <div class="findings__list" ref={list}>
                if props.groups.is_empty() {
                    <p class="findings__none">{ props.view.nothing }</p>
                } else if groups.is_empty() {
                    <p class="findings__none">{ words.none_of_these }</p>
                }
                for group in groups {
                    { group_html(group, props) }
                }
                if !props.view.aside.is_empty() {
                    { aside_list(&props.view.aside, &send, words.aside) }
                }
            </div>
            { exports(&state.draft, &props.view, locale) }
        </section>
    }
}

fn group_html(group: &Group, props: &Props) -> Html {
    html! {
        <section class="findings__group" key={group.title.to_string()}>
            <h3 class="findings__section" lang="zh-CN">{ &group.title }</h3>
            <ol class="findings__items">
                for item in group.items.iter().filter(|item| props.state.filter.shows(item.severity)) {
                    { row(item, props) }
                }
            </ol>
        </section>
    }
}

fn row(item: &Item, props: &Props) -> Html {
    let current = props.state.current == Some(item.finding);
    html! {
        <FindingRow
            key={item.finding}
            item={item.clone()}
            fingerprint={props.view.fingerprints.get(item.finding).cloned()}
            {current}
            choice={props.state.choice.filter(|_| current)}
            trial={props.trial.clone().filter(|_| current)}
            editable={props.editable}
        />
    }
}
