//! The bar at the top: the name of the product, the size of letters, the language.

use yew::prelude::*;

use crate::app::store::{Action, Letters};
use crate::app::words::words;
use crate::locale::Locale;

/// The bar at the top, in the language of the page.
pub(super) fn bar(letters: Letters, locale: Locale, send: &Callback<Action>) -> Html {
    let words_here = words(locale);
    let (other, name) = match locale {
        Locale::Zh => (Locale::En, "English"),
        Locale::En => (Locale::Zh, "中文"),
    };
    let wanted = letters.other();
    html! {
        <header class="bar">
            <p class="bar__name">{ words_here.name }</p>
            <p class="bar__purpose">{ words_here.purpose }</p>
            <div class="bar__tools">
                <button
                    type="button"
                    class="bar__tool"
                    aria-pressed={(letters == Letters::Large).to_string()}
                    onclick={send.reform(move |_| Action::Resized(wanted))}
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
