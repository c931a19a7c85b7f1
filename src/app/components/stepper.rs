//! The way through the findings one by one, below the text.

use yew::prelude::*;

use crate::app::hooks::{focus, use_send, use_words};
use crate::app::store::{Action, Stop};
use crate::app::view_model::Steps;

/// What the way through the findings needs.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// Where the current finding stands among the listed ones.
    pub(crate) steps: Steps,
    /// What is wrong, of the current finding.
    pub(crate) sentence: Option<AttrValue>,
}

/// The way through the findings one by one.
#[component]
pub(crate) fn Stepper(props: &Props) -> Html {
    let words = use_words();
    let send = use_send();
    let Steps { previous, next, number, count } = props.steps;
    let step = |wanted: Option<Stop>, label: &'static str| {
        let send = send.clone();
        let onclick = move |_| {
            if let Some(stop) = wanted {
                send.emit(Action::Chosen(stop));
            }
        };
        html! {
            <button type="button" class="button" disabled={wanted.is_none()} {onclick}>{ label }</button>
        }
    };
    html! {
        <div class="stepper" role="group" aria-label={words.steps}>
            if let Some(sentence) = &props.sentence {
                <p class="stepper__sentence">{ sentence }</p>
            }
            { step(previous, words.previous) }
            { step(next, words.next) }
            if let Some(number) = number {
                <span class="stepper__at">{ (words.step)(number, count) }</span>
                <button type="button" class="button stepper__back" onclick={|_| focus("current-finding")}>
                    { words.back_to_list }
                </button>
            }
        </div>
    }
}
