//! The list of findings, grouped by the sections of the report.

use std::rc::Rc;

use yew::prelude::*;

use super::changes::Changes;
use super::chips::Chips;
use super::finding::FindingRow;
use crate::app::hooks::{use_in_view, use_words};
use crate::app::store::State;
use crate::app::view_model::{Change, Chip, Group, Item, Trial};

/// What the list shows.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The findings by sections.
    pub(crate) groups: Rc<[Group]>,
    /// The filters with their counts.
    pub(crate) chips: Rc<[Chip]>,
    /// What the page knows.
    pub(crate) state: UseReducerHandle<State>,
    /// What stands in place of the list when there are no findings.
    pub(crate) nothing: &'static str,
    /// What would become of the report if the finding that the person looks at were mended.
    pub(crate) trial: Option<Rc<Trial>>,
    /// How the findings changed with the text.
    pub(crate) change: Change,
    /// Whether the text can be edited.
    pub(crate) editable: bool,
}

/// The list of findings.
#[component]
pub(crate) fn Findings(props: &Props) -> Html {
    let words = use_words();
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
                    <Chips chips={props.chips.clone()} filter={state.filter} />
                }
            </div>
            if !state.draft.steps.is_empty() || state.turn.is_some() {
                <Changes draft={state.draft.clone()} turn={state.turn} change={props.change} />
            }
            <div class="findings__list" ref={list}>
                if props.groups.is_empty() {
                    <p class="findings__none">{ props.nothing }</p>
                } else if groups.is_empty() {
                    <p class="findings__none">{ words.none_of_these }</p>
                }
                for group in groups {
                    { group_html(group, props) }
                }
            </div>
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
            {current}
            choice={props.state.choice.filter(|_| current)}
            trial={props.trial.clone().filter(|_| current)}
            editable={props.editable}
        />
    }
}
