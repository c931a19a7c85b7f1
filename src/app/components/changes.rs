//! What became of the findings when the text was put right, and the way back.

use yew::prelude::*;

use crate::app::draft::Draft;
use crate::app::hooks::{focus_soon, retype, use_send, use_words};
use crate::app::store::{Action, Turn};
use crate::app::view_model::Change;

/// What is shown of a change.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The report at work.
    pub(crate) draft: Draft,
    /// What was asked for that changed it last.
    pub(crate) turn: Option<Turn>,
    /// How the findings changed with it.
    pub(crate) change: Change,
}

/// What became of the findings, and the way back.
#[component]
pub(crate) fn Changes(props: &Props) -> Html {
    let words = use_words().mending;
    let send = use_send();
    let Change { fixed, new } = props.change;
    let said = props.turn.map(|turn| match turn {
        Turn::Mended => (words.mended)(fixed, new),
        Turn::Undone => (words.undone)(fixed, new),
    });
    let undo = {
        let draft = props.draft.clone();
        move |_| {
            let text = draft.undone().map(|it| it.text);
            send.emit(Action::Undone);
            if let Some(text) = text {
                retype(&text);
            }
            focus_soon("changes");
        }
    };
    html! {
        <div class="changes">
            if let Some(said) = said {
                <p class="changes__said" id="changes" tabindex="-1">{ said }</p>
            }
            if !props.draft.steps.is_empty() {
                <button type="button" class="button" onclick={undo}>{ (words.undo)(props.draft.steps.len()) }</button>
            }
        </div>
    }
}
