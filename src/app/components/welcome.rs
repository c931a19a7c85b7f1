//! What is said before there is a text.

use yew::prelude::*;

use crate::app::hooks::use_words;

/// What is said before there is a text.
#[component]
pub(crate) fn Welcome() -> Html {
    let words = use_words();
    html! {
        <section class="welcome">
            <h1 class="welcome__title">{ words.welcome }</h1>
            <p class="welcome__promise">{ words.promise }</p>
            <p class="welcome__privacy">{ words.privacy }</p>
        </section>
    }
}

/// What is checked, in figures.
#[component]
pub(crate) fn Checks() -> Html {
    let words = use_words();
    let check = |(count, what): (&'static str, &'static str)| {
        html! {
            <li class="checks__check"><span class="checks__count">{ count }</span>{ " " }{ what }</li>
        }
    };
    html! {
        <ul class="checks">
            for it in words.checks {
                { check(it) }
            }
        </ul>
    }
}
