//! What the person must be told that no check says, and what is being read.

use yew::prelude::*;

use crate::app::store::{Notice, State};
use crate::app::words::Words;

/// What the person must be told: at once where something was not done, else when the reader has a moment.
pub(super) fn notice(state: &State, words: &Words) -> Html {
    let words = words.reports;
    let is_alert = matches!(state.notice, Some(Notice::Refused(_) | Notice::NotKept));
    let said = state.notice.as_ref().map(|notice| (words.notice)(notice));
    let reading = state.reading.as_ref().map(|name| (words.reading)(name));
    html! {
        <>
            if let Some(said) = said.clone().filter(|_| is_alert) {
                <p class="notice" role="alert">{ said }</p>
            }
            // Always there: what is put into it is read out, what comes with it is not.
            <div role="status">
                if let Some(reading) = reading {
                    <p class="notice notice--calm">{ reading }</p>
                } else if let Some(said) = said.filter(|_| !is_alert) {
                    <p class="notice notice--calm">{ said }</p>
                }
            </div>
        </>
    }
}
