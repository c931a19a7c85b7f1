//! Filters, each with its count.

use yew::prelude::*;

use crate::app::store::{Action, Filter};
use crate::app::view_model::Chip;
use crate::app::words::Words;

/// The filters of the list, of which `shown` is in force.
pub(super) fn chips(all: &[Chip], shown: Filter, send: &Callback<Action>, words: &Words) -> Html {
    let drawn = |it: &Chip| {
        let filter = it.filter;
        chip(&it.label, it.count, filter == shown, send.reform(move |_| Action::Filtered(filter)))
    };
    group(words.filter, all.iter().map(drawn).collect())
}

/// Filters side by side.
pub(super) fn group(label: &'static str, chips: Html) -> Html {
    html! { <div class="chips" role="group" aria-label={label}>{ chips }</div> }
}

/// A filter, with how much it lets through, and whether it is in force.
pub(super) fn chip(label: &AttrValue, count: usize, shown: bool, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="chip" aria-pressed={shown.to_string()} {onclick}>
            { label }{ " " }<span class="chip__count">{ count }</span>
        </button>
    }
}
