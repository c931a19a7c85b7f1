//! Lines that lost their label: told by their order among those that have one.

use super::Sheet;
use super::line::Line;
use crate::binding::tables::atom::Kind;

impl Sheet<'_> {
    /// Gives every run of lines without labels the rows that are missing between the labelled lines around it, where
    /// there are exactly as many; then no other row can be meant.
    pub(super) fn label_by_order(&mut self) {
        let rows = self.reading.spec.rows.len();
        let mut run: Vec<usize> = Vec::new();
        let mut before = None;
        for index in 0..=self.lines.len() {
            let line = self.lines.get(index);
            let row = match line {
                Some(line) => line.row,
                None => Some(rows),
            };
            match row {
                None if line.is_some_and(|line| line.alone && !line.values.is_empty()) => run.push(index),
                None => {}
                Some(row) => {
                    let next = before.map_or(0, |before: usize| before + 1);
                    self.give(&run, next, row);
                    run.clear();
                    before = Some(row);
                }
            }
        }
    }

    /// Gives the lines of `run` the rows from `next` up to `end`.
    fn give(&mut self, run: &[usize], next: usize, end: usize) {
        let missing = end.saturating_sub(next);
        let whole = |line: &&usize| {
            let line = self.lines.get(**line);
            let is_full = |line: &Line| self.width(next) == Some(line.values.len()) && !self.has_text(line);
            line.is_some_and(is_full)
        };
        // Lines that a group heads may hold figures of the group; those without any label come first.
        let bare: Vec<usize> = run
            .iter()
            .filter(|line| self.lines.get(**line).is_some_and(|it| it.heads.is_empty()))
            .copied()
            .collect();
        let all = [run, &bare].into_iter().find(|lines| lines.len() == missing);
        let Some(lines) =
            all.filter(|lines| !lines.is_empty() && lines.iter().filter(whole).count() == missing)
        else {
            return;
        };
        for (line, row) in lines.iter().copied().zip(next..) {
            if let Some(line) = self.lines.get_mut(line) {
                line.row = Some(row);
            }
        }
    }

    /// Whether words stand in a cell of the line: what stands where a label should may be a damaged one.
    fn has_text(&self, line: &Line) -> bool {
        let kind = |value: &(usize, usize)| self.reading.atoms.get(value.1).map(|atom| &atom.kind);
        line.values.iter().any(|value| kind(value) == Some(&Kind::Text))
    }
}
