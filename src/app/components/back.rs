//! The way from a report back to the list of all.

use yew::prelude::*;

use crate::app::hooks::{use_send, use_words};
use crate::app::store::Action;

/// What the way needs.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The file that the report came from, if it is one of the list.
    pub(crate) file: Option<AttrValue>,
}

/// The way from a report back to the list of all.
#[component]
pub(crate) fn Back(props: &Props) -> Html {
    let words = use_words().reports;
    let send = use_send();
    html! {
        <div class="back">
            <button type="button" class="button" onclick={send.reform(|_| Action::Listed)}>{ words.back }</button>
            if let Some(file) = &props.file {
                <span class="back__file" lang="zh-CN">{ file }</span>
            }
        </div>
    }
}
