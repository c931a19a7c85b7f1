//! The language: handed down, and the one thing that is remembered between visits.

use yew::prelude::*;

use crate::app::words::{Words, words};
use crate::locale::Locale;

const KEY: &str = "gouji-language";

/// The language of the page.
#[hook]
pub(crate) fn use_locale() -> Locale {
    use_context().unwrap_or_default()
}

/// The words of the page in its language.
#[hook]
pub(crate) fn use_words() -> &'static Words {
    words(use_locale())
}

/// The language that was chosen on an earlier visit, else Chinese.
#[must_use]
pub(crate) fn stored_locale() -> Locale {
    let name = storage().and_then(|storage| storage.get_item(KEY).ok()?);
    if name.as_deref() == Some(words(Locale::En).lang) { Locale::En } else { Locale::Zh }
}

/// Remembers the language for the next visit, where the browser lets it.
#[hook]
pub(crate) fn use_remembered_locale(locale: Locale) {
    use_effect_with(locale, |locale| {
        if let Some(storage) = storage().filter(|_| *locale != stored_locale()) {
            // A browser that keeps nothing is no reason to stop.
            let _ = storage.set_item(KEY, words(*locale).lang);
        }
    });
}

/// The storage; none in a sandboxed frame or where the person forbade it.
fn storage() -> Option<web_sys::Storage> {
    gloo::utils::window().local_storage().ok()?
}
