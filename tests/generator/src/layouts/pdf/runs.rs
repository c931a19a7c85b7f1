//! Lines of runs, as pdfplumber gives them: a long label stands around its numbers, a merged label beside any row.

use super::paper::{header, pieces};
use crate::grid::{Cell, Grid, Place, Role};
use crate::layouts::glued::spaces;
use crate::layouts::write::begun;
use crate::numbers::Numbers;

/// How many characters of a label fit on a line.
const WIDTH: usize = 22;

/// A table.
pub(super) fn table(grid: &Grid, numbers: &mut Numbers) -> String {
    let places = grid.places();
    let (head, body) = places.split_at(grid.header_rows());
    let head: Vec<String> = head.iter().map(|row| spaces(&begun(row)).trim_end().to_owned()).collect();
    let mut text = head_of(&head);
    let mut merged: Vec<(usize, String)> = Vec::new();
    for (index, row) in body.iter().enumerate() {
        merged.extend(row.iter().filter_map(|place| middle(place, index)));
        let due = merged.extract_if(.., |(at, _)| *at == index);
        text.extend(due.map(|(_, label)| label + "\n"));
        text += &line(row, numbers);
    }
    text
}

/// The header of table three stands in another order than it reads.
fn head_of(lines: &[String]) -> String {
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    match lines.as_slice() {
        [first, second, third] if first.starts_with('（') => {
            let (note, applicants) = first.split_once(' ').unwrap_or((first, ""));
            let note = pieces(note, WIDTH).join("\n");
            format!("{applicants}\n{note}\n") + &header(&[second, third])
        }
        lines => header(lines),
    }
}

/// The row in the middle of a merged label, and the label; the one over all outcomes stands a character a line.
fn middle(place: &Place<'_>, index: usize) -> Option<(usize, String)> {
    match place {
        Place::Cell(cell) if cell.role == Role::Group && cell.rows > 8 => {
            Some((index + cell.rows / 2, cell.text.chars().map(String::from).collect::<Vec<_>>().join("\n")))
        }
        Place::Cell(cell) if cell.role == Role::Group => Some((index + cell.rows / 2, cell.text.clone())),
        _ => None,
    }
}

/// A row: its label before, behind or around its numbers.
fn line(row: &[Place<'_>], numbers: &mut Numbers) -> String {
    let cells: Vec<&Cell> =
        row.iter().filter_map(|it| if let Place::Cell(cell) = it { Some(*cell) } else { None }).collect();
    let of = |role| cells.iter().filter(move |cell| cell.role == role).map(|cell| cell.text.clone());
    let values = spaces(&of(Role::Value).collect::<Vec<_>>());
    let label: String = of(Role::Label).chain(of(Role::Header)).collect::<Vec<_>>().join(" ");
    let parts = pieces(&label, WIDTH);
    match parts.as_slice() {
        _ if of(Role::Header).count() > 0 => label + "\n",
        [first, rest @ ..] if !rest.is_empty() => format!("{first}\n{values}{}\n", rest.join("\n")),
        [label] if numbers.chance(15) => format!("{values}{label}\n"),
        [label] => format!("{label} {values}"),
        _ => values,
    }
}
