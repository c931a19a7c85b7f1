//! In which columns of a line the slots of its row stand.
//!
//! Lines of the same shape have their slots in the same columns. The complete lines of a shape show which; where there
//! are none, the headers above, the complete lines of other shapes and the edges of the table say which columns may be
//! meant, and what stands in the lines decides among them.

use super::line::Line;
use super::{Head, Sheet};
use crate::report::Unread;

/// At most this many complete lines teach.
const MOST_LESSONS: usize = 64;

/// What lines have in common whose slots stand in the same columns.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Shape {
    /// The tabs and pipes on the line.
    separators: usize,
    /// The column of the label.
    depth: usize,
    /// How many slots its row has.
    width: usize,
}

/// The columns of the slots of a complete line.
#[derive(Clone, Debug)]
pub(super) struct Lesson {
    shape: Shape,
    /// The part of the table between two blank lines that the line stands in.
    block: usize,
    columns: Vec<usize>,
}

impl Shape {
    pub(super) const fn of(line: &Line, width: usize) -> Self {
        Self { separators: line.separators, depth: line.depth, width }
    }
}

impl Lesson {
    /// Whether it is of a line of `shape`.
    pub(super) fn is_of(&self, shape: Shape) -> bool {
        self.shape == shape
    }

    /// Whether it is of a line in part `block` of the table with its slots in `columns`.
    pub(super) fn has_columns(&self, block: usize, columns: &[usize]) -> bool {
        self.block == block && self.columns == columns
    }

    /// Whether its slots stand right behind its label; `None` where it is no line of part `block` of the table.
    fn is_behind_label(&self, block: usize) -> Option<bool> {
        (self.block == block).then(|| self.columns.first() == Some(&(self.shape.depth + 1)))
    }
}

