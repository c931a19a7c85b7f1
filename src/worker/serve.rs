//! The worker itself.

use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use super::{READY, answer, asked};
use crate::reader::{gb18030, read_file};

/// Answers every question by what the readers of this build make of the file, after saying that it is ready to: what
/// is sent before a module has started is lost.
pub fn serve() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let answering = scope.clone();
    let listener = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some((name, bytes)) = asked(&event.data()) {
            post(&answering, &read(&name, &bytes));
        }
    });
    scope.set_onmessage(Some(listener.as_ref().unchecked_ref()));
    listener.forget();
    post(&scope, &READY.into());
}

/// What the file says, as a message tells it; also for those who load the module without a worker.
#[wasm_bindgen]
#[must_use]
pub fn read(name: &str, bytes: &[u8]) -> JsValue {
    answer(&read_file(name, bytes, gb18030).1)
}

/// Sends a message to the page; strings and numbers can always be sent.
fn post(scope: &DedicatedWorkerGlobalScope, message: &JsValue) {
    let _ = scope.post_message(message);
}
