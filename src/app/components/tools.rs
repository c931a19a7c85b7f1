//! What can be done with the whole text: open another, put it away, bring the earlier one back.

use yew::prelude::*;

use super::file_button::FileButton;
use crate::app::hooks::{FileDesk, use_send, use_words};
use crate::app::store::Action;

/// What the tools depend on.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// Reads files.
    pub(crate) desk: FileDesk,
    /// Whether a replaced text can be brought back.
    pub(crate) replaced: bool,
}

/// What can be done with the whole text.
#[component]
pub(crate) fn Tools(props: &Props) -> Html {
    let words = use_words();
    let send = use_send();
    html! {
        <div class="tools">
            if props.replaced {
                <button type="button" class="button" onclick={send.reform(|_| Action::BroughtBack)}>
                    { words.bring_back }
                </button>
            }
            <FileButton desk={props.desk.clone()} />
            <button type="button" class="button" onclick={send.reform(|_| Action::PutAway)}>
                { words.another }
            </button>
        </div>
    }
}
