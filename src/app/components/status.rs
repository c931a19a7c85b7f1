//! What is read out: the result of the check, politely, once the person rests.

use yew::prelude::*;

use crate::app::hooks::use_settled;

/// How long the message rests before it is read out, in milliseconds.
const REST: u32 = 800;

/// What is read out.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The message.
    pub(crate) message: AttrValue,
}

/// What is read out.
#[component]
pub(crate) fn Status(props: &Props) -> Html {
    let message = use_settled(&props.message, REST);
    html! { <p class="unseen" role="status">{ message }</p> }
}
