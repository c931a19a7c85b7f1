//! Labels under labels, the same ones beside each other merged into one.

use super::{Axis, Print, PrintedCell};

/// A label that reaches over one or more of what is labelled.
pub(super) struct Merged {
    text: &'static str,
    /// The first that it is the label of.
    pub(super) at: usize,
    count: usize,
    /// How many labels stand above or before it.
    pub(super) level: usize,
    levels: usize,
}

/// The labels of something: those of its groups, the outermost first, and its own.
type Path = (&'static [&'static str], &'static str);

/// How many labels stand above each other.
pub(super) fn depth(paths: &[Path]) -> usize {
    paths.iter().map(|(groups, _)| groups.len() + 1).max().unwrap_or(1)
}

/// The labels of `paths`, in their order and the outer ones first; the innermost reach as deep as the deepest.
pub(super) fn merged(paths: &[Path]) -> Vec<Merged> {
    let mut found: Vec<Merged> = Vec::new();
    let mut above: &[&str] = &[];
    for (at, (groups, label)) in paths.iter().enumerate() {
        let kept = groups.iter().zip(above).take_while(|(a, b)| a == b).count();
        for (level, text) in groups.iter().enumerate() {
            let open = found.iter_mut().rev().find(|it| level < kept && it.level == level);
            match open {
                Some(group) => group.count += 1,
                None => found.push(Merged { text, at, count: 1, level, levels: 1 }),
            }
        }
        let level = groups.len();
        found.push(Merged { text: label, at, count: 1, level, levels: depth(paths) - level });
        above = groups;
    }
    found
}

impl Merged {
    /// As a cell above columns, each of which is `reach` wide.
    pub(super) const fn above(&self, reach: usize) -> PrintedCell {
        let print = Print::Label(self.text, Axis::Column);
        PrintedCell { print, columns: self.count * reach, rows: self.levels }
    }

    /// As a cell before rows.
    pub(super) const fn before(&self) -> PrintedCell {
        PrintedCell { print: Print::Label(self.text, Axis::Row), columns: self.levels, rows: self.count }
    }
}
