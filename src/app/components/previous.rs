//! The box of last year's report, folded away until it is asked for, and what came of comparing.

use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::button::button;
use super::editor::take;
use super::file_button::file_button;
use crate::app::draft::Draft;
use crate::app::hooks::{focus, use_file_desk, use_send, use_words};
use crate::app::store::Action;
use crate::app::view_model::Length;

/// What the box shows.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// Last year's report.
    pub(crate) previous: Option<Rc<Draft>>,
    /// Whether it is compared with the sums of the others in the list; `None` where there are none.
    pub(crate) summed_up: Option<bool>,
    /// What was compared, and what was not.
    pub(crate) compared: Rc<[AttrValue]>,
}

/// The box of last year's report.
#[component]
pub(crate) fn PreviousBox(props: &Props) -> Html {
    let all_words = use_words();
    let words = all_words.beside;
    let send = use_send().reform(|action| Action::Beside(Box::new(action)));
    let desk = use_file_desk(send.clone());
    let text = props.previous.as_ref().map(|it| it.text.clone()).unwrap_or_default();
    let length = Length::of(&text);
    let onpaste = {
        let send = send.clone();
        move |event: Event| take(&send, &event)
    };
    let written = |event: InputEvent| {
        Action::Edited(event.target_unchecked_into::<HtmlTextAreaElement>().value().into())
    };
    let leave = send.reform(|_| {
        focus("previous-text");
        Action::PutAway
    });
    let sum_up = |summed_up: bool| {
        let name = if summed_up { words.leave_parts } else { words.sum_up };
        let onclick = send.reform(move |_| Action::SummedUp(!summed_up));
        button(name, onclick)
    };
    html! {
        <div class="previous">
            // Always there: what is put into it is read out, what comes with it is not.
            <div role="status">
                for said in props.compared.iter() {
                    <p>{ said }</p>
                }
            </div>
            <details>
                <summary class="more">{ words.title }</summary>
                <div class="previous__sheet">
                    <label for="previous-text">{ words.label }</label>
                    <textarea
                        id="previous-text"
                        class="previous__text"
                        value={length.shown(&text)}
                        readonly={length == Length::Huge}
                        lang="zh-CN"
                        aria-describedby="previous-how"
                        rows="5"
                        spellcheck="false"
                        autocomplete="off"
                        oninput={send.reform(written)}
                        {onpaste}
                    />
                    <div class="tools">
                        <p class="previous__how" id="previous-how">{ words.how }</p>
                        { file_button(&desk, false, all_words) }
                        if !text.is_empty() {
                            { button(words.leave, leave) }
                        }
                    </div>
                </div>
            </details>
            if let Some(summed_up) = props.summed_up {
                { sum_up(summed_up) }
            }
        </div>
    }
}
