//! What speaks against a line: a number of cells unlike that of its likes, or figures that go on behind it.

use super::Sheet;
use super::line::Line;
use crate::binding::tables::atom::{Atom, Kind};

impl Sheet<'_> {
    /// Whether some other line with its label in the same column has as many cells, if there are others.
    pub(super) fn is_typical(&self, index: usize, line: &Line, width: usize) -> bool {
        let mut others = self.others(index, line, width).peekable();
        let has_equal = others.peek().is_none() || others.any(|other| other.separators == line.separators);
        has_equal && !self.is_longer(index, line, width)
    }

    /// Whether lines with their label in the same column have fewer cells, and none as many, or more lines one less:
    /// figures may have been split.
    pub(super) fn may_be_split(&self, index: usize, line: &Line, width: usize) -> bool {
        let mut others = self.others(index, line, width);
        let fewer = self.others(index, line, width).any(|other| other.separators < line.separators);
        let alone = fewer && others.all(|other| other.separators != line.separators);
        alone || self.is_longer(index, line, width)
    }

    /// Whether any line with its label in the same column has fewer cells: where blanks stand, too, a split figure shows
    /// in nothing else.
    pub(super) fn is_among_shorter(&self, index: usize, line: &Line, width: usize) -> bool {
        self.others(index, line, width).any(|other| other.separators < line.separators)
    }

    /// Whether the line has cells to spare that may be blanks of its own, in a table whose lines differ in length or
    /// hold more figures than cells: then some of its figures may be halves of one.
    pub(super) fn has_spare(&self, index: usize, line: &Line, width: usize) -> bool {
        let varies = || self.is_among_shorter(index, line, width) && !self.is_repeated(index, line, width);
        line.room() > width && (self.is_torn() || varies())
    }

    /// Whether another line like it has just as many cells, and its values in the same ones.
    fn is_repeated(&self, index: usize, line: &Line, width: usize) -> bool {
        let columns = |line: &Line| line.values.iter().map(|value| value.0).collect::<Vec<usize>>();
        let is_same = |it: &Line| it.separators == line.separators && columns(it) == columns(line);
        self.others(index, line, width).any(is_same)
    }

    /// Whether a line that the source did not draw would say more if its cells began right behind its label than in
    /// `columns`: its sum would hold, or its lone figure be a total as others are. A part of the table may be written so.
    pub(super) fn is_astray(&self, line: &Line, columns: &[Vec<usize>]) -> bool {
        let [columns] = columns else { return false };
        let moved: Vec<usize> = (line.depth + 1..).take(columns.len()).collect();
        let is_total = |columns: &Vec<usize>| columns.last() == line.values.last().map(|it| &it.0);
        let is_lone = |line: &Line| line.values.len() == 1;
        let lone_total = |it: &Line| is_lone(it) && it.values.last().map(|it| &it.0) == columns.last();
        let as_others = || is_lone(line) && is_total(&moved) && self.lines.iter().any(lone_total);
        let adds_up =
            || self.sum_holds(line, &moved) == Some(true) && self.sum_holds(line, columns) == Some(false);
        // A complete line in the same part of the table shows where its cells stand.
        let taught = self.lessons.iter().any(|it| it.has_columns(line.block, columns));
        !line.drawn && !taught && moved != *columns && line.fits(&moved) && (as_others() || adds_up())
    }

    /// Whether any line holds more figures than its row has cells.
    pub(super) fn is_torn(&self) -> bool {
        let is_over = |line: &Line| {
            let width = line.row.and_then(|row| self.width(row));
            line.alone && width.is_some_and(|width| line.values.len() > width)
        };
        self.lines.iter().any(is_over)
    }

    /// Whether the line has just one cell more than most with their label in the same column.
    fn is_longer(&self, index: usize, line: &Line, width: usize) -> bool {
        let shorter =
            self.others(index, line, width).filter(|it| it.separators + 1 == line.separators).count();
        shorter > self.others(index, line, width).filter(|it| it.separators == line.separators).count()
    }

    /// The other lines like it; those in its own part of the table, if there are any, since a page break may move the
    /// columns.
    fn others<'s>(&'s self, index: usize, line: &'s Line, width: usize) -> impl Iterator<Item = &'s Line> {
        let others = move || {
            let others = self.lines.iter().enumerate().filter(move |(other, _)| *other != index);
            others.map(|(_, other)| other).filter(move |other| self.is_like(other, line, width))
        };
        let near = others().any(|other| other.block == line.block);
        others().filter(move |other| !near || other.block == line.block)
    }

    /// Whether the label of a whole line stands in the same column, and its row has as many slots.
    fn is_like(&self, other: &Line, line: &Line, width: usize) -> bool {
        other.alone && other.depth == line.depth && other.row.and_then(|row| self.width(row)) == Some(width)
    }

    /// Whether the next line holds values of no row: the line with fewer values than slots may go on there.
    pub(super) fn is_broken_off(&self, index: usize) -> bool {
        let Some(line) = self.lines.get(index) else { return false };
        let last = line.values.last().map(|value| value.1).or(line.label.last().copied()).unwrap_or_default();
        let next = self.reading.atoms.get(last + 1);
        let owns =
            |next: &Line| next.row.is_some() && next.label.first() < next.values.first().map(|it| &it.1);
        let owned = self.lines.get(index + 1).is_some_and(|line| line.holds(last + 1) && owns(line));
        let is_figure = |atom: &Atom| matches!(atom.kind, Kind::Number(_) | Kind::Mark | Kind::Unclear);
        next.is_some_and(|atom| is_figure(atom) && atom.gap.breaks > 0) && !owned
    }

    /// Whether the next line holds nothing but figures: they may belong to the last one of this line.
    pub(super) fn is_followed(&self, index: usize) -> bool {
        let Some(last) = self.lines.get(index).and_then(|line| line.values.last()) else { return false };
        let mut behind = self.reading.atoms.iter().skip(last.1 + 1);
        let next = behind.next().filter(|atom| matches!(atom.kind, Kind::Number(_)) && atom.gap.breaks > 0);
        let given =
            self.lines.get(index + 1).is_some_and(|line| line.holds(last.1 + 1) && line.row.is_some());
        next.is_some() && !given
    }
}
