//! What can be done with the whole text: open another, put it away, bring the earlier one back.

use yew::prelude::*;

use super::button::button;
use super::file_button::file_button;
use crate::app::hooks::FileDesk;
use crate::app::store::Action;
use crate::app::words::Words;

/// What can be done with the whole text; `replaced` is whether an earlier one can be brought back.
pub(super) fn tools(desk: &FileDesk, replaced: bool, send: &Callback<Action>, words: &Words) -> Html {
    html! {
        <div class="tools">
            if replaced {
                { button(words.bring_back, send.reform(|_| Action::BroughtBack)) }
            }
            { file_button(desk, true, words) }
            { button(words.another, send.reform(|_| Action::PutAway)) }
        </div>
    }
}
