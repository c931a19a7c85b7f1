//! Slips planted in drawn figures, and what is made of them.
//!
//! ```text
//! seed ──▶ Figures (all sums right) ──▶ Planted (some cells wrong) ──▶ report ──▶ findings ──▶ Tally
//! ```
//!
//! What must be found follows from the planted slips alone; nothing here explains.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "only tests use it, and a test fails by panicking"
)]

pub mod figures;
pub mod measure;
pub mod page;
pub mod plant;
pub mod sheet;
