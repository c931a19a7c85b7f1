//! Cells: what stands in them.

mod agency;
mod amount_in_yuan;
mod blank_cells;
mod decisions_of_office;
mod disclosed_in_all;
mod fractional_count;
mod lookalike;
mod money_for_items;
mod negative_count;
mod not_a_figure;
mod nought_but_stated;
mod placeholder_cells;
mod regulations_without_power;
mod stock;
mod unit_in_cell;
mod unusual_number;
mod written_unit;

use super::Rule;
use crate::diagnostic::{Applicability, Edit, Fix, Location, Note, Related, Remedy};
use crate::report::BoundCell;

/// The rules of the family CEL.
pub(super) const RULES: &[Rule] = &[
    not_a_figure::RULE,
    negative_count::RULE,
    fractional_count::RULE,
    unit_in_cell::RULE,
    blank_cells::RULE,
    placeholder_cells::RULE,
    regulations_without_power::RULE,
    amount_in_yuan::RULE,
    unusual_number::RULE,
    nought_but_stated::RULE,
    decisions_of_office::RULE,
    stock::RULE,
    disclosed_in_all::RULE,
    money_for_items::RULE,
];

/// More cells in which the same is to be seen.
fn same(cells: &[&BoundCell]) -> impl Iterator<Item = Related> {
    cells.iter().map(|cell| Related { place: Location::of_cell(cell.span, cell.key), note: Note::Same })
}

/// Nought in each of `cells`, where now nothing or a mark stands.
fn write_noughts(cells: &[&BoundCell]) -> Fix {
    let edits = cells.iter().map(|cell| Edit { span: cell.span, text: "0".into() }).collect();
    Fix::new(Remedy::WriteNoughts(cells.len()), Applicability::Suggested, edits)
}
