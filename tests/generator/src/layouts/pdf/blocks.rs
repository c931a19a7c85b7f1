//! Column blocks, as `pdftotext` gives them: the numbers of several rows column by column, their labels somewhere else.

use crate::grid::{Grid, Place, Role};
use crate::numbers::Numbers;

/// A table.
pub(super) fn table(grid: &Grid, numbers: &mut Numbers) -> String {
    let places = grid.places();
    let mut rest = places.as_slice();
    let mut text = String::new();
    while !rest.is_empty() {
        let most = if numbers.chance(50) { 1 } else { 9 };
        let height = 1 + numbers.place(most);
        let (block, behind) = rest.split_at(height.min(rest.len()));
        rest = behind;
        text += &transposed(block, numbers);
    }
    text
}

/// The rows of a block, column by column: labels before or behind the numbers.
fn transposed(block: &[Vec<Place<'_>>], numbers: &mut Numbers) -> String {
    let columns = block.iter().map(Vec::len).max().unwrap_or_default();
    let mut labels = String::new();
    let mut values = String::new();
    for column in 0..columns {
        let cells: Vec<_> = block.iter().filter_map(|row| row.get(column)).collect();
        let of = |is_value: bool| {
            let cells = cells.iter().filter_map(|place| match place {
                Place::Cell(cell) if (cell.role == Role::Value) == is_value && !cell.text.is_empty() => {
                    Some(&cell.text)
                }
                _ => None,
            });
            cells.map(|text| text.clone() + "\n").collect::<String>()
        };
        for (text, found) in [(&mut labels, of(false)), (&mut values, of(true))] {
            if !found.is_empty() {
                *text += &(found + "\n");
            }
        }
    }
    if numbers.chance(50) || block.len() == 1 { labels + &values } else { values + &labels }
}
