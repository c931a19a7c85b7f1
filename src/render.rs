//! Examinations and rules as text for people and as SARIF.

#[cfg(feature = "pages")]
mod page;
#[cfg(feature = "cli")]
mod sarif;
mod text;

#[cfg(feature = "pages")]
pub use page::{list, page};
#[cfg(feature = "cli")]
pub use sarif::Sarif;
pub use text::{elsewhere, text};
