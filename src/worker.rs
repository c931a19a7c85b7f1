//! Reading files beside the page: the bytes of one in by a message, what they say out by another.
//!
//! The readers of some kinds are modules of their own, each loaded when the first file of its kinds comes. A file that
//! brings one down takes nothing else with it.

#[cfg(any(feature = "app", feature = "module"))]
mod decode;
mod reason;
#[cfg(feature = "worker")]
mod serve;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, JsString, Uint8Array, Uint32Array};

use crate::content::Content;
use crate::reader::Unreadable;
use crate::text::Span;

#[cfg(any(feature = "app", feature = "module"))]
pub use decode::gb18030;
#[cfg(feature = "worker")]
pub use serve::{read, serve};

/// What a worker says when it is ready: of what it was built.
///
/// A reader of other sources than the page is none. A server gives one that was updated since the page was loaded.
pub const READY: &str = match option_env!("GOUJI_BUILD") {
    Some(build) => build,
    None => env!("CARGO_PKG_VERSION"),
};

/// The message that asks what the file `name` with these bytes says.
#[must_use]
pub fn question(name: &str, bytes: &[u8]) -> JsValue {
    Array::of2(&name.into(), &Uint8Array::from(bytes)).into()
}

/// The name and the bytes of the file that such a message asks about; nothing where it is no question.
#[must_use]
pub fn asked(message: &JsValue) -> Option<(String, Vec<u8>)> {
    let parts = message.dyn_ref::<Array>()?;
    Some((parts.get(0).as_string()?, parts.get(1).dyn_ref::<Uint8Array>()?.to_vec()))
}

/// The message that tells what a file says: its text with the ends of its tables, or the reason in letters.
#[must_use]
pub fn answer(read: &Result<Content, Unreadable>) -> JsValue {
    match read {
        Ok(content) => {
            let ends = content.grids.iter().flat_map(|grid| [grid.start, grid.end]);
            let ends: Vec<u32> = ends.filter_map(|end| u32::try_from(end).ok()).collect();
            Array::of2(&content.text.as_str().into(), &Uint32Array::from(ends.as_slice())).into()
        }
        Err(reason) => reason::written(reason).into(),
    }
}

/// What such a message tells; nothing where it is no answer.
#[must_use]
pub fn answered(message: &JsValue) -> Option<Result<Content, Unreadable>> {
    if let Some(written) = message.as_string() {
        return reason::read(&written).map(Err);
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
