//! Reads the lines of a table whose cells are told apart by tabs or pipes.
//!
//! Such a line speaks for itself: its label says which row it is, whatever its order, and its separators say which
//! cells are blank. What is not read here is left to the alignment.

mod columns;
mod line;
mod order;
mod printed;
mod suspicion;

use super::atom::{Atom, Kind};
use super::lattice::Aligned;
use super::slots::{Slot, Way};
use super::vocabulary::Role;
use super::{Reading, identity};
use crate::figure::Figure;
use crate::form::{Arrangement, ColumnId, RowSpec};
use crate::report::Unread;

use columns::{Lesson, Shape};
use line::{Cutter, Line};

/// A row that was found.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// Its label and values.
    pub(super) aligned: Aligned,
    /// What fills its slots, or why they are unread.
    pub(super) way: Result<Way, Unread>,
    /// How many values stand in it, where they are more or fewer than its cells.
    pub(super) values: Option<usize>,
}

/// The lines of a table and what they teach.
struct Sheet<'a> {
    reading: &'a Reading<'a>,
    lines: Vec<Line>,
    lessons: Vec<Lesson>,
    heads: Vec<Head>,
    /// Whether all lines with labels have equally many cells.
    even: bool,
}

/// A header of a column and where it stands.
struct Head {
    id: ColumnId,
    column: usize,
    atom: usize,
    /// The tabs and pipes on its line.
    separators: usize,
}

/// Lines that are looked at for one row; no honest report has as many.
const MOST_LINES: usize = 4;

/// What the lines of the table say: for each track what was found of it.
pub(super) fn read(reading: &Reading<'_>) -> Vec<Option<Found>> {
    let cutter = Cutter {
        text: reading.document.said(),
        grids: &reading.document.grids,
        atoms: reading.atoms,
        candidates: &reading.labels,
    };
    let mut lines = cutter.lines();
    // Where a row ran into the headers of columns, its label does not stand in its own column.
    let runs_on = |line: &Line| {
        let mut heads = line.heads.iter().filter_map(|head| reading.atoms.get(head.1));
        heads.any(|head| reading.column(head).is_some()) && line.row.is_some()
    };
    for line in &mut lines {
        line.alone &= !runs_on(line);
    }
    let even = {
        let mut labelled =
            lines.iter().filter(|line| line.row.is_some() && line.alone).map(|it| it.separators);
        let first = labelled.next();
        first.is_some() && labelled.all(|separators| Some(separators) == first)
    };
    let mut sheet = Sheet { reading, lines, lessons: Vec::new(), heads: heads(reading), even };
    match reading.spec.arrangement {
        Arrangement::Stacked => {
            sheet.label_by_order();
            sheet.lessons = sheet.lessons();
            (0..reading.spec.rows.len()).map(|row| sheet.row(row)).collect()
        }
        Arrangement::SideBySide => vec![sheet.printed()],
    }
}

