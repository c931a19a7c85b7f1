//! Slips of one cell.

use generator::numbers::Numbers;
use gouji::diagnostic::Mechanism;
use gouji::form::CellKey;

use super::Slip;
use crate::figures::Figures;

/// A figure that is not nought, with its digits written otherwise by `change`.
fn digits(
    figures: &mut Figures,
    table: &'static str,
    numbers: &mut Numbers,
    mechanism: Mechanism,
    change: fn(&str, &mut Numbers) -> Option<String>,
) -> Option<Slip> {
    let cells = figures.keys(table);
    let mut changed: Vec<(CellKey, i64)> = Vec::new();
    for cell in cells.into_iter().filter(|cell| figures.get(*cell) != 0) {
        let right = figures.get(cell);
        let wrong = change(&right.to_string(), numbers).and_then(|wrong| wrong.parse().ok());
        changed.extend(wrong.filter(|wrong| *wrong != right).map(|wrong: i64| (cell, wrong)));
    }
    if changed.is_empty() {
        return None;
    }
    let (cell, wrong) = numbers.pick(&changed);
    let right = figures.counts.insert(cell, wrong)?;
    Some(Slip { cells: vec![(cell, right)], mechanism })
}

/// Two digits exchanged.
pub(super) fn transposed(figures: &mut Figures, table: &'static str, numbers: &mut Numbers) -> Option<Slip> {
    digits(figures, table, numbers, Mechanism::TransposedDigits, |right, numbers| {
        let mut digits: Vec<char> = right.chars().collect();
        let at = numbers.place(digits.len().checked_sub(1).filter(|places| *places > 0)?);
        digits.swap(at, at + 1);
        digits.first().is_some_and(|first| *first != '0').then(|| digits.iter().collect())
    })
}

/// A digit left out.
pub(super) fn dropped(figures: &mut Figures, table: &'static str, numbers: &mut Numbers) -> Option<Slip> {
    digits(figures, table, numbers, Mechanism::DroppedDigit, |right, numbers| {
        let mut digits: Vec<char> = right.chars().collect();
        digits.remove(numbers.place(digits.len()));
        digits.first().is_some_and(|first| *first != '0').then(|| digits.iter().collect())
    })
}

/// A digit written twice.
pub(super) fn doubled(figures: &mut Figures, table: &'static str, numbers: &mut Numbers) -> Option<Slip> {
    digits(figures, table, numbers, Mechanism::DoubledDigit, |right, numbers| {
        let mut digits: Vec<char> = right.chars().collect();
        let at = numbers.place(digits.len());
        digits.insert(at, digits[at]);
        Some(digits.iter().collect())
    })
}

/// One digit wrong: in a cell of any figure, nought too.
pub(super) fn wrong(figures: &mut Figures, table: &'static str, numbers: &mut Numbers) -> Option<Slip> {
    let cells = figures.keys(table);
    let filled: Vec<CellKey> = cells.iter().filter(|cell| figures.get(**cell) != 0).copied().collect();
    let cell =
        if numbers.chance(20) || filled.is_empty() { numbers.pick(&cells) } else { numbers.pick(&filled) };
    let right = figures.get(cell);
    let mut digits: Vec<char> = right.to_string().chars().collect();
    let at = numbers.place(digits.len());
    let digit = u32::try_from(1 + numbers.below(9)).ok().and_then(|it| char::from_digit(it, 10))?;
    digits[at] = if digits[at] == digit { '0' } else { digit };
    let wrong: i64 = digits.iter().collect::<String>().parse().ok()?;
    // A figure that becomes nought is one left out, and one that loses its first digit has one too few.
    if wrong == 0 || wrong.to_string().len() != right.to_string().len() {
        return self::wrong(figures, table, numbers);
    }
    figures.counts.insert(cell, wrong);
    Some(Slip { cells: vec![(cell, right)], mechanism: Mechanism::WrongDigit })
}

/// Nought where a figure belongs.
pub(super) fn omitted(figures: &mut Figures, table: &'static str, numbers: &mut Numbers) -> Option<Slip> {
    digits(figures, table, numbers, Mechanism::Omitted, |_, _| Some("0".into()))
}

/// A minus before the figure.
pub(super) fn negated(figures: &mut Figures, table: &'static str, numbers: &mut Numbers) -> Option<Slip> {
    digits(figures, table, numbers, Mechanism::Sign, |right, _| Some(format!("-{right}")))
}

/// Any of the slips of one cell that people make.
pub(super) fn any(figures: &mut Figures, table: &'static str, numbers: &mut Numbers) -> Option<Slip> {
    let plant = match numbers.below(100) {
        0..25 => transposed,
        25..40 => dropped,
        40..55 => doubled,
        55..85 => wrong,
        _ => omitted,
    };
    plant(figures, table, numbers).or_else(|| wrong(figures, table, numbers))
}
