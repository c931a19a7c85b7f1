//! The links past what comes first, for whoever goes by keyboard.

use yew::prelude::*;

use crate::app::hooks::focus;
use crate::app::words::Words;

/// The links past what comes first, to the findings where there is a list of them.
pub(super) fn skips(has_findings: bool, words: &Words) -> Html {
    html! {
        <>
            { skip("report-text", words.skip_to_text) }
            if has_findings {
                { skip("findings", words.skip_to_findings) }
            }
        </>
    }
}

/// Only the keyboard moves: following the address would make the browser ask for the page's icon again.
fn skip(id: &'static str, label: &'static str) -> Html {
    let onclick = move |event: MouseEvent| {
        event.prevent_default();
        focus(id);
    };
    html! { <a class="skip" href={format!("#{id}")} {onclick}>{ label }</a> }
}
