//! Reading PDF files beside the page: bytes in by one message, what they say out by another.
//!
//! The reader is a module of its own, loaded when the first file comes. A file that brings it down takes nothing else
//! with it.

#[cfg(feature = "worker")]
mod serve;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, JsString, Uint32Array};

use crate::content::Content;
use crate::reader::Unreadable;
use crate::text::Span;

#[cfg(feature = "worker")]
pub use serve::serve;

/// Why a PDF file may say nothing, as far as messages tell.
const REASONS: [Unreadable; 5] = [
    Unreadable::Encrypted,
    Unreadable::Damaged,
    Unreadable::TooComplex,
    Unreadable::Scanned,
    Unreadable::Garbled,
];

/// The message that tells what a file says: its text with the ends of its tables, or the code of the reason.
#[must_use]
pub fn answer(read: &Result<Content, Unreadable>) -> JsValue {
    match read {
        Ok(content) => {
            let ends = content.grids.iter().flat_map(|grid| [grid.start, grid.end]);
            let ends: Vec<u32> = ends.filter_map(|end| u32::try_from(end).ok()).collect();
            Array::of2(&content.text.as_str().into(), &Uint32Array::from(ends.as_slice())).into()
        }
        Err(reason) => reason.code().into(),
    }
}

/// What such a message tells; nothing where it is no answer.
#[must_use]
pub fn answered(message: &JsValue) -> Option<Result<Content, Unreadable>> {
    if let Some(code) = message.as_string() {
        return REASONS.into_iter().find(|reason| reason.code() == code).map(Err);
    }
    let parts = message.dyn_ref::<Array>()?;
    let text: String = parts.get(0).dyn_ref::<JsString>()?.into();
    let ends = parts.get(1).dyn_ref::<Uint32Array>()?.to_vec();
    let grids = ends.chunks_exact(2).filter_map(|ends| match ends {
        [start, end] => Some(Span::new(usize::try_from(*start).ok()?, usize::try_from(*end).ok()?)),
        _ => None,
    });
    Some(Ok(Content { grids: grids.collect(), text }))
}
