//! Damage to labels.

use super::{Damage, Reach, Victim};
use crate::grid::{Cell, Grid, Role};

/// The kinds.
pub(super) const KINDS: &[Damage] = &[
    Damage { name: "misspelt labels", reach: Reach::All, hurt: |it| some(it, misspell) },
    Damage { name: "lost characters in labels", reach: Reach::All, hurt: |it| some(it, lose_character) },
    Damage { name: "lost labels", reach: Reach::All, hurt: |it| some(it, |cell, _| cell.text.clear()) },
    Damage { name: "all labels lost", reach: Reach::All, hurt: lose_all },
];

/// Damages one label in six.
fn some(victim: &mut Victim<'_>, hurt: fn(&mut Cell, usize)) {
    let mut numbers = victim.numbers().clone();
    let labels =
        victim.sample.page.tables_mut().flat_map(Grid::cells_mut).filter(|cell| cell.role == Role::Label);
    for label in labels {
        let place = numbers.place(label.text.chars().count().max(1));
        if numbers.chance(16) {
            hurt(label, place);
        }
    }
}

/// Another character in place of one.
fn misspell(label: &mut Cell, place: usize) {
    label.text = label.text.chars().enumerate().map(|(at, ch)| if at == place { '项' } else { ch }).collect();
}

fn lose_character(label: &mut Cell, place: usize) {
    label.text = label.text.chars().enumerate().filter(|(at, _)| *at != place).map(|(_, ch)| ch).collect();
}

/// Nothing heads the rows of a table any more.
fn lose_all(victim: &mut Victim<'_>) {
    for cell in victim.sample.page.tables_mut().flat_map(Grid::cells_mut) {
        if matches!(cell.role, Role::Label | Role::Group) {
            cell.text.clear();
        }
    }
}
