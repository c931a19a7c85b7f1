//! The rules of a page in, in whichever pieces they were drawn; whole lines out.

use super::geometry::Stretch;
use super::page::Rule;

/// Lines closer than this are one, drawn double or in pieces.
pub(super) const NEAR: f64 = 2.5;

/// A straight line along an axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Segment {
    /// Where it lies across its direction.
    pub(super) at: f64,
    /// From where to where it runs.
    pub(super) along: Stretch,
}

/// The lines of a page.
#[derive(Clone, Debug, Default)]
pub(super) struct Rules {
    /// Those from left to right, from top to bottom.
    pub(super) levels: Vec<Segment>,
    /// Those from top to bottom, from left to right.
    pub(super) uprights: Vec<Segment>,
}

impl Rules {
    /// Puts the pieces of each line together.
    pub(super) fn new(rules: &[Rule]) -> Self {
        let of = |level: bool| rules.iter().filter(move |rule| rule.level == level);
        let segment = |at: Stretch, along| Segment { at: at.middle(), along };
        Self {
            levels: joined(of(true).map(|rule| segment(rule.area.down, rule.area.across)).collect()),
            uprights: joined(of(false).map(|rule| segment(rule.area.across, rule.area.down)).collect()),
        }
    }

    /// Whether an upright line runs between two neighbours, clear of both.
    pub(super) fn part(&self, between: Stretch, at: f64) -> bool {
        let first = self.uprights.partition_point(|line| line.at < between.start - NEAR / 5.0);
        let lines = self.uprights.iter().skip(first).take_while(|line| line.at <= between.end + NEAR / 5.0);
        between.length() > NEAR / 5.0 && lines.into_iter().any(|line| line.along.holds(at))
    }
}

/// Lines that lie on each other, and those that begin where another ends, as one.
fn joined(mut pieces: Vec<Segment>) -> Vec<Segment> {
    pieces.sort_by(|one, other| one.at.total_cmp(&other.at));
    let mut lines: Vec<Segment> = Vec::new();
    let mut rest = pieces.as_slice();
    while let Some(first) = rest.first() {
        let (same, others) = rest.split_at(rest.partition_point(|piece| piece.at - first.at <= NEAR));
        lines.extend(end_to_end(same));
        rest = others;
    }
    lines
}

/// Joins what lies on one line.
fn end_to_end(pieces: &[Segment]) -> Vec<Segment> {
    let mut pieces = pieces.to_vec();
    let at = pieces.first().zip(pieces.last()).map_or(0.0, |(first, last)| f64::midpoint(first.at, last.at));
    pieces.sort_by(|one, other| one.along.start.total_cmp(&other.along.start));
    let mut lines: Vec<Segment> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some(line) if piece.along.start <= line.along.end + NEAR => {
                line.along = line.along.with(piece.along);
            }
            _ => lines.push(Segment { at, along: piece.along }),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{Rules, Segment};
    use crate::reader::pdf::geometry::{Area, Stretch};
    use crate::reader::pdf::page::Rule;

    fn level(y: f64, from: f64, to: f64) -> Rule {
        let across = Stretch { start: from, end: to };
        Rule { level: true, area: Area { across, down: Stretch { start: y, end: y } } }
    }

    #[test]
    fn a_line_in_pieces_is_one_line() {
        let rules = Rules::new(&[level(10.0, 50.0, 90.0), level(10.5, 0.0, 49.0), level(30.0, 0.0, 9.0)]);
        let line = |at, start, end| Segment { at, along: Stretch { start, end } };
        assert_eq!(rules.levels, [line(10.25, 0.0, 90.0), line(30.0, 0.0, 9.0)]);
    }
}
