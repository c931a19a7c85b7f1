//! The published page, taken apart for the editions that are made of it.

use std::fs;

use super::inline::{inside_a_page, without_exports};
use super::source;
use crate::dist::digest::base64;
use crate::dist::mark;
use crate::dist::tags::{Piece, Tag, pieces};
use crate::process::Outcome;
use crate::project;

/// What the editions have in common.
#[derive(Default)]
pub(super) struct Published {
    /// The page without its policy and without what it loads.
    pub(super) page: String,
    /// Its styles, one after the other.
    pub(super) style: String,
    /// The script for browsers that are too old for the other.
    pub(super) notice: String,
    /// The script that starts the page.
    pub(super) start: String,
    /// The name of the page's WebAssembly in `dist/`.
    pub(super) wasm: String,
}

/// Takes the page in `dist/` apart.
pub(super) fn published() -> Outcome<Published> {
    let source = mark::without(&beside("index.html")?);
    let mut published = Published::default();
    for piece in pieces(&source) {
        match piece {
            Piece::Rest(rest) => published.page.push_str(rest),
            Piece::Tag(tag) => published.take(&tag)?,
        }
    }
    let parts = [&published.style, &published.notice, &published.start, &published.wasm];
    if parts.iter().any(|part| part.is_empty()) {
        return Err("dist/index.html is not the page that an edition in one file is made of".to_owned());
    }
    Ok(published)
}

impl Published {
    /// Puts a tag, or what it names, where it belongs.
    fn take(&mut self, tag: &Tag<'_>) -> Outcome {
        match (tag.name, tag.get("rel")) {
            ("meta", _) if tag.get("http-equiv") == Some("Content-Security-Policy") => {}
            ("link", Some("stylesheet")) => self.style.push_str(&named(tag, "href")?),
            ("link", Some("icon")) => self.page.push_str(&icon(&named(tag, "href")?)),
            // What is loaded early, and what is for those who install the page.
            ("link", _) => {}
            ("script", _) if tag.get("nomodule").is_some() => {
                self.notice = inside_a_page(&named(tag, "src")?);
            }
            ("script", _) => {
                self.start = start(&named(tag, "data-module")?)?;
                tag.file("data-wasm").unwrap_or_default().clone_into(&mut self.wasm);
            }
            _ => self.page.push_str(tag.source),
        }
        Ok(())
    }
}

/// The page's module, ready to be started by what is put before it.
fn start(module: &str) -> Outcome<String> {
    let before = source("start.js")?;
    let (body, init) = without_exports(module).ok_or("the page's module cannot stand by itself")?;
    Ok(inside_a_page(&format!("{before}{body}\nstartInOneFile({init});\n")))
}

fn icon(drawing: &str) -> String {
    format!("<link rel=icon href=\"data:image/svg+xml;base64,{}\">", base64(drawing.as_bytes()))
}

/// The text of the file that a tag names.
fn named(tag: &Tag<'_>, attribute: &str) -> Outcome<String> {
    let name = tag.file(attribute).ok_or_else(|| format!("{} names no file", tag.source))?;
    beside(name)
}

/// The text of a file in `dist/`.
pub(super) fn beside(name: &str) -> Outcome<String> {
    fs::read_to_string(project::dist().join(name)).map_err(|error| format!("dist/{name}: {error}"))
}
