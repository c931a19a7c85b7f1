//! Reports for tests: figures are drawn, printed on a page, and written in every layout and kind of file.
//!
//! ```text
//! seed ──▶ Drawn (figures) ──▶ Page (prose, tables) ──▶ text in a layout, damaged or not · bytes of a kind of file
//! ```
//!
//! What must be read of a document follows from the drawn figures alone; nothing here reads.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "only tests use it, and a test fails by panicking"
)]

pub mod damage;
pub mod drawn;
pub mod files;
pub mod grid;
pub mod grown;
pub mod layouts;
pub mod marks;
pub mod measure;
pub mod numbers;
pub mod page;
