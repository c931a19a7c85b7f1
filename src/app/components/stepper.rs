//! The way through the findings one by one, below the text.

use yew::prelude::*;

use crate::app::hooks::focus;
use crate::app::store::{Action, Stop};
use crate::app::view_model::Steps;
use crate::app::words::Words;

/// The way through the findings one by one, with what is wrong of the current one.
pub(super) fn stepper(
    steps: Steps,
    sentence: Option<&AttrValue>,
    send: &Callback<Action>,
    words: &Words,
) -> Html {
    let Steps { previous, next, number, count } = steps;
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
            if let Some(sentence) = sentence {
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
