//! A web page, or what an editor or office program calls one, in; what it shows out.
//!
//! ```text
//! html5ever (native) ──┐
//!                      ├──elements and text──▶ Walker ──▶ content::Builder ──▶ Content
//! DOMParser (browser) ─┘
//! ```
//!
//! What a page means is decided in the walker, once; the two feeds only say which elements there are.

mod numbering;
#[cfg(feature = "html")]
mod parse;
mod role;
mod source;
mod style;
mod walker;
mod writer;

#[cfg(feature = "html")]
pub use parse::parse;
pub use role::Element;
pub use source::{is_source, with_table};
pub use walker::Walker;
