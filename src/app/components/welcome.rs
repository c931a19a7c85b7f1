//! What is said before there is a text.

use yew::prelude::*;

use super::back::Back;
use crate::app::hooks::use_words;

/// What the welcome depends on.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// Whether there is a list of reports to go to.
    pub(crate) has_list: bool,
}

/// What is said before there is a text.
#[component]
pub(crate) fn Welcome(props: &Props) -> Html {
    let words = use_words();
    html! {
        <section class="welcome">
            if props.has_list {
                <Back file={None::<AttrValue>} />
            }
            <h1 class="welcome__title">{ words.welcome }</h1>
            <p class="welcome__promise">{ words.promise }</p>
            <p class="welcome__privacy">{ words.privacy }</p>
            <p class="welcome__kept">{ words.kept }</p>
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
