//! Which lines belong together, and the grid that they make.

use super::regions::{Region, Walls};
use super::{Cell, Grid};
use crate::reader::pdf::geometry::Stretch;
use crate::reader::pdf::rules::{NEAR, Rules, Segment};

/// More crossings than this are a drawing, no table.
const MOST_CROSSINGS: usize = 1_000_000;
/// More places than this are a drawing, no table.
const MOST_PLACES: usize = 20_000;

/// The ruled tables of a page, the smallest first, so that one in another's cell comes before that.
pub(in crate::reader::pdf) fn grids(rules: &Rules) -> Vec<Grid> {
    if rules.levels.len().saturating_mul(rules.uprights.len()) > MOST_CROSSINGS {
        return Vec::new();
    }
    let mut grids: Vec<Grid> = tables(rules).iter().filter_map(grid).collect();
    grids.sort_by(|one, other| one.area().size().total_cmp(&other.area().size()));
    grids
}

/// The lines that cross or touch each other, directly or through others.
fn tables(rules: &Rules) -> Vec<Rules> {
    let count = rules.levels.len();
    let mut sets = Sets((0..count + rules.uprights.len()).collect());
    for (index, level) in rules.levels.iter().enumerate() {
        let crossing = rules.uprights.iter().enumerate().filter(|(_, upright)| cross(level, upright));
        crossing.for_each(|(other, _)| sets.join(index, count + other));
    }
    let mut tables: Vec<Rules> = vec![Rules::default(); count + rules.uprights.len()];
    for (index, line) in rules.levels.iter().chain(&rules.uprights).enumerate() {
        let Some(table) = tables.get_mut(sets.root(index)) else { continue };
        let lines = if index < count { &mut table.levels } else { &mut table.uprights };
        lines.push(*line);
    }
    tables.retain(|table| table.levels.len() > 1 && !table.uprights.is_empty());
    tables
}

fn cross(level: &Segment, upright: &Segment) -> bool {
    let near = |along: Stretch, at: f64| along.start - NEAR <= at && at <= along.end + NEAR;
    near(level.along, upright.at) && near(upright.along, level.at)
}

/// Which things belong together; each names one before it, the first of all itself.
struct Sets(Vec<usize>);

impl Sets {
    fn root(&mut self, mut index: usize) -> usize {
        while let Some(next) = self.0.get(index).copied().filter(|next| *next != index) {
            // Halving the way keeps all ways short.
            let after = self.0.get(next).copied().unwrap_or(next);
            if let Some(entry) = self.0.get_mut(index) {
                *entry = after;
            }
            index = after;
        }
        index
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        if let Some(entry) = self.0.get_mut(one.max(other)) {
            *entry = one.min(other);
        }
    }
}

/// The grid that the lines make; none where they enclose no table, or cells that are no rectangles.
fn grid(table: &Rules) -> Option<Grid> {
    let columns = ends(&table.uprights, &table.levels);
    let rows = ends(&table.levels, &table.uprights);
    let whole = laid_out(table, columns, rows)?;
    // Ends that no cell has, such as those of an underline, are none.
    let columns = used(&whole.columns, |index| whole.has_end(index, |region| &region.columns));
    let rows = used(&whole.rows, |index| whole.has_end(index, |region| &region.rows));
    laid_out(table, columns, rows)
}

/// The grid of these columns and rows.
fn laid_out(table: &Rules, columns: Vec<f64>, rows: Vec<f64>) -> Option<Grid> {
    let (across, down) = (columns.len().checked_sub(1)?, rows.len().checked_sub(1)?);
    if across < 2 || down == 0 || across.saturating_mul(down) > MOST_PLACES {
        return None;
    }
    let (regions, owners) = walls(table, &columns, &rows).regions()?;
    let cells = regions.into_iter().map(|region| Cell { region, glyphs: Vec::new() }).collect();
    Some(Grid { columns, rows, cells, owners })
}

fn walls(table: &Rules, columns: &[f64], rows: &[f64]) -> Walls {
    let mut walls = Walls::new(rows.len() - 1, columns.len() - 1);
    for line in &table.uprights {
        if let Some(column) = nearest(columns, line.at).checked_sub(1) {
            walls.put_right(covered(rows, line.along), column);
        }
    }
    for line in &table.levels {
        if let Some(row) = nearest(rows, line.at).checked_sub(1) {
            walls.put_below(row, covered(columns, line.along));
        }
    }
    walls
}

fn used(ends: &[f64], is_used: impl Fn(usize) -> bool) -> Vec<f64> {
    ends.iter().enumerate().filter(|(index, _)| is_used(*index)).map(|(_, end)| *end).collect()
}

impl Grid {
    /// Whether a cell begins or ends there.
    fn has_end(&self, index: usize, side: impl Fn(&Region) -> &std::ops::Range<usize>) -> bool {
        self.cells.iter().map(|cell| side(&cell.region)).any(|it| it.start == index || it.end == index)
    }
}

/// Where lines lie, and where those across them end beyond all: a table may have no rules at its sides.
fn ends(lines: &[Segment], across: &[Segment]) -> Vec<f64> {
    let reach = across.iter().map(|line| line.along).reduce(Stretch::with).unwrap_or_default();
    let mut ends: Vec<f64> = lines.iter().map(|line| line.at).collect();
    ends.sort_by(f64::total_cmp);
    ends.dedup_by(|end, before| *end - *before <= NEAR);
    if ends.first().is_some_and(|first| reach.start < first - 4.0 * NEAR) {
        ends.insert(0, reach.start);
    }
    if ends.last().is_some_and(|last| reach.end > last + 4.0 * NEAR) {
        ends.push(reach.end);
    }
    ends
}

/// The number of the end that is nearest.
fn nearest(ends: &[f64], at: f64) -> usize {
    let next = ends.partition_point(|end| *end < at);
    let distance = |index: usize| ends.get(index).map_or(f64::INFINITY, |end| (end - at).abs());
    let before = next.saturating_sub(1);
    if distance(before) <= distance(next) { before } else { next }
}

/// The intervals between the ends whose middle lies in the stretch.
fn covered(ends: &[f64], along: Stretch) -> std::ops::Range<usize> {
    let middles: Vec<f64> =
        ends.iter().zip(ends.iter().skip(1)).map(|(a, b)| f64::midpoint(*a, *b)).collect();
    middles.partition_point(|it| *it < along.start)..middles.partition_point(|it| *it <= along.end)
}
