//! The line at the foot: where the text goes, how to take the page away, and which engine and rules speak.

use yew::prelude::*;

use crate::RULES_VERSION;
use crate::app::hooks::published;
use crate::app::words::Words;

/// The line at the foot.
pub(super) fn foot(words: &Words) -> Html {
    html! {
        <footer class="foot">
            <p class="foot__privacy">{ words.privacy }{ " " }{ words.kept }</p>
            if published() {
                <p><a href="gouji.html" download="">{ words.one_file }</a>{ words.one_file_is }</p>
            }
            <p class="foot__versions">
                { format!("{} {} · {} {RULES_VERSION}", words.engine, env!("CARGO_PKG_VERSION"), words.rules) }
            </p>
        </footer>
    }
}
