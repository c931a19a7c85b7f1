//! Files that are read beside the page: by workers, each of which is loaded when the first file for it comes.

use std::cell::RefCell;
use std::thread::LocalKey;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::Promise;
use web_sys::{MessageEvent, Worker};

use super::trusted::trusted_script;
use crate::app::incoming::Reason;
use crate::content::Content;
use crate::reader::Unreadable;
use crate::worker::{READY, answered, question};

/// A module with readers.
#[derive(Clone, Copy)]
pub(super) enum Module {
    /// Those of documents and workbooks, and of all that is packed like them.
    Office,
    /// That of PDF files.
    Pdf,
}

thread_local! {
    /// The workers that wait for the next file.
    static IDLE_OFFICE: RefCell<Option<Reader>> = const { RefCell::new(None) };
    static IDLE_PDF: RefCell<Option<Reader>> = const { RefCell::new(None) };
}

impl Module {
    /// The script that starts it, beside the page.
    const fn script(self) -> &'static str {
        match self {
            Self::Office => "worker.js?office",
            Self::Pdf => "worker.js?pdf",
        }
    }

    const fn idle(self) -> &'static LocalKey<RefCell<Option<Reader>>> {
        match self {
            Self::Office => &IDLE_OFFICE,
            Self::Pdf => &IDLE_PDF,
        }
    }
}

/// What the file `name` with these bytes says, read by a module.
///
/// A file that brings the worker down is damaged; the next one gets a new worker.
///
/// # Errors
/// Returns why the file says nothing, or that the module could not be loaded.
pub(super) async fn read_beside(module: Module, name: &str, bytes: &[u8]) -> Result<Content, Reason> {
    let idle = module.idle().take();
    let reader = match idle {
        Some(reader) => reader,
        None => Reader::started(module.script()).await?,
    };
    let answer = reader.ask(&question(name, bytes)).await.and_then(|message| answered(&message));
    let read = answer.ok_or(Reason::Unreadable(Unreadable::Damaged))?;
    module.idle().set(Some(reader));
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
    /// A worker that has said that it is ready, and is of the same build. Where the page has none for it, none can be
    /// made.
    async fn started(script: &'static str) -> Result<Self, Reason> {
        let worker = imported::Script::new(&trusted_script(script)).map_err(|_| Reason::WithoutReader)?;
        let reader = Self(worker.unchecked_into());
        let ready = message(reader.next_message()).await.and_then(|message| message.as_string());
        if ready.as_deref() == Some(READY) { Ok(reader) } else { Err(Reason::NoReader) }
    }

    /// What the worker answers; nothing if it breaks down.
    async fn ask(&self, question: &JsValue) -> Option<JsValue> {
        let answer = self.next_message();
        self.0.post_message(question).ok()?;
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
