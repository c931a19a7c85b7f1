//! The part of a sheet in, its cells with what hides and merges them out.

use super::number::shown;
use super::place::{LAST, Marks, Place, area, place};
use super::strings;
use crate::reader::Unreadable;
use crate::reader::xml::{Element, Node, Walk};

/// What a sheet holds.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// What stands in the cells that are not blank.
    pub(super) cells: Vec<(Place, String)>,
    /// The areas whose cells are merged, with their first and their last place.
    pub(super) merged: Vec<(Place, Place)>,
    /// The rows and columns that are hidden.
    pub(super) hidden_rows: Marks,
    pub(super) hidden_columns: Marks,
    /// How many groups of columns are described.
    groups: usize,
    /// The place of the last cell.
    last: Place,
}

impl Sheet {
    /// The sheet that `part` describes; its cells refer to `texts`.
    pub(super) fn of(part: &str, texts: &[String]) -> Result<Self, Unreadable> {
        let (mut walk, mut sheet) = (Walk::new(part), Self::default());
        while let Some(node) = walk.step()? {
            let Node::Open(element) = node else { continue };
            match element.name() {
                "col" => sheet.add_columns(&element),
                "row" => sheet.open_row(&element)?,
                "c" => sheet.add_cell(&element, &mut walk, texts)?,
                "mergeCell" => sheet.merged.extend(element.attribute("ref").and_then(|it| area(&it))),
                _ => {}
            }
        }
        Ok(sheet)
    }

    /// Takes in what is said of a group of columns; of no sheet more is said than it has columns.
    fn add_columns(&mut self, element: &Element<'_>) {
        self.groups += 1;
        let number = |name| element.count(name).filter(|it| *it <= LAST.1);
        let hidden = is_hidden(element, "width") && self.groups <= LAST.1;
        if let (true, Some(first), Some(last)) = (hidden, number("min"), number("max")) {
            self.hidden_columns.mark(first, last);
        }
    }

    fn open_row(&mut self, element: &Element<'_>) -> Result<(), Unreadable> {
        let row = match element.attribute("r") {
            Some(row) => row.parse().ok().filter(|row| *row <= LAST.0).ok_or(Unreadable::Damaged)?,
            None => self.last.0 + 1,
        };
        self.last = (row, 0);
        if is_hidden(element, "ht") {
            self.hidden_rows.mark(row, row);
        }
        Ok(())
    }

    fn add_cell(
        &mut self,
        element: &Element<'_>,
        walk: &mut Walk<'_>,
        texts: &[String],
    ) -> Result<(), Unreadable> {
        let place = match element.attribute("r") {
            Some(name) => place(&name).ok_or(Unreadable::Damaged)?,
            None => (self.last.0, self.last.1 + 1),
        };
        self.last = place;
        let text = content(&element.attribute("t").unwrap_or_default(), walk, texts)?;
        if !text.trim().is_empty() {
            self.cells.push((place, text));
        }
        Ok(())
    }
}

/// Whether a row or a column is not shown, or has no height or width.
fn is_hidden(element: &Element<'_>, measure: &str) -> bool {
    element.has("hidden", "1") || element.has("hidden", "true") || element.has(measure, "0")
}

/// What stands in a cell of this type: the value that was computed or entered, not the formula.
fn content(kind: &str, walk: &mut Walk<'_>, texts: &[String]) -> Result<String, Unreadable> {
    let (mut value, mut text, mut depth) = (String::new(), String::new(), 1_usize);
    while depth > 0 {
        match walk.step()? {
            Some(Node::Open(element)) => match element.name() {
                "v" => value = walk.text()?,
                "is" => text = strings::text(walk)?,
                "f" => walk.skip()?,
                _ => depth += 1,
            },
            Some(Node::Close) => depth -= 1,
            Some(Node::Text(_) | Node::Literal(_)) => {}
            None => break,
        }
    }
    match kind {
        "inlineStr" => Ok(text),
        "s" if value.is_empty() => Ok(value),
        "s" => {
            value.trim().parse().ok().and_then(|it: usize| texts.get(it)).cloned().ok_or(Unreadable::Damaged)
        }
        "b" => Ok(if value == "1" { "TRUE".into() } else { value.replace('0', "FALSE") }),
        "str" | "e" | "d" => Ok(value),
        _ => Ok(shown(value.trim()).unwrap_or(value)),
    }
}
