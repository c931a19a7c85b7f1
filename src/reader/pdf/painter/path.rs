//! Paths: the straight lines along an axis are kept, be they stroked or filled as thin areas.

use hayro_syntax::content::ops::TypedInstruction as Is;

use super::numbers;
use super::state::State;
use crate::reader::pdf::geometry::{Area, Point};
use crate::reader::pdf::page::{Page, Rule};

/// A rule is at most this thick.
const THICKEST: f64 = 4.0;
/// A rule is at least this long: letters that are drawn as lines have shorter ones.
const SHORTEST: f64 = 4.0;
/// A page has at most this many rules; a drawing with more is no table.
const MOST_RULES: usize = 20_000;

/// The path that is being drawn.
#[derive(Debug, Default)]
pub(super) struct Path {
    /// The lines that are finished.
    lines: Vec<Vec<Point>>,
    /// The corners of the present line.
    line: Vec<Point>,
}

impl Path {
    /// Obeys an operator of paths, drawing on the page; whether it was one.
    pub(super) fn obey(&mut self, operator: &Is<'_, '_>, state: &State, page: &mut Page) -> bool {
        let inks = state.inks;
        match operator {
            Is::MoveTo(it) => self.start(at(state, numbers([&it.0, &it.1]))),
            Is::LineTo(it) => self.line.push(at(state, numbers([&it.0, &it.1]))),
            // What is behind a curve is no rule with what is before it.
            Is::CubicTo(it) => self.start(at(state, numbers([&it.4, &it.5]))),
            Is::CubicStartTo(it) => self.start(at(state, numbers([&it.2, &it.3]))),
            Is::CubicEndTo(it) => self.start(at(state, numbers([&it.2, &it.3]))),
            Is::ClosePath(_) => self.close(),
            Is::RectPath(it) => self.rectangle(state, numbers([&it.0, &it.1, &it.2, &it.3])),
            Is::StrokePath(_) => self.finish(!inks.white_lines, false, page),
            Is::CloseAndStrokePath(_) => {
                self.close();
                self.finish(!inks.white_lines, false, page);
            }
            Is::FillPathNonZero(_) | Is::FillPathNonZeroCompatibility(_) | Is::FillPathEvenOdd(_) => {
                self.finish(false, !inks.white_areas, page);
            }
            Is::FillAndStrokeNonZero(_) | Is::FillAndStrokeEvenOdd(_) => {
                self.finish(!inks.white_lines, !inks.white_areas, page);
            }
            Is::CloseFillAndStrokeNonZero(_) | Is::CloseFillAndStrokeEvenOdd(_) => {
                self.close();
                self.finish(!inks.white_lines, !inks.white_areas, page);
            }
            Is::EndPath(_) => self.finish(false, false, page),
            _ => return false,
        }
        true
    }

    fn start(&mut self, point: Point) {
        let line = std::mem::replace(&mut self.line, vec![point]);
        if line.len() > 1 {
            self.lines.push(line);
        }
    }

    fn close(&mut self) {
        if let Some(first) = self.line.first().copied() {
            self.line.push(first);
            self.start(first);
        }
    }

    fn rectangle(&mut self, state: &State, [x, y, width, height]: [f64; 4]) {
        let corners = [[x, y], [x + width, y], [x + width, y + height], [x, y + height], [x, y]];
        let mut corners = corners.into_iter().map(|corner| at(state, corner));
        if let Some(first) = corners.next() {
            self.start(first);
        }
        self.line.extend(corners);
    }

    /// Ends the path, leaving on the page what it stroked and what it filled.
    fn finish(&mut self, stroked: bool, filled: bool, page: &mut Page) {
        self.start(Point::default());
        self.line.clear();
        for line in self.lines.drain(..) {
            let sides = line.windows(2).filter(|_| stroked).filter_map(Area::around);
            let whole = Area::around(&line).filter(|_| filled && line.len() > 3);
            let rules = sides.chain(whole).filter_map(rule);
            page.rules.extend(rules.take(MOST_RULES.saturating_sub(page.rules.len())));
        }
    }
}

fn at(state: &State, [x, y]: [f64; 2]) -> Point {
    state.matrix.place(x, y)
}

/// The area as a rule, if it is thin one way and long the other.
fn rule(area: Area) -> Option<Rule> {
    let (width, height) = (area.across.length(), area.down.length());
    let level = width > height;
    let thin = if level { height } else { width };
    (thin <= THICKEST && width.max(height) >= SHORTEST).then_some(Rule { level, area })
}
