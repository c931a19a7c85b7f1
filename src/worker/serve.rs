//! The worker itself.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{self, Uint8Array};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use super::answer;
use crate::reader::{Kind, gb18030, read};

/// Answers every message that holds the bytes of a file, after saying that it is ready to: what is sent before a
/// module has started is lost.
pub fn serve() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let answering = scope.clone();
    let listener = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        if let Ok(bytes) = event.data().dyn_into::<Uint8Array>() {
            post(&answering, &answer(&read(Kind::Pdf, &bytes.to_vec(), gb18030)));
        }
    });
    scope.set_onmessage(Some(listener.as_ref().unchecked_ref()));
    listener.forget();
    post(&scope, &JsValue::TRUE);
}

/// Sends a message to the page; strings and numbers can always be sent.
fn post(scope: &DedicatedWorkerGlobalScope, message: &JsValue) {
    let _ = scope.post_message(message);
}
