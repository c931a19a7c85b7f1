//! Bytes of any kind in, what they say out.
//!
//! Each kind of source has a reader of its own, which walks through it and tells a [`content::Builder`] what it meets.
//!
//! [`content::Builder`]: crate::content::Builder

pub mod html;
mod kind;
#[cfg(feature = "pdf")]
mod pdf;
mod text;
mod unreadable;

pub use kind::Kind;
pub use unreadable::Unreadable;

use crate::content::Content;

/// What `bytes` of this kind say.
///
/// # Errors
/// Returns why they say nothing that can be used.
pub fn read(kind: Kind, bytes: &[u8]) -> Result<Content, Unreadable> {
    match kind {
        Kind::Text => text::decode(bytes).map(Content::plain),
        #[cfg(feature = "html")]
        Kind::Html => source_of_page(bytes).map(html::parse),
        #[cfg(feature = "pdf")]
        Kind::Pdf => pdf::read(bytes),
        _ => Err(Unreadable::UnsupportedKind(kind.name().to_owned())),
    }
}

/// The source of the web page that `bytes` encode.
///
/// # Errors
/// Returns why it cannot be told.
pub fn source_of_page(bytes: &[u8]) -> Result<&str, Unreadable> {
    text::decode(bytes)
}
