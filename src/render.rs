//! Examinations and rules as text for people and as SARIF.

mod page;
#[cfg(feature = "cli")]
mod sarif;
mod text;

pub use page::{list, page};
#[cfg(feature = "cli")]
pub use sarif::Sarif;
pub use text::text;
