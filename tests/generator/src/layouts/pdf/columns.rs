//! Columns of spaces, as `pdftotext -layout` gives them: everything stands where it lies on the page.

use super::paper::pieces;
use crate::grid::{Cell, Grid, Place, Role};
use crate::layouts::change::halves;
use crate::marks::is_mark;
use crate::numbers::Numbers;

/// How many characters of a label fit on a line.
const WIDTH: usize = 14;
/// Where the columns of table three begin: two of merged labels, one of labels, seven of figures.
const TEN: &[usize] = &[0, 5, 20, 50, 58, 65, 72, 79, 86, 93];
/// Where the columns of table two begin.
const FOUR: &[usize] = &[0, 30, 46, 62];

/// A table.
pub(super) fn table(grid: &Grid, numbers: &mut Numbers) -> String {
    let starts: Vec<usize> = match grid.columns {
        4 => FOUR.to_vec(),
        10 => TEN.to_vec(),
        columns => (0..columns).map(|column| 2 + column * 7).collect(),
    };
    let mut text = String::from("\n");
    let mut merged: Vec<(usize, usize, String)> = Vec::new();
    for (index, row) in grid.places().iter().enumerate() {
        let here: Vec<(usize, &Cell)> =
            row.iter().zip(&starts).filter_map(|(place, start)| begun(place, *start)).collect();
        merged.extend(
            here.iter()
                .filter(|(_, cell)| cell.rows > 1)
                .map(|(start, cell)| (index + cell.rows / 2, *start, shown(&cell.text))),
        );
        let mut line: Vec<(usize, String)> =
            merged.extract_if(.., |it| it.0 == index).map(|it| (it.1, it.2)).collect();
        let single: Vec<_> = here.into_iter().filter(|(_, cell)| cell.rows == 1).collect();
        text += &rows(&mut line, &single, numbers);
    }
    text + "\n"
}

fn begun<'g>(place: &Place<'g>, start: usize) -> Option<(usize, &'g Cell)> {
    if let Place::Cell(cell) = place { Some((start, *cell)) } else { None }
}

/// A long merged label is printed from top to bottom, and comes out with spaces in it.
fn shown(label: &str) -> String {
    if label.starts_with("三、") {
        label.chars().map(String::from).collect::<Vec<_>>().join(" ")
    } else {
        label.into()
    }
}

/// The lines of a row: wide labels and narrow headers take several.
fn rows(line: &mut Vec<(usize, String)>, cells: &[(usize, &Cell)], numbers: &mut Numbers) -> String {
    let mut above = Vec::new();
    let mut below = Vec::new();
    for (start, cell) in cells {
        let parts = match (cell.role, halves(&cell.text)) {
            (Role::Header, Some((first, second))) => vec![first.to_owned(), second.to_owned()],
            (Role::Label, _) => pieces(&cell.text, WIDTH),
            _ => vec![cell.text.clone()],
        };
        match parts.as_slice() {
            [first, rest @ ..] if !rest.is_empty() => {
                above.push((*start, first.clone()));
                below.extend(rest.iter().map(|part| (*start, part.clone())));
            }
            parts => line.extend(
                parts.iter().map(|part| (*start + usize::from(cell.role == Role::Value), part.clone())),
            ),
        }
    }
    let onto = numbers.below(3);
    if onto == 0 {
        line.append(&mut above);
    } else if onto == 1 && cells.iter().all(|(_, cell)| cell.role != Role::Header) && below.len() == 1 {
        line.append(&mut below);
    }
    let below = if cells.iter().any(|(_, cell)| cell.role == Role::Header) {
        placed(below)
    } else {
        below.into_iter().map(|part| placed(vec![part])).collect()
    };
    placed(above) + &placed(std::mem::take(line)) + &below
}

/// Texts at their columns; what would run into its neighbour moves on by a space.
fn placed(mut texts: Vec<(usize, String)>) -> String {
    texts.sort_by_key(|(start, _)| *start);
    let mut line = String::new();
    for (start, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
        let at = start.max(if line.is_empty() { 0 } else { width(&line) + 1 });
        line += &" ".repeat(at - width(&line));
        line += &text;
    }
    if line.is_empty() { line } else { line + "\n" }
}

/// How wide a text is on screen: a Chinese character is as wide as two others.
fn width(text: &str) -> usize {
    text.chars().filter(|ch| !is_mark(*ch)).map(|ch| if ch.is_ascii() { 1 } else { 2 }).sum()
}
