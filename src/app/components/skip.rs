//! The links past what comes first, for whoever goes by keyboard.

use yew::prelude::*;

use crate::app::hooks::{focus, use_words};

/// What the links depend on.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// Whether there is a list of findings.
    pub(crate) has_findings: bool,
}

/// The links past what comes first.
#[component]
pub(crate) fn Skips(props: &Props) -> Html {
    let words = use_words();
    html! {
        <>
            { skip("report-text", words.skip_to_text) }
            if props.has_findings {
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
