//! The keys that go through the findings from anywhere on the page.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::prelude::*;

use crate::app::store::Action;
use crate::app::view_model::Steps;

/// F8 goes to the next finding, Shift+F8 to the previous one.
///
/// The steps are noted while the page is drawn, not afterwards: a key may come before the effects of a new check.
#[hook]
pub(crate) fn use_finding_keys(steps: Steps, send: Callback<Action>) {
    let latest = use_mut_ref(|| steps);
    *latest.borrow_mut() = steps;
    use_effect_with(send, move |send| {
        let send = send.clone();
        let active = EventListenerOptions::enable_prevent_default();
        let document = gloo::utils::document();
        let listener = EventListener::new_with_options(&document, "keydown", active, move |event| {
            let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
            if key.key() == "F8" && !key.is_composing() {
                key.prevent_default();
                let steps = *latest.borrow();
                let wanted = if key.shift_key() { steps.previous } else { steps.next };
                if let Some(stop) = wanted {
                    send.emit(Action::Chosen(stop));
                }
            }
        });
        move || drop(listener)
    });
}
