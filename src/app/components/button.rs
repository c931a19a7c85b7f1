//! A button as most are: a word or two, and what it does.

use yew::prelude::*;

/// A button that says `label`.
pub(super) fn button(label: impl Into<AttrValue>, onclick: impl Into<Callback<MouseEvent>>) -> Html {
    let (label, onclick): (AttrValue, Callback<MouseEvent>) = (label.into(), onclick.into());
    drawn(label, onclick)
}

fn drawn(label: AttrValue, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="button" {onclick}>{ label }</button> }
}
