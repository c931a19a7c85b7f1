//! A workbook of Excel or WPS in, its visible sheets out, one below the other.
//!
//! Formulas stand as the values that the program computed last; what is hidden is not part of the report.

mod number;
mod place;
mod render;
mod sheet;
mod strings;
mod visible;
mod workbook;

use super::Unreadable;
use super::package::Package;
use super::relations::{Relations, main_part};
use super::xml::characters;
use crate::content::{Builder, Content};
use render::render;
use sheet::Sheet;
use visible::Visible;
use workbook::sheets;

/// What a workbook says.
pub(super) fn read(bytes: &[u8]) -> Result<Content, Unreadable> {
    let mut package = Package::open(bytes)?;
    let main = main_part(&mut package, "xl/workbook.xml")?;
    let relations = Relations::of(&mut package, &main)?;
    let workbook = part(&mut package, &main)?.ok_or(Unreadable::Damaged)?;
    let texts = match relations.of_kind("sharedStrings") {
        Some(name) => {
            part(&mut package, name)?.map_or_else(|| Ok(Vec::new()), |part| strings::texts(&part))?
        }
        None => Vec::new(),
    };
    let mut shown = Vec::new();
    for sheet in sheets(&workbook)? {
        let name = relations.of_id(&sheet.id).ok_or(Unreadable::Damaged)?;
        // A sheet that is only a chart has no part of cells in the place of others, but one of the same shape.
        let cells = part(&mut package, name)?.ok_or(Unreadable::Damaged)?;
        shown.push((sheet.name, Visible::of(Sheet::of(&cells, &texts)?)));
    }
    Ok(rendered(&shown))
}

/// All sheets one below the other, where there are several under the names that say something.
fn rendered(sheets: &[(String, Visible)]) -> Content {
    let mut builder = Builder::default();
    let filled: Vec<_> = sheets.iter().filter(|(_, sheet)| !sheet.rows.is_empty()).collect();
    for (name, sheet) in &filled {
        if filled.len() > 1 && says_something(name) && !sheet.mentions(name) {
            builder.text(name);
            builder.end_paragraph();
        }
        render(sheet, &mut builder);
    }
    builder.finish()
}

/// Whether the name of a sheet is more than the one that programs give.
fn says_something(name: &str) -> bool {
    name.contains(|ch| ('一'..='\u{9fff}').contains(&ch)) && !name.starts_with("工作表")
}

fn part(package: &mut Package<'_>, name: &str) -> Result<Option<String>, Unreadable> {
    package.read(name)?.map(|bytes| characters(&bytes)).transpose()
}
