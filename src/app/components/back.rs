//! The way from a report back to the list of all.

use yew::prelude::*;

use super::button::button;
use crate::app::store::Action;
use crate::app::words::Words;

/// The way from a report back to the list of all; `file` is what the report came from, if it is one of them.
pub(super) fn back(file: Option<&AttrValue>, send: &Callback<Action>, words: &Words) -> Html {
    html! {
        <div class="back">
            { button(words.reports.back, send.reform(|_| Action::Listed)) }
            if let Some(file) = file {
                <span class="back__file" lang="zh-CN">{ file }</span>
            }
        </div>
    }
}
