//! A source as the scripts hand it in.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::tape;
use crate::content::Content;
use crate::digest::sha256;
use crate::reader::html::Walker;
use crate::reader::{Kind, Unreadable};
use crate::source::{Source, SourceProblem};
use crate::worker::{answered, gb18030};

/// A source that was handed in, read.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Given(Source);

#[wasm_bindgen]
impl Given {
    /// A text, which is checked as it stands.
    #[must_use]
    pub fn text(name: &str, text: &str) -> Self {
        Self(Source::pasted(name, text))
    }

    /// A file that the engine reads by itself, or that nobody reads.
    #[must_use]
    pub fn file(name: &str, bytes: &[u8]) -> Self {
        Self(Source::file_with(name, bytes, gb18030))
    }

    /// A file of which another module tells what it says; one that brought its reader down tells nothing.
    #[must_use]
    pub fn told(name: &str, bytes: &[u8], answer: &JsValue) -> Self {
        let kind = Kind::of(name, bytes).unwrap_or(Kind::Text);
        Self::of(name, kind, bytes, answered(answer).unwrap_or(Err(Unreadable::Damaged)))
    }

    /// A page of which another module tells what it says.
    #[wasm_bindgen(js_name = toldPage)]
    #[must_use]
    pub fn told_page(name: &str, source: &[u8], answer: &JsValue) -> Self {
        Self::of(name, Kind::Html, source, answered(answer).unwrap_or(Err(Unreadable::Damaged)))
    }

    /// A file whose bytes could not be had, for a reason in the words of the system.
    #[must_use]
    pub fn unopened(name: &str, reason: &str) -> Self {
        Self(Source::unopened(name, SourceProblem::Failed(reason.to_owned())))
    }

    /// A page that the browser parsed from its source.
    #[must_use]
    pub fn page(name: &str, source: &str, tape: &str) -> Self {
        Self::of(name, Kind::Html, source.as_bytes(), Ok(tape::read(tape, Walker::of_source(source))))
    }

    /// A piece of a page that is open in the browser, with the source that it would have.
    #[must_use]
    pub fn live(name: &str, source: &str, tape: &str) -> Self {
        Self::of(name, Kind::Html, source.as_bytes(), Ok(tape::read(tape, Walker::of_markup())))
    }
}

impl Given {
    /// The source, to be checked.
    pub(super) fn into_source(self) -> Source {
        self.0
    }

    fn of(name: &str, kind: Kind, bytes: &[u8], content: Result<Content, Unreadable>) -> Self {
        let content = content.map_err(Into::into);
        Self(Source { name: name.to_owned(), kind, sha256: sha256(bytes), content })
    }
}
