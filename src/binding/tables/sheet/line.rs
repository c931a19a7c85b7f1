//! Lines of cells: which row labels each, and which values stand in which of its columns.

use crate::binding::tables::atom::Atom;
use crate::binding::tables::lattice::Candidates;
use crate::text::Span;

/// A line of cells, or the part of one that the label of a row heads.
#[expect(clippy::struct_excessive_bools, reason = "each says something of the line that the others do not")]
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// The tabs and pipes on the whole line.
    pub(super) separators: usize,
    /// Where its cells begin, as byte offsets: the start of the line, and behind every tab and pipe.
    pub(super) stops: Vec<usize>,
    /// The part of the table between two blank lines that it stands in.
    pub(super) block: usize,
    /// Whether a pipe opens the line, so that no cell stands before it.
    pub(super) opened: bool,
    /// Whether a pipe closes the line, so that no cell follows it.
    pub(super) closed: bool,
    /// The row whose label it has.
    pub(super) row: Option<usize>,
    /// The column of the label; of a line without, the column before its first value.
    pub(super) depth: usize,
    /// The atoms of the label.
    pub(super) label: Vec<usize>,
    /// The values behind the label: column and atom.
    pub(super) values: Vec<(usize, usize)>,
    /// Whether nothing else on the line says anything of another row.
    pub(super) alone: bool,
    /// Whether the source drew the line as one of a table.
    pub(super) drawn: bool,
    /// Its labels of columns and of groups of rows: column and atom.
    pub(super) heads: Vec<(usize, usize)>,
}

/// A line with more tabs and pipes than this is none of a table. The bound keeps the work linear.
const MOST_SEPARATORS: usize = 400;

impl Line {
    /// How many cells follow the label.
    pub(super) const fn room(&self) -> usize {
        (self.separators + 1).saturating_sub(if self.closed { 1 } else { 0 }).saturating_sub(self.depth + 1)
    }

    /// Where the cell in `column` begins.
    pub(super) fn at(&self, column: usize) -> Option<usize> {
        self.stops.get(column).copied()
    }

    /// Whether the atom is one of its values.
    pub(super) fn holds(&self, atom: usize) -> bool {
        self.values.iter().any(|value| value.1 == atom)
    }

    /// Whether several values stand in one cell.
    pub(super) fn is_crowded(&self) -> bool {
        self.values.windows(2).any(|pair| pair.first().map(|it| it.0) == pair.last().map(|it| it.0))
    }

    /// How many columns apart the values stand, where all are equally far apart; 1 where there is only one.
    pub(super) fn pitch(&self) -> Option<usize> {
        let mut steps = self.values.windows(2).filter_map(|pair| match pair {
            [a, b] => Some(b.0 - a.0),
            _ => None,
        });
        let first = steps.next().unwrap_or(1);
        steps.all(|step| step == first).then_some(first)
    }
}

/// What the lines of a table are cut from.
pub(super) struct Cutter<'a> {
    /// The text.
    pub(super) text: &'a str,
    /// The tables that the source drew, in order.
    pub(super) grids: &'a [Span],
    /// The atoms of the table.
    pub(super) atoms: &'a [Atom],
    /// For each atom, the rows that it may label.
    pub(super) candidates: &'a [Candidates],
}

impl Cutter<'_> {
    /// The lines of the table, those with several rows in parts.
    pub(super) fn lines(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut first = 0;
        let mut block = 0;
        for atoms in self.atoms.chunk_by(|a, b| a.line == b.line) {
            block += usize::from(atoms.first().is_some_and(|atom| atom.gap.breaks + atom.gap.pages > 1));
            let separators: usize = atoms.iter().map(|atom| atom.gap.cells).sum();
            if (1..=MOST_SEPARATORS).contains(&(separators + atoms.last().map_or(0, |atom| atom.trailing))) {
                self.line(first, block, atoms, &mut lines);
            }
            first += atoms.len();
        }
        lines
    }

    fn line(&self, first: usize, block: usize, atoms: &[Atom], lines: &mut Vec<Line>) {
        let mut part = Line { block, ..self.blank_line(atoms) };
        let whole = part.clone();
        let mut column = 0;
        let mut parts = Vec::new();
        for (index, atom) in atoms.iter().enumerate().map(|(index, atom)| (first + index, atom)) {
            column += atom.gap.cells;
            let row = self.row(index);
            if row.is_some() && row != part.row && (part.row.is_some() || !part.values.is_empty()) {
                parts.push(std::mem::replace(&mut part, whole.clone()));
            }
            let head = self.candidates.get(index).is_some_and(Candidates::is_header);
            part.take(index, column, atom, row, head);
        }
        parts.push(part);
        let alone = parts.len() == 1;
        lines.extend(parts.into_iter().map(|part| Line { alone, ..part }));
    }

    fn blank_line(&self, atoms: &[Atom]) -> Line {
        let start = atoms.first().map_or(0, |atom| atom.span.start);
        let end = atoms.last().map_or(start, |atom| atom.span.end);
        let before = Span::new(0, start).of(self.text);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let behind = Span::new(end, self.text.len()).of(self.text);
        let end = end + behind.find('\n').unwrap_or(behind.len());
        let line = Span::new(start, end);
        let text = line.of(self.text);
        let separators: usize = atoms.iter().map(|atom| atom.gap.cells).sum();
        let stops = text.match_indices(['\t', '|', '｜']).map(|(at, it)| start + at + it.len());
        Line {
            separators: separators + atoms.last().map_or(0, |atom| atom.trailing),
            stops: [start].into_iter().chain(stops).collect(),
            opened: text.trim_start_matches(' ').starts_with(['|', '｜']),
            closed: text.trim_end_matches(' ').ends_with(['|', '｜']),
            drawn: self.is_drawn(line),
            ..Line::default()
        }
    }

    fn is_drawn(&self, line: Span) -> bool {
        let before = self.grids.partition_point(|grid| grid.start <= line.start);
        before.checked_sub(1).and_then(|last| self.grids.get(last)).is_some_and(|grid| grid.contains(line))
    }

    /// The only row that atom number `index` labels.
    fn row(&self, index: usize) -> Option<usize> {
        self.candidates.get(index)?.only()
    }
}

impl Line {
    fn take(&mut self, index: usize, column: usize, atom: &Atom, row: Option<usize>, head: bool) {
        if let Some(row) = row {
            self.row = Some(row);
            self.label.push(index);
            self.depth = column;
        } else if atom.is_value() {
            if self.values.is_empty() && self.row.is_none() {
                self.depth = column.saturating_sub(1);
            }
            self.values.push((column, index));
        } else if head {
            self.heads.push((column, index));
        }
    }
}
