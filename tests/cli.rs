//! The command line: what it writes, where, and with which status.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "cli/catalogue.rs"]
mod catalogue;
#[path = "cli/company.rs"]
mod company;
#[path = "cli/formats.rs"]
mod formats;
#[path = "cli/inputs.rs"]
mod inputs;
#[path = "../src/reader/testing.rs"]
#[expect(dead_code, reason = "the tests of the reader tamper with packages")]
mod packages;
#[path = "cli/run.rs"]
mod run;
#[path = "cli/selection.rs"]
mod selection;
