//! The filters of the list, each with its count.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::hooks::{use_send, use_words};
use crate::app::store::{Action, Filter};
use crate::app::view_model::Chip;

/// What the filters show.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The filters with their counts.
    pub(crate) chips: Rc<[Chip]>,
    /// The filter in force.
    pub(crate) filter: Filter,
}

/// The filters of the list.
#[component]
pub(crate) fn Chips(props: &Props) -> Html {
    let words = use_words();
    let send = use_send();
    let chip_html = |chip: &Chip| {
        let filter = chip.filter;
        html! {
            <button
                type="button"
                class="chip"
                aria-pressed={(filter == props.filter).to_string()}
                onclick={send.reform(move |_| Action::Filtered(filter))}
            >
                { &chip.label }{ " " }<span class="chip__count">{ chip.count }</span>
            </button>
        }
    };
    html! {
        <div class="chips" role="group" aria-label={words.filter}>
            for chip in props.chips.iter() {
                { chip_html(chip) }
            }
        </div>
    }
}
