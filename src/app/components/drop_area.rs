//! The ways to a text other than pasting: drop a file, open one, take the example, bring an earlier text back.

use yew::prelude::*;

use super::button::button;
use super::file_button::file_button;
use crate::app::hooks::FileDesk;
use crate::app::incoming::Incoming;
use crate::app::store::Action;
use crate::app::words::Words;
use crate::content::Content;

/// A made-up report of a made-up agency, with planted errors.
const EXAMPLE: &str = include_str!("../example_report.txt");

/// The ways to a text other than pasting; `replaced` is whether an earlier one can be brought back.
pub(super) fn drop_area(desk: &FileDesk, replaced: bool, send: &Callback<Action>, words: &Words) -> Html {
    let example = send.reform(|_| Action::Arrived(Incoming { content: Content::plain(EXAMPLE) }));
    html! {
        <div class="drop-area">
            <p id="report-how">{ words.drop_here }</p>
            { file_button(desk, true, words) }
            <div class="tools">
                if replaced {
                    { button(words.bring_back, send.reform(|_| Action::BroughtBack)) }
                }
                { button(words.try_example, example) }
            </div>
        </div>
    }
}