impl Sheet<'_> {
    /// What was found of a row.
    fn row(&self, row: usize) -> Option<Found> {
        let spec = self.spec_row(row)?;
        let lines = self.lines.iter().enumerate().filter(|(_, line)| line.row == Some(row)).take(MOST_LINES);
        let lines = lines.filter(|(_, line)| !self.is_rest_of_label(line, row));
        let found: Vec<Found> = lines.filter_map(|(index, line)| self.line(index, line, row, spec)).collect();
        let mut found = found.into_iter();
        let mut first = found.next()?;
        for other in found {
            // The row stands there twice: what both say alike is certain, what they say otherwise is not.
            if self.reading.texts(&first) != self.reading.texts(&other) {
                first.way = Err(Unread::Doubled);
            }
        }
        Some(first)
    }

    /// Whether a line holds nothing but what a page break cut off the label of a row.
    fn is_rest_of_label(&self, line: &Line, row: usize) -> bool {
        let is_rest = |atom: &usize| self.begins(*atom, row) == Some(false);
        line.values.is_empty() && !line.label.is_empty() && line.label.iter().all(is_rest)
    }

    /// Whether an atom begins a label of the row; `None` where it is no piece of one.
    fn begins(&self, atom: usize, row: usize) -> Option<bool> {
        let pieces = self.reading.atoms.get(atom)?.pieces(self.reading.index, self.reading.vocabulary);
        let of_row = pieces.filter(|(_, role, _)| *role == Role::Row(row));
        of_row.map(|(piece, ..)| piece.start == 0).reduce(|one, other| one || other)
    }

    /// What a line says of its row; nothing where it says too little to be a line of its own.
    fn line(&self, index: usize, line: &Line, row: usize, spec: &RowSpec) -> Option<Found> {
        let width = spec.columns.len();
        let aligned =
            Aligned { label: line.label.clone(), values: line.values.iter().map(|value| value.1).collect() };
        let is_short = line.values.len() < width && (!line.alone || line.room() < width);
        let is_left = line.values.is_empty() || !line.alone;
        if (is_short && is_left) || (line.values.len() < width && self.is_broken_off(index)) {
            return None;
        }
        let way = self.way(index, line, row, spec);
        let counted = line.values.len() > width || (line.values.len() < width && self.is_full(line, width));
        Some(Found { aligned, way, values: counted.then_some(line.values.len()) })
    }

    fn way(&self, index: usize, line: &Line, row: usize, spec: &RowSpec) -> Result<Way, Unread> {
        let width = spec.columns.len();
        if line.values.len() > width || line.is_crowded() {
            return Err(Unread::Unclear);
        }
        if line.values.len() == width {
            return self.complete(index, line, spec).ok_or(Unread::Unclear);
        }
        if line.room() < width || !(line.drawn || self.is_typical(index, line, width)) {
            return Err(Unread::BlanksLost);
        }
        let ways = self.columns(line, row, Shape::of(line, width))?;
        let mut ways: Vec<Way> = ways.iter().map(|columns| line.filled(columns)).collect();
        ways.dedup_by_key(|way| way.iter().map(|slot| slot.atom()).collect::<Vec<_>>());
        let torn = || line.room() > width && self.is_torn();
        let doubtful = || self.is_among_shorter(index, line, width) || torn();
        if ways.len() > 1 || (!line.values.is_empty() && doubtful()) {
            ways.retain(|way| self.holds(spec, way) == Some(true));
        }
        let mut ways = ways.into_iter();
        ways.next().filter(|_| ways.next().is_none()).ok_or(Unread::BlanksLost)
    }

    /// The slots of a line with a value for each, if these are the cells.
    fn complete(&self, index: usize, line: &Line, spec: &RowSpec) -> Option<Way> {
        let width = spec.columns.len();
        let complete: Way = line.values.iter().map(|value| Slot::Value(value.1)).collect();
        let stepped = line.values.first().is_none_or(|first| first.0 > line.depth) && line.pitch() != Some(0);
        // Where the steps differ, or there is a cell more or less than on lines like it, a figure may have been split
        // and another be blank; where a figure follows on a line of its own it may be the rest of the last.
        let usual =
            width == 1 || !(self.may_be_split(index, line, width) || self.has_spare(index, line, width));
        let even = line.pitch().is_some() && usual && !self.is_followed(index);
        // Where figures were split and a cell is to spare, even a sum may hold by accident.
        let torn = line.room() > width && self.is_torn();
        let holds = || !torn && line.pitch().is_some() && self.holds(spec, &complete) == Some(true);
        (stepped && (even || line.drawn || holds())).then_some(complete)
    }

    /// Whether the values of a line follow each other up to its end, on a line that no complete one is like: then it
    /// has too few.
    fn is_full(&self, line: &Line, width: usize) -> bool {
        let shape = Shape::of(line, width);
        let ends = line.values.last().is_some_and(|last| last.0 == line.depth + line.room());
        line.pitch() == Some(1)
            && ends
            && line.alone
            && !self.lessons.iter().any(|lesson| lesson.is_of(shape))
    }

    /// Whether the sum of a line holds if its slots stand in `columns`; `None` where it says nothing.
    fn sum_holds(&self, line: &Line, columns: &[usize]) -> Option<bool> {
        let telling = |value: &(usize, usize)| {
            matches!(self.reading.atoms.get(value.1)?.kind, Kind::Number(it) if !it.is_zero()).then_some(())
        };
        line.values.iter().find_map(telling)?;
        self.holds(self.spec_row(line.row?)?, &line.filled(columns))
    }

    fn holds(&self, spec: &RowSpec, way: &[Slot]) -> Option<bool> {
        let figures = way.iter().map(|slot| self.reading.figure(*slot)).collect::<Option<Vec<Figure>>>()?;
        identity::holds(self.reading.spec, spec, &figures)
    }

    /// The headers of columns above a line, the nearest first.
    fn heads_above<'s>(&'s self, line: &Line) -> impl Iterator<Item = &'s Head> + use<'s> {
        let first = line.label.first().copied().or(line.values.first().map(|it| it.1)).unwrap_or_default();
        self.heads.iter().rev().skip_while(move |head| head.atom > first)
    }

    fn spec_row(&self, row: usize) -> Option<&'static RowSpec> {
        self.reading.spec.rows.get(row)
    }

    fn width(&self, row: usize) -> Option<usize> {
        self.spec_row(row).map(|row| row.columns.len())
    }
}

impl Line {
    /// The slots of the line's row if they stand in `columns`.
    fn filled(&self, columns: &[usize]) -> Way {
        let value = |column: usize| self.values.iter().find(|value| value.0 == column);
        let blank = |column: usize| self.at(column).map_or(Slot::Unread, Slot::Vacant);
        columns
            .iter()
            .map(|column| value(*column).map_or_else(|| blank(*column), |it| Slot::Value(it.1)))
            .collect()
    }
}

/// The headers of columns, with the columns of the text that they stand in.
fn heads(reading: &Reading<'_>) -> Vec<Head> {
    let mut heads = Vec::new();
    let mut first = 0;
    for line in reading.atoms.chunk_by(|a, b| a.line == b.line) {
        let cells: usize = line.iter().map(|atom| atom.gap.cells).sum();
        let separators = cells + line.last().map_or(0, |atom| atom.trailing);
        let mut column = 0;
        for (index, atom) in line.iter().enumerate() {
            column += atom.gap.cells;
            let id = reading.column(atom).and_then(|number| Some(reading.spec.columns.get(number)?.id));
            heads.extend(id.map(|id| Head { id, column, atom: first + index, separators }));
        }
        first += line.len();
    }
    heads
}

impl Reading<'_> {
    /// The column that the atom is the whole header of.
    pub(super) fn column(&self, atom: &Atom) -> Option<usize> {
        atom.pieces(self.index, self.vocabulary).find_map(|(piece, role, length)| match role {
            Role::Column(column) if piece.end - piece.start == length => Some(column),
            _ => None,
        })
    }
}
