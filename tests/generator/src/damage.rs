//! Damage: what happens to reports on their way, and what may then be read of them.
//!
//! A cell that is still there may be read as it was drawn, or not at all. What is no longer there may be read as blank.

mod figures;
mod labels;
mod lines;
mod tables;
mod variants;

use std::collections::BTreeSet;

use crate::layouts::{self, Layout};
use crate::marks::{Written, cell_of};
use crate::measure::{Accepted, Expected, Sample};
use crate::numbers::Numbers;

/// A kind of damage.
#[derive(Debug)]
pub struct Damage {
    /// What it is called.
    pub name: &'static str,
    /// Which layouts it happens to.
    reach: Reach,
    /// What it does.
    hurt: fn(&mut Victim<'_>),
}

/// Which layouts a kind of damage happens to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Reach {
    /// All.
    All,
    /// Those with a line for each row: elsewhere it would say something else, not less.
    Rows,
}

/// A report that damage happens to.
pub(crate) struct Victim<'s> {
    /// The report; its page may be changed before it is written.
    sample: &'s mut Sample,
    /// The layout.
    layout: &'static Layout,
    /// The text with the marks of its cells, once it is written.
    text: String,
    /// Another report in the same document.
    other: Option<Sample>,
}

/// Layouts with a line for each row.
const ROWS: &[&str] = &[
    "tabs",
    "tabs, full grid",
    "L1 tabs, empty cells behind",
    "L8 trailing pipes",
    "L10 Markdown with a rule",
    "spaces between cells",
];

/// Layouts with a line for each cell.
const LINES: &[&str] = &[
    "L5 a line a cell behind a tab, blank lines between rows",
    "L11 a line a cell, each with a pipe",
    "13.2 a line a cell, blanks dropped",
];

/// All pairs of kinds of damage that can happen to one report, those that change the page first.
#[must_use]
pub fn pairs() -> Vec<[&'static Damage; 2]> {
    let of_page = labels::KINDS.iter().chain(variants::KINDS);
    let of_text = lines::KINDS.iter().chain(figures::KINDS);
    let both = |(at, first): (usize, &'static Damage)| {
        let others = of_page.clone().chain(of_text.clone()).skip(at + 1);
        others.map(move |second| [first, second])
    };
    of_page.clone().chain(of_text.clone()).enumerate().flat_map(both).collect()
}

/// All kinds of damage.
pub fn all() -> impl Iterator<Item = &'static Damage> {
    [labels::KINDS, lines::KINDS, figures::KINDS, tables::KINDS, variants::KINDS].into_iter().flatten()
}

impl Damage {
    /// The layouts that it happens to.
    pub fn layouts(&self) -> impl Iterator<Item = &'static Layout> {
        let lines = if self.reach == Reach::All { LINES } else { &[] };
        let names = ROWS.iter().chain(lines);
        names.filter_map(|name| layouts::all().find(|layout| layout.name == *name))
    }

    /// The report in a layout, damaged, and what may be read of it.
    #[must_use]
    pub fn write(&self, sample: Sample, layout: &'static Layout) -> (Written, Expected) {
        write(&[self], sample, layout)
    }
}

/// The report in a layout, damaged in several ways one after the other, and what may be read of it. Ways that change the
/// page come before those that change the text.
#[must_use]
pub fn write(ways: &[&Damage], mut sample: Sample, layout: &'static Layout) -> (Written, Expected) {
    let drawn = sample.drawn.clone();
    let mut victim = Victim { sample: &mut sample, layout, text: String::new(), other: None };
    for damage in ways {
        (damage.hurt)(&mut victim);
    }
    victim.write();
    let Victim { text, other, .. } = victim;
    let left: BTreeSet<usize> = text.chars().filter_map(cell_of).collect();
    let written = Written::of(&text);
    let mut expected = Expected::of(&drawn).as_written(&written);
    for (index, cell) in expected.cells.iter_mut().enumerate() {
        cell.lost = !left.contains(&index);
    }
    expected.other = other.map(|other| accepted(&other));
    (written, expected)
}

fn accepted(sample: &Sample) -> Vec<Accepted> {
    Expected::of(&sample.drawn).cells
}

impl Victim<'_> {
    /// The text, written where it is not yet.
    fn write(&mut self) -> &mut String {
        if self.text.is_empty() {
            self.text = self.layout.marked(&self.sample.page, &mut self.sample.numbers);
        }
        &mut self.text
    }

    /// What else is left to chance.
    fn numbers(&mut self) -> &mut Numbers {
        &mut self.sample.numbers
    }

    /// The lines of the text, and the places of those from the first figure to the last.
    fn lines(&mut self) -> (Vec<String>, Vec<usize>) {
        let lines: Vec<String> = self.write().lines().map(str::to_owned).collect();
        let has_cell = |line: &String| line.chars().any(|ch| cell_of(ch).is_some());
        let first = lines.iter().position(has_cell).unwrap_or_default();
        let last = lines.iter().rposition(has_cell).unwrap_or_default();
        (lines, (first..=last).collect())
    }

    /// Puts the lines back.
    fn put(&mut self, lines: &[String]) {
        self.text = lines.join("\n") + "\n";
    }
}
