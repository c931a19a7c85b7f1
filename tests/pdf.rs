//! PDF files: what is read of them, and what is said of those that cannot be read.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "pdf/hostile.rs"]
mod hostile;
#[path = "pdf/layout.rs"]
mod layout;
#[path = "pdf/printed.rs"]
mod printed;
#[path = "pdf/unusable.rs"]
mod unusable;
#[path = "pdf/written.rs"]
mod written;

use std::fs;
use std::path::Path;

use gouji::content::Content;
use gouji::reader::{Kind, Unreadable, gb18030, read};

/// The bytes of a file kept beside these tests.
fn kept(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pdf").join(name)).unwrap()
}

fn read_pdf(bytes: &[u8]) -> Result<Content, Unreadable> {
    read(Kind::Pdf, bytes, gb18030)
}

/// The text of a file that can be read.
fn said(bytes: &[u8]) -> String {
    read_pdf(bytes).unwrap().text
}
