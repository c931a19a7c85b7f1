//! The way from a report back to the list of all.

use yew::prelude::*;

use crate::app::store::Action;
use crate::app::words::Words;

/// The way from a report back to the list of all; `file` is what the report came from, if it is one of them.
pub(super) fn back(file: Option<&AttrValue>, send: &Callback<Action>, words: &Words) -> Html {
    html! {
        <div class="back">
            <button type="button" class="button" onclick={send.reform(|_| Action::Listed)}>{ words.reports.back }</button>
            if let Some(file) = file {
                <span class="back__file" lang="zh-CN">{ file }</span>
            }
        </div>
    }
}
