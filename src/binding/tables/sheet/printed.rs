//! The one printed row of a table whose rows stand side by side; or these rows as lines or small tables of their own.

use super::line::Line;
use super::{Found, Head, Sheet};
use crate::binding::tables::atom::{Atom, Kind};
use crate::binding::tables::lattice::Aligned;
use crate::binding::tables::slots::{Slot, Way, in_place};
use crate::report::Unread;

impl Sheet<'_> {
    /// What was found of the printed row.
    pub(super) fn printed(&self) -> Option<Found> {
        let width: usize = self.reading.spec.rows.iter().map(|row| row.columns.len()).sum();
        let lines: Vec<&Line> = self.lines.iter().filter(|line| line.holds_figures(self)).collect();
        match lines.as_slice() {
            [] => self.blank(width),
            [line] => Some(self.found(line, width)),
            lines => Some(self.parts(lines, width)),
        }
    }

    fn found(&self, line: &Line, width: usize) -> Found {
        let values: Vec<usize> = line.values.iter().map(|value| value.1).collect();
        let is_apart = |(index, atom): (usize, &Atom)| {
            matches!(atom.kind, Kind::Number(_))
                && !values.contains(&index)
                && !self.reading.is_in_word(index)
        };
        let way = match values.len() {
            // A figure elsewhere may be part of the row.
            _ if self.reading.atoms.iter().enumerate().any(is_apart) => Err(Unread::Unclear),
            _ if line.is_crowded() => Err(Unread::Unclear),
            count if count == width && (line.drawn || line.pitch().is_some()) => Ok(in_place(&values)),
            count if count > width => Err(Unread::Unclear),
            _ => self.leaves(line, width).map(|columns| line.filled(&columns)).ok_or(Unread::BlanksLost),
        };
        Found { aligned: Aligned { label: Vec::new(), values }, way, values: None }
    }

    /// The columns of the cells: those of the headers above, or all where the line has as many.
    fn leaves(&self, line: &Line, width: usize) -> Option<Vec<usize>> {
        let ids = self.reading.spec.columns.iter().map(|column| column.id).cycle().take(width);
        let leaves: Vec<&Head> = self.heads.iter().rev().take(width).rev().collect();
        // A row whose first cell is blank begins with a pipe, too; but then other lines do not.
        let opened = usize::from(self.lines.iter().all(|line| line.opened));
        let cells = (line.separators + 1).saturating_sub(usize::from(line.closed) + opened);
        let columns: Vec<usize> = if cells == width {
            (opened..opened + width).collect()
        } else if leaves.iter().map(|leaf| leaf.id).eq(ids) && self.are_even(&leaves, line) {
            leaves.iter().map(|leaf| leaf.column).collect()
        } else {
            return None;
        };
        line.values.iter().all(|value| columns.contains(&value.0)).then_some(columns)
    }

    /// Whether the headers stand on one line, with as many cells as `line`; else they may have slipped.
    fn are_even(&self, heads: &[&Head], line: &Line) -> bool {
        let ends = [heads.first(), heads.last()].map(|head| Some(self.reading.atoms.get(head?.atom)?.line));
        ends.first() == ends.last() && heads.iter().all(|head| head.separators == line.separators)
    }

    /// The rows as lines of their own, each complete and in the order of the form.
    fn parts(&self, lines: &[&Line], width: usize) -> Found {
        let widths = self.reading.spec.rows.iter().map(|row| row.columns.len());
        let each = lines.iter().map(|line| line.values.len()).eq(widths);
        let labels = self.group_lines(lines);
        let values: Vec<usize> = lines.iter().flat_map(|line| &line.values).map(|value| value.1).collect();
        let way = in_place(&values);
        let way = if each && labels && way.len() == width { Ok(way) } else { Err(Unread::Unclear) };
        Found { aligned: Aligned { label: Vec::new(), values }, way, values: None }
    }

    /// Whether every line has, on it or above it, the label of its row, in the order of the form.
    fn group_lines(&self, lines: &[&Line]) -> bool {
        let mut from = 0;
        self.reading.spec.rows.iter().zip(lines).all(|(row, line)| {
            let end = line.values.last().map_or(0, |value| value.1);
            let found = (from..end).any(|atom| self.reading.said(atom).contains(row.label));
            from = end;
            found
        })
    }

    /// A printed row in which nothing stands: a line of separators only, as many as on the line of headers above.
    fn blank(&self, width: usize) -> Option<Found> {
        let head = self.heads.last()?;
        let end = self.reading.atoms.get(head.atom)?.span.end;
        let mut lines = self.reading.document.behind(end).split_inclusive('\n');
        let start = end + lines.next()?.len();
        let line = lines
            .next()
            .filter(|line| line.chars().all(|ch| matches!(ch, '\t' | '|' | '｜' | ' ' | '\r' | '\n')))?;
        let stops: Vec<usize> =
            line.match_indices(['\t', '|', '｜']).map(|(at, it)| start + at + it.len()).collect();
        let closed = line.trim_end_matches(['\r', '\n', ' ']).ends_with(['|', '｜']);
        let begins = if closed { stops } else { [start].into_iter().chain(stops).collect::<Vec<usize>>() };
        let slots = begins.iter().take(width).map(|at| Slot::Vacant(*at)).collect::<Way>();
        let fits = slots.len() == width && begins.len() <= width + 1;
        fits.then(|| Found { aligned: Aligned::default(), way: Ok(slots), values: None })
    }
}

impl Line {
    /// Whether values stand on the line that are no headers.
    fn holds_figures(&self, sheet: &Sheet<'_>) -> bool {
        let kind = |value: &(usize, usize)| sheet.reading.atoms.get(value.1).map(|atom| &atom.kind);
        let is_figure = |value: &&(usize, usize)| {
            matches!(kind(value), Some(Kind::Number(_) | Kind::Unclear | Kind::Mark))
                && !sheet.reading.is_in_word(value.1)
        };
        self.values.iter().any(|value| is_figure(&value))
    }
}
