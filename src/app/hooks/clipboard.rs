//! What is pasted.

use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event};

/// The plain text that `event` pastes.
pub(crate) fn pasted_text(event: &Event) -> Option<String> {
    event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.get_data("text/plain").ok()
}
