//! The filters of the list, each with its count.

use yew::prelude::*;

use crate::app::store::{Action, Filter};
use crate::app::view_model::Chip;
use crate::app::words::Words;

/// The filters of the list, of which `shown` is in force.
pub(super) fn chips(all: &[Chip], shown: Filter, send: &Callback<Action>, words: &Words) -> Html {
    let chip_html = |chip: &Chip| {
        let filter = chip.filter;
        html! {
            <button
                type="button"
                class="chip"
                aria-pressed={(filter == shown).to_string()}
                onclick={send.reform(move |_| Action::Filtered(filter))}
            >
                { &chip.label }{ " " }<span class="chip__count">{ chip.count }</span>
            </button>
        }
    };
    html! {
        <div class="chips" role="group" aria-label={words.filter}>
            for chip in all {
                { chip_html(chip) }
            }
        </div>
    }
}
