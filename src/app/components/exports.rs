//! The ways to take what came of the check elsewhere.

use std::rc::Rc;

use yew::prelude::*;

use super::button::button;
use crate::app::draft::Draft;
use crate::app::export::{Export, Format};
use crate::app::hooks::save;
use crate::app::view_model::View;
use crate::app::words::words;
use crate::locale::Locale;

/// The ways to take what came of checking `draft`, of which `view` is on screen, elsewhere.
pub(super) fn exports(draft: &Draft, view: &Rc<View>, locale: Locale) -> Html {
    let words = words(locale).export;
    let way = |(format, name): (Format, &'static str)| {
        let (draft, view) = (draft.clone(), view.clone());
        let onclick = move |_| save(&Export::of(&draft, &view, format, locale));
        button(name, onclick)
    };
    html! {
        <details class="exports">
            <summary class="more">{ words.label }</summary>
            <div class="tools">
                for it in Format::ALL.into_iter().zip(words.formats) {
                    { way(it) }
                }
            </div>
        </details>
    }
}
