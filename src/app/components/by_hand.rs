//! The box in which a person sets the figure of a cell.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::button::button;
use crate::app::hooks::{focus, use_send, use_words};
use crate::app::store::Action;
use crate::app::view_model::CellPanel;
use crate::report::Unfit;

/// What the box needs.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The cell.
    pub(crate) panel: Rc<CellPanel>,
}

/// The box in which a figure is set.
#[component]
pub(crate) fn ByHandBox(props: &Props) -> Html {
    let words = use_words().form;
    let send = use_send();
    let panel = &props.panel;
    let written = use_state_eq(|| panel.figure());
    let refused = use_state_eq(|| None::<Unfit>);
    let oninput = {
        let written = written.clone();
        move |event: InputEvent| written.set(event.target_unchecked_into::<HtmlInputElement>().value())
    };
    let onsubmit = {
        let (send, panel, written, refused) = (send.clone(), panel.clone(), written.clone(), refused.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            let set = panel.set(&written);
            refused.set(set.as_ref().err().copied());
            if let Ok(set) = set {
                send.emit(set.map_or(Action::LeftAsRead(panel.key()), Action::SetByHand));
            }
        }
    };
    let restore = {
        let (key, read, written) = (panel.key(), panel.read_figure(), written.clone());
        move |_| {
            written.set(read.clone());
            send.emit(Action::LeftAsRead(key));
            focus("by-hand");
        }
    };
    html! {
        <form class="by-hand" {onsubmit}>
            <label class="by-hand__label" for="by-hand">{ words.set_label }</label>
            <input
                id="by-hand"
                class="by-hand__figure"
                type="text"
                inputmode="decimal"
                autocomplete="off"
                value={(*written).clone()}
                aria-describedby="by-hand-how"
                aria-invalid={refused.is_some().to_string()}
                {oninput}
            />
            <button type="submit" class="button">{ words.set }</button>
            if panel.by_hand.is_some() {
                { button(words.as_read, restore) }
            }
            <p class="by-hand__how" id="by-hand-how">{ words.set_how }</p>
            <div role="alert" class="by-hand__refused">
                if let Some(reason) = *refused {
                    { (words.unfit)(reason) }
                }
            </div>
        </form>
    }
}