impl Sheet<'_> {
    /// What the complete lines teach.
    pub(super) fn lessons(&self) -> Vec<Lesson> {
        let mut lessons: Vec<Lesson> = Vec::new();
        for line in self.lines.iter().filter(|line| line.alone) {
            let Some(width) = line.row.and_then(|row| self.width(row)) else { continue };
            let shape = Shape::of(line, width);
            let columns: Vec<usize> = line.values.iter().map(|value| value.0).collect();
            let known = |it: &Lesson| it.shape == shape && it.block == line.block && it.columns == columns;
            let is_complete = columns.len() == width && line.pitch().is_some_and(|pitch| pitch > 0);
            if is_complete && lessons.len() < MOST_LESSONS && !lessons.iter().any(known) {
                lessons.push(Lesson { shape, block: line.block, columns });
            }
        }
        lessons
    }

    /// The columns that the slots of the lines of `shape` may stand in, such as `line` is one: where the evidence
    /// leaves one choice, that; else all that are left.
    pub(super) fn columns(&self, line: &Line, row: usize, shape: Shape) -> Result<Vec<Vec<usize>>, Unread> {
        let known = self.known(line, shape);
        // Where no line of the shape is complete and nothing is known of the table, parts without a total speak against it.
        let is_known = !known.is_empty() || line.drawn || self.even;
        let all = if known.is_empty() { self.possible(line, row, shape) } else { known };
        let mut fitting: Vec<Vec<usize>> = all.into_iter().filter(|columns| line.fits(columns)).collect();
        if fitting.len() > 1 {
            fitting = self.fittest(fitting, line, shape);
        }
        let holds = |columns: &Vec<usize>| {
            let has_total = line.values.last().map(|value| &value.0) == columns.last();
            is_known || has_total || line.values.len() == 1 || self.sum_holds(line, columns) != Some(false)
        };
        // One that is spoken against is no reason to take another.
        if !fitting.is_empty() && fitting.iter().all(holds) && !self.is_astray(line, &fitting) {
            return Ok(fitting);
        }
        // Complete lines exist, or edges, and this one has values elsewhere; or nothing shows where blanks stand.
        Err(if line.values.is_empty() { Unread::BlanksLost } else { Unread::Unclear })
    }

    /// The columns of the complete lines of the shape; those in the same part of the table come first, since a page break
    /// may move the columns.
    fn known(&self, line: &Line, shape: Shape) -> Vec<Vec<usize>> {
        let alike = || self.lessons.iter().filter(|lesson| lesson.shape == shape);
        let columns = |lesson: &Lesson| lesson.columns.clone();
        let near: Vec<Vec<usize>> =
            alike().filter(|lesson| lesson.block == line.block).map(columns).collect();
        if !near.is_empty() || !self.is_uniform() {
            return near;
        }
        if let Some(columns) = self.behind_label(line, shape) {
            return vec![columns];
        }
        let suits = |it: &&Lesson| self.alike(line, shape).all(|like| like.fits(&it.columns));
        alike().filter(suits).map(columns).collect()
    }

    /// The columns right behind the label of a line, if all complete lines in the same part of the table have theirs
    /// there; where the columns are those of the headers, only the lines with the deepest labels have.
    fn behind_label(&self, line: &Line, shape: Shape) -> Option<Vec<usize>> {
        let near =
            || self.lessons.iter().filter_map(|lesson| Some((lesson, lesson.is_behind_label(line.block)?)));
        let is_deeper = |depth: usize| self.lines.iter().any(|it| it.row.is_some() && it.depth > depth);
        let tells = |lesson: &Lesson| lesson.shape.depth <= line.depth && is_deeper(lesson.shape.depth);
        let columns: Vec<usize> = (line.depth + 1..).take(shape.width).collect();
        let told = near().all(|it| it.1) && near().any(|it| tells(it.0));
        (told && self.alike(line, shape).all(|it| it.fits(&columns))).then_some(columns)
    }

    /// Where the slots may stand if no line of the shape is complete: anywhere between label and end, except where the
    /// source drew the table, or where the complete lines of several shapes agree.
    fn possible(&self, line: &Line, row: usize, shape: Shape) -> Vec<Vec<usize>> {
        let fit = |columns: &Vec<usize>| {
            self.lines.iter().filter(|it| self.is_of(it, shape)).all(|it| it.fits(columns))
        };
        let heads = self.heads(line, row).filter(|heads| self.are_real(heads, line, shape)).filter(fit);
        if let Some(columns) = heads.or_else(|| self.agreed(line, shape)) {
            return vec![columns];
        }
        // Three lines alike are no shorter ones by accident, nor is one with as many cells as the headers above it.
        let headed = || {
            let mut heads = self.heads_above(line);
            line.room() == shape.width && heads.next().is_some_and(|head| head.separators == line.separators)
        };
        if !line.drawn && !self.even && !self.is_common(shape) && !headed() {
            return Vec::new();
        }
        let end = line.depth + 1 + line.room();
        let starts = line.depth + 1..(end + 1).saturating_sub(shape.width);
        starts.map(|start| (start..start + shape.width).collect()).collect()
    }

    /// Whether the headers stand above the cells that they head: the source drew them so, or all lines have equally
    /// many cells; and no complete line has its figures elsewhere.
    fn are_real(&self, heads: &[usize], line: &Line, shape: Shape) -> bool {
        let is_like = |it: &&Lesson| it.shape.separators == shape.separators && it.shape.width == shape.width;
        (line.drawn || self.even) && self.lessons.iter().filter(is_like).all(|lesson| lesson.columns == heads)
    }

    /// The columns in which the complete lines of several shapes have their slots; of a table that the source drew one
    /// shape is enough, since its columns are real.
    fn agreed(&self, line: &Line, shape: Shape) -> Option<Vec<usize>> {
        let is_like = |it: &&Lesson| it.shape.separators == shape.separators && it.shape.width == shape.width;
        let near = |it: &&Lesson| line.drawn || it.block == line.block;
        let alike = || self.lessons.iter().filter(is_like).filter(near);
        let first = alike().next()?;
        let several = alike().any(|it| it.shape.depth != first.shape.depth);
        // Where merged cells lost their spans not even the columns of a drawn table are real.
        let is_held = |it: &Line| it.values.iter().all(|value| first.columns.contains(&value.0));
        let held = self.lines.iter().filter(|it| self.is_like_shape(it, shape)).all(is_held);
        let agree = (several || line.drawn) && held && alike().all(|it| it.columns == first.columns);
        agree.then(|| first.columns.clone())
    }

    /// The columns that suit all lines of the shape; where several do, those under which the sums of most lines hold
    /// and none fails; where nothing but lone figures stands in the lines, those that make totals of them.
    fn fittest(&self, mut columns: Vec<Vec<usize>>, line: &Line, shape: Shape) -> Vec<Vec<usize>> {
        let lines: Vec<&Line> = self.alike(line, shape).collect();
        let fit_all = |it: &Vec<usize>| lines.iter().all(|line| line.fits(it));
        if columns.iter().any(fit_all) {
            columns.retain(fit_all);
        }
        let holding = |it: &Vec<usize>| {
            let held = lines.iter().filter_map(|line| self.sum_holds(line, it));
            held.clone().all(|holds| holds) && held.count() > 0
        };
        let is_lone = lines.iter().all(|line| line.values.len() <= 1);
        let totals = |it: &Vec<usize>| {
            lines.iter().flat_map(|line| &line.values).all(|value| it.last() == Some(&value.0))
        };
        // Lines like it in other parts of the table may speak against them: then none are taken.
        let far = || self.lines.iter().filter(|far| self.is_of(far, shape));
        let suits = |it: &Vec<usize>| far().all(|far| far.fits(it));
        let one = |is: &dyn Fn(&Vec<usize>) -> bool| columns.iter().filter(|it| is(it)).count() == 1;
        if one(&holding) {
            columns.retain(|it| holding(it) && suits(it));
        } else if is_lone && one(&totals) && columns.iter().any(|it| totals(it) && suits(it)) {
            columns.retain(totals);
        }
        columns
    }

    /// Whether the line has as many separators and slots as those of the shape.
    fn is_like_shape(&self, line: &Line, shape: Shape) -> bool {
        let width = line.row.and_then(|row| self.width(row));
        line.alone && line.separators == shape.separators && width == Some(shape.width)
    }

    /// Whether all lines are written alike: with a pipe before the first cell, or without.
    fn is_uniform(&self) -> bool {
        let opened = self.lines.iter().filter(|line| line.row.is_some()).map(|line| line.opened);
        opened.clone().all(|it| it) || !opened.clone().any(|it| it)
    }

    /// Whether three lines or more are of the shape.
    fn is_common(&self, shape: Shape) -> bool {
        self.lines.iter().filter(|line| self.is_of(line, shape)).take(3).count() == 3
    }

    /// The lines of the shape in the same part of the table: a page break may move the columns.
    fn alike<'s>(&'s self, line: &Line, shape: Shape) -> impl Iterator<Item = &'s Line> + use<'s> {
        let block = line.block;
        self.lines.iter().filter(move |it| it.block == block && self.is_of(it, shape))
    }

    fn is_of(&self, line: &Line, shape: Shape) -> bool {
        let width = line.row.and_then(|row| self.width(row));
        line.alone && width.is_some_and(|width| Shape::of(line, width) == shape)
    }

    /// The columns of the headers above the line, where they head every slot of the row.
    fn heads(&self, line: &Line, row: usize) -> Option<Vec<usize>> {
        let row = self.spec_row(row)?;
        let fits = |head: &&Head| line.drawn || head.separators == line.separators;
        let column =
            |id| self.heads_above(line).find(|head| head.id == id).filter(fits).map(|head| head.column);
        let columns = row.columns.iter().map(|id| column(*id)).collect::<Option<Vec<usize>>>()?;
        let step = |pair: &[usize]| pair.last().zip(pair.first()).and_then(|(b, a)| b.checked_sub(*a));
        let mut steps = columns.windows(2).map(step);
        let first = steps.next().unwrap_or(Some(1));
        // Headers of a text may have slipped; those that a source drew may be merged over several columns.
        let even = line.drawn || steps.all(|step| step == first);
        (even && columns.is_sorted_by(|a, b| a < b)).then_some(columns)
    }
}

impl Line {
    /// Whether all values stand in `columns`, and the line reaches as far as they do.
    pub(super) fn fits(&self, columns: &[usize]) -> bool {
        let end = self.depth + 1 + self.room();
        self.values.iter().all(|value| columns.contains(&value.0))
            && columns.iter().all(|column| (self.depth + 1..end).contains(column))
    }
}
