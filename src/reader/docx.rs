//! A document of Word or WPS in, its paragraphs and tables out, as they stand on paper.
//!
//! Changes that are tracked are taken as accepted; what is hidden, deleted or a comment is no part of the document,
//! nor are notes, headers and footers. Numbers that the program counts itself are counted here in its place.

mod body;
mod numbering;
mod numeral;
mod paragraph;
mod styles;
mod table;

use super::Unreadable;
use super::package::Package;
use super::relations::{Relations, main_part};
use super::xml::characters;
use crate::content::Content;
use body::Body;
use numbering::Numbering;
use styles::Styles;

/// What a document says.
pub(super) fn read(bytes: &[u8]) -> Result<Content, Unreadable> {
    let mut package = Package::open(bytes)?;
    let main = main_part(&mut package, "word/document.xml")?;
    let relations = Relations::of(&mut package, &main)?;
    let mut part = |kind: &str| match relations.of_kind(kind) {
        Some(name) => package.read(name)?.map(|bytes| characters(&bytes)).transpose(),
        None => Ok(None),
    };
    let styles = part("styles")?.map_or_else(|| Ok(Styles::default()), |part| Styles::of(&part))?;
    let numbering =
        part("numbering")?.map_or_else(|| Ok(Numbering::default()), |part| Numbering::of(&part))?;
    let document = package.read(&main)?.ok_or(Unreadable::Damaged)?;
    Body::new(&styles, numbering).read(&characters(&document)?)
}
