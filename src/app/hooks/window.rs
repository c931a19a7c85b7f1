//! The title of the window, the language and the size of letters of the whole page.

use yew::prelude::*;

use crate::app::store::Letters;
use crate::app::words::words;
use crate::locale::Locale;

/// Keeps the window's title, language and size of letters up to date.
#[hook]
pub(crate) fn use_window(title: &AttrValue, locale: Locale, letters: Letters) {
    use_effect_with(title.clone(), |title| gloo::utils::document().set_title(title));
    use_effect_with(locale, |locale| set("lang", words(*locale).lang));
    use_effect_with(letters, |letters| {
        set("data-letters", if *letters == Letters::Large { "large" } else { "usual" });
    });
}

/// Whether the page is published, with the editions in one file beside it: `cargo xtask dist` marks it so.
#[must_use]
pub(crate) fn published() -> bool {
    let root = gloo::utils::document().document_element();
    root.is_some_and(|root| root.has_attribute("data-published"))
}

fn set(name: &str, value: &str) {
    if let Some(root) = gloo::utils::document().document_element() {
        // Fails only for a name that is no name.
        let _ = root.set_attribute(name, value);
    }
}
