//! The engine as a module for pages of others: values of JavaScript in, the result `gouji/1` as plain objects out.
//!
//! The scripts in `static/npm` stand before it: they find out what a source is made of, have other modules read
//! office documents, PDF files and pages, and hand on here what those say.

mod beside;
mod choice;
mod given;
mod tape;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::examination::Examination;
use crate::reader::{Kind, source_of_page};
use crate::result::ResultObject;
use crate::worker::gb18030;
pub use beside::Others;
pub use choice::Choice;
pub use given::Given;

/// The module that reads a file, by its name: `office`, `pdf` or `pages`. Nothing where the engine reads it by itself,
/// or nobody does.
#[wasm_bindgen(js_name = readerOf)]
#[must_use]
pub fn reader_of(name: &str, bytes: &[u8]) -> Option<String> {
    let module = match Kind::of(name, bytes) {
        Ok(Kind::Docx | Kind::Xlsx) => "office",
        Ok(Kind::Pdf) => "pdf",
        Ok(Kind::Html) => "pages",
        Ok(Kind::Text) | Err(_) => return None,
    };
    Some(module.to_owned())
}

/// The source of the page that a file holds; nothing where its encoding cannot be told.
#[wasm_bindgen(js_name = sourceOf)]
#[must_use]
pub fn source_of(bytes: &[u8]) -> Option<String> {
    source_of_page(bytes, gb18030).ok()
}

/// The result of checking a source beside others.
#[wasm_bindgen]
#[must_use]
pub fn check(given: Given, others: &Others, choice: &Choice) -> JsValue {
    let examination = Examination::beside(given.into_source(), &others.0, &choice.selection);
    let result = ResultObject::of(&examination, choice.locale);
    plain(&if choice.with_text { result.with_text(&examination) } else { result })
}

/// A value as JavaScript's own objects. What the result is made of can always be one.
fn plain(value: &impl Serialize) -> JsValue {
    value.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}
