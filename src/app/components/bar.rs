//! The bar at the top: the name of the product, the size of letters, the language.

use yew::prelude::*;

use crate::app::hooks::{use_locale, use_send, use_words};
use crate::app::store::{Action, Letters};
use crate::app::words::words;
use crate::locale::Locale;

/// What the bar shows.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The size of letters.
    pub(crate) letters: Letters,
}

/// The bar at the top.
#[component]
pub(crate) fn Bar(props: &Props) -> Html {
    let send = use_send();
    let words_here = use_words();
    let (other, name) = match use_locale() {
        Locale::Zh => (Locale::En, "English"),
        Locale::En => (Locale::Zh, "中文"),
    };
    let letters = props.letters.other();
    html! {
        <header class="bar">
            <p class="bar__name">{ words_here.name }</p>
            <p class="bar__purpose">{ words_here.purpose }</p>
            <div class="bar__tools">
                <button
                    type="button"
                    class="bar__tool"
                    aria-pressed={(props.letters == Letters::Large).to_string()}
                    onclick={send.reform(move |_| Action::Resized(letters))}
                >
                    { words_here.large_letters }
                </button>
                <button
                    type="button"
                    class="bar__tool"
                    lang={words(other).lang}
                    onclick={send.reform(move |_| Action::Spoken(other))}
                >
                    { name }
                </button>
            </div>
        </header>
    }
}
