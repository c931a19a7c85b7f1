//! The ways to a text other than pasting: drop a file, open one, take the example, bring an earlier text back.

use yew::prelude::*;

use super::file_button::FileButton;
use crate::app::hooks::{FileDesk, use_send, use_words};
use crate::app::incoming::Incoming;
use crate::app::store::Action;
use crate::content::Content;

/// A made-up report of a made-up agency, with planted errors.
const EXAMPLE: &str = include_str!("../example_report.txt");

/// What the area depends on.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// Reads files.
    pub(crate) desk: FileDesk,
    /// Whether a replaced text can be brought back.
    pub(crate) replaced: bool,
}

/// The ways to a text other than pasting.
#[component]
pub(crate) fn DropArea(props: &Props) -> Html {
    let words = use_words();
    let send = use_send();
    let example = send.reform(|_| Action::Arrived(Incoming { content: Content::plain(EXAMPLE) }));
    html! {
        <div class="drop-area">
            <p id="report-how">{ words.drop_here }</p>
            <FileButton desk={props.desk.clone()} />
            <div class="tools">
                if props.replaced {
                    <button type="button" class="button" onclick={send.reform(|_| Action::BroughtBack)}>
                        { words.bring_back }
                    </button>
                }
                <button type="button" class="button" onclick={example}>{ words.try_example }</button>
            </div>
        </div>
    }
}
