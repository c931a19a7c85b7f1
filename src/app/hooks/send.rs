//! The way from a component to the store.

use yew::prelude::*;

use crate::app::store::Action;

/// Sends actions to the store; to nowhere where there is none.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Send(pub(crate) Callback<Action>);

/// Sends actions to the store.
#[hook]
pub(crate) fn use_send() -> Callback<Action> {
    use_context::<Send>().unwrap_or_default().0
}
