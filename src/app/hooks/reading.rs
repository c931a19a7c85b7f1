//! A file in, what it says out: the one place where a kind of file goes to its reader.

use gloo::file::File;
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::Uint8Array;

use super::beside::{Module, read_beside};
use super::markup::read_source;
use crate::app::batch::Origin;
use crate::app::incoming::{Incoming, LARGEST_FILE, Reason, taken};
use crate::content::Content;
use crate::digest::sha256;
use crate::reader::{self, Foreign, Kind, Unreadable};
use crate::worker::gb18030;

/// What the file is, where what it says is what stands in the box: line ends that a box does not hold make another text
/// of it. And what it says, or the [`Reason`] why it says nothing.
pub(super) async fn read_file(file: &File) -> (Option<Origin>, Result<Incoming, Reason>) {
    let name = file.name();
    let opened = if file.size() > LARGEST_FILE {
        Err(Reason::TooLarge)
    } else {
        bytes(file).await.ok_or(Reason::Withheld)
    };
    let known = opened.as_deref().unwrap_or_default();
    let origin = Origin { kind: Kind::told(&name, known), sha256: sha256(known) };
    let read = match opened {
        Ok(bytes) => content(&name, &bytes).await.and_then(taken),
        Err(reason) => Err(reason),
    };
    let is_kept = !read.as_ref().is_ok_and(|incoming| incoming.content.text.contains('\r'));
    (is_kept.then_some(origin), read)
}

/// What bytes under this name say. A reader that needs the browser, or works elsewhere, is called here.
async fn content(name: &str, bytes: &[u8]) -> Result<Content, Reason> {
    match Kind::of(name, bytes) {
        Ok(Kind::Docx | Kind::Xlsx) => read_beside(Module::Office, name, bytes).await,
        Ok(Kind::Pdf) => read_beside(Module::Pdf, name, bytes).await,
        Ok(Kind::Html) => page(bytes).map_err(Reason::Unreadable),
        _ => reader::read_file(name, bytes, gb18030).1.map_err(Reason::Unreadable),
    }
}

/// What a web page says. Where the browser parses none, none can be read here.
fn page(bytes: &[u8]) -> Result<Content, Unreadable> {
    let unreadable = || Unreadable::UnsupportedKind(Foreign::Other(Kind::Html.name().to_owned()));
    read_source(&reader::source_of_page(bytes, gb18030)?).ok_or_else(unreadable)
}

/// The bytes of the file; `None` for a folder, and where the file is gone or locked.
async fn bytes(file: &File) -> Option<Vec<u8>> {
    let blob: &web_sys::Blob = file.as_ref();
    let buffer = JsFuture::from(blob.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
