//! What is said before there is a text.

use yew::prelude::*;

use super::back::back;
use crate::app::store::Action;
use crate::app::words::Words;

/// What is said before there is a text, with the way to the list of reports where there is one.
pub(super) fn welcome(has_list: bool, send: &Callback<Action>, words: &Words) -> Html {
    html! {
        <section class="welcome">
            if has_list {
                { back(None, send, words) }
            }
            <h1 class="welcome__title">{ words.welcome }</h1>
            <p class="welcome__promise">{ words.promise }</p>
            <p class="welcome__privacy">{ words.privacy }</p>
            <p class="welcome__kept">{ words.kept }</p>
        </section>
    }
}

/// What is checked, in figures.
pub(super) fn checks(words: &Words) -> Html {
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
