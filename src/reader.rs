//! Bytes of any kind in, what they say out.
//!
//! Each kind of source has a reader of its own, which walks through it and tells a [`content::Builder`] what it meets.
//!
//! [`content::Builder`]: crate::content::Builder

#[cfg(feature = "office")]
mod docx;
mod foreign;
#[cfg(test)]
#[cfg(feature = "office")]
mod hostile;
pub mod html;
mod kind;
#[cfg(feature = "office")]
mod names;
#[cfg(feature = "office")]
mod package;
#[cfg(feature = "pdf")]
mod pdf;
#[cfg(feature = "office")]
mod relations;
mod signature;
#[cfg(test)]
#[cfg(feature = "office")]
pub(crate) mod testing;
mod text;
mod unreadable;
#[cfg(feature = "office")]
mod xlsx;
#[cfg(feature = "office")]
mod xml;

pub use foreign::Foreign;
pub use kind::Kind;
pub use text::{Decoder, gb18030};
pub use unreadable::Unreadable;

use crate::content::Content;

/// What `bytes` of this kind say; texts in GB 18030 are decoded by `decoder`.
///
/// # Errors
/// Returns why they say nothing that can be used.
pub fn read(kind: Kind, bytes: &[u8], decoder: Decoder) -> Result<Content, Unreadable> {
    match kind {
        Kind::Text => text::decode(bytes, decoder).map(Content::plain),
        #[cfg(feature = "html")]
        Kind::Html => source_of_page(bytes, decoder).map(|source| html::parse(&source)),
        #[cfg(feature = "office")]
        Kind::Docx => docx::read(bytes),
        #[cfg(feature = "office")]
        Kind::Xlsx => xlsx::read(bytes),
        #[cfg(feature = "pdf")]
        Kind::Pdf => pdf::read(bytes),
        #[cfg(not(all(feature = "html", feature = "office", feature = "pdf")))]
        _ => Err(Unreadable::UnsupportedKind(Foreign::Other(kind.name().to_owned()))),
    }
}

/// The source of the web page that `bytes` encode, for a build whose pages are parsed elsewhere.
///
/// # Errors
/// Returns [`Unreadable::NotUtf8`] where the encoding cannot be told.
pub fn source_of_page(bytes: &[u8], decoder: Decoder) -> Result<String, Unreadable> {
    text::decode(bytes, decoder)
}

/// What the file `name` with these bytes is taken for, and what it says.
///
/// # Errors
/// The second part is why it says nothing that can be used.
pub fn read_file(name: &str, bytes: &[u8], decoder: Decoder) -> (Kind, Result<Content, Unreadable>) {
    match Kind::of(name, bytes) {
        Ok(kind) => (kind, read(kind, bytes, decoder).map_err(|reason| named(reason, name))),
        Err(reason) => (Kind::of_name(name).unwrap_or(Kind::Text), Err(reason)),
    }
}

/// A reason, told better where the name of the file tells more.
fn named(reason: Unreadable, name: &str) -> Unreadable {
    if reason == Unreadable::NotUtf8 { kind::undecodable(name) } else { reason }
}
