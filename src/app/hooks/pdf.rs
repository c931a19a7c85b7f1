//! PDF files: read by a worker of the page, which is loaded when the first of them comes.

use std::cell::RefCell;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Promise, Uint8Array};
use web_sys::{MessageEvent, Worker};

use super::trusted::trusted_script;
use crate::app::incoming::Reason;
use crate::content::Content;
use crate::reader::Unreadable;
use crate::worker::answered;

/// The script of the worker, beside the page.
const SCRIPT: &str = "pdf-worker.js";

thread_local! {
    /// The worker that waits for the next file.
    static IDLE: RefCell<Option<Reader>> = const { RefCell::new(None) };
}

/// What the PDF file with these bytes says.
///
/// A file that brings the worker down is damaged; the next one gets a new worker.
///
/// # Errors
/// Returns why the file says nothing, or that the reader could not be loaded.
pub(super) async fn read_pdf(bytes: &[u8]) -> Result<Content, Reason> {
    let idle = IDLE.with(RefCell::take);
    let reader = match idle {
        Some(reader) => reader,
        None => Reader::started().await.ok_or(Reason::NoReader)?,
    };
    let answer = reader.ask(bytes).await.and_then(|message| answered(&message));
    let read = answer.ok_or(Reason::Unreadable(Unreadable::Damaged))?;
    IDLE.set(Some(reader));
    read.map_err(Reason::Unreadable)
}

/// A worker, ended when nobody has it any more.
struct Reader(Worker);

impl Drop for Reader {
    fn drop(&mut self) {
        self.0.terminate();
    }
}

impl Reader {
    /// A worker that has said that it is ready.
    async fn started() -> Option<Self> {
        let worker = imported::Script::new(&trusted_script(SCRIPT)).ok()?;
        let reader = Self(worker.unchecked_into());
        let ready = reader.next_message();
        (message(ready).await? == JsValue::TRUE).then_some(reader)
    }

    /// What the worker answers; nothing if it breaks down.
    async fn ask(&self, bytes: &[u8]) -> Option<JsValue> {
        let answer = self.next_message();
        self.0.post_message(&Uint8Array::from(bytes)).ok()?;
        message(answer).await
    }

    /// The next message, refused if the worker breaks down before it.
    fn next_message(&self) -> Promise {
        Promise::new(&mut |resolve, reject| {
            self.0.set_onmessage(Some(&resolve));
            self.0.set_onerror(Some(&reject));
        })
    }
}

async fn message(promise: Promise) -> Option<JsValue> {
    let event = JsFuture::from(promise).await.ok()?;
    Some(event.dyn_into::<MessageEvent>().ok()?.data())
}

/// A worker that takes a trusted address, which `web-sys` does not know of.
mod imported {
    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_name = Worker)]
        pub(super) type Script;

        #[wasm_bindgen(constructor, js_class = "Worker", catch)]
        pub(super) fn new(address: &JsValue) -> Result<Script, JsValue>;
    }
}
