//! Columns, and groups of columns, that are absent or stand in another order than on the form.

use super::Printed;
use super::cell::Cell;
use super::entry::What;
use crate::binding::tables::header;
use crate::form::{Arrangement, ColumnId, ColumnSpec, RowSpec};
use crate::order::sort_by_key;
use crate::report::{BoundTable, Oddity, OddityKind};
use crate::text::{Span, key, letters};

/// So many rows must have the same number of figures too few before a column is said to be absent.
const FEWEST_ROWS: usize = 2;
/// The headers of at most this many columns of a row may be absent; more were lost in copying.
const MOST_ABSENT: usize = 2;

/// More headers than this are not looked at, so that any text is read in linear time.
const MOST_HEADERS: usize = 60;

/// The columns that have neither a header nor figures in the report.
pub(super) fn missing(printed: &Printed<'_>) -> Vec<Oddity> {
    match printed.table.spec.arrangement {
        Arrangement::Stacked => missing_in_rows(printed),
        Arrangement::SideBySide => missing_in_groups(printed),
    }
}

/// The columns that stand before one that they should follow.
pub(super) fn out_of_order(printed: &Printed<'_>) -> Vec<Oddity> {
    inverted(printed)
        .or_else(|| inverted_on_a_line(printed))
        .into_iter()
        .chain(groups_out_of_order(printed))
        .collect()
}

/// For every stretch of rows with the same columns: those whose header is absent, where every row lacks as many figures.
fn missing_in_rows(printed: &Printed<'_>) -> Vec<Oddity> {
    let rows = printed.table.spec.rows;
    let mut oddities = Vec::new();
    let mut from = 0;
    for block in rows.chunk_by(|one, next| one.columns == next.columns) {
        oddities.extend(missing_in_block(printed, from, block));
        from += block.len();
    }
    oddities
}

fn missing_in_block(printed: &Printed<'_>, from: usize, block: &'static [RowSpec]) -> Vec<Oddity> {
    let table = printed.table;
    let Some(columns) = block.first().map(|row| row.columns) else { return Vec::new() };
    let of_row = |row: usize| printed.entries.iter().find(move |it| it.what == What::Row(row));
    let counts: Vec<usize> = (from..from + block.len()).filter_map(of_row).map(|it| it.values).collect();
    let Some(first) = of_row(from) else { return Vec::new() };
    let head: String = printed.cells.iter().take(first.index).map(|it| it.key.as_str()).collect();
    let absent: Vec<&ColumnSpec> = columns
        .iter()
        .filter_map(|it| table.spec.column(*it))
        .filter(|it| is_absent(table, &head, it))
        .collect();
    let too_few = counts.iter().all(|count| *count > 0 && count + absent.len() == columns.len());
    if !too_few || counts.len() < FEWEST_ROWS || absent.len() > MOST_ABSENT {
        return Vec::new();
    }
    let at = |column: &ColumnSpec| Span::empty(place(table, column.id).unwrap_or(first.cell.span.start));
    let oddity = |it: &'static ColumnSpec| Oddity { span: at(it), kind: OddityKind::ColumnMissing(it) };
    absent.into_iter().map(oddity).collect()
}

/// Where the header of a column should stand: behind that of the column before.
fn place(table: &BoundTable, column: ColumnId) -> Option<usize> {
    let index = table.spec.columns.iter().position(|it| it.id == column)?;
    let before = table.spec.columns.get(index.checked_sub(1)?)?;
    table.headers.iter().find(|header| header.spec == before).map(|header| header.label.span.end)
}

/// Whether neither the header nor any two characters that it alone has stand above the rows.
fn is_absent(table: &BoundTable, head: &str, column: &ColumnSpec) -> bool {
    let others = table.spec.columns.iter().filter(|it| it.id != column.id).map(|it| key(it.label));
    let others: String = others.collect::<Vec<_>>().join("\n");
    let label = letters(column.label);
    let pairs = label.windows(2).map(|pair| pair.iter().collect::<String>());
    let mut own = pairs.filter(|pair| !others.contains(pair.as_str())).peekable();
    table.headers.iter().all(|header| header.spec != column)
        && own.peek().is_some()
        && own.all(|pair| !head.contains(pair.as_str()))
}

/// The columns, or groups of them, that the one printed row lacks.
fn missing_in_groups(printed: &Printed<'_>) -> Vec<Oddity> {
    let (table, spec) = (printed.table, printed.table.spec);
    let Some(row) = table.miscounted else { return Vec::new() };
    let text: String = printed.cells.iter().map(|it| it.key.as_str()).collect();
    let at = Span::empty(row.span.start);
    let columns = spec.columns.iter().filter(|it| is_absent(table, &text, it));
    let columns: Vec<Oddity> =
        columns.map(|it| Oddity { span: at, kind: OddityKind::ColumnMissing(it) }).collect();
    let groups = spec.rows.iter().filter(|it| !text.contains(&key(it.label)));
    let groups: Vec<(&RowSpec, Oddity)> =
        groups.map(|it| (it, Oddity { span: at, kind: OddityKind::GroupMissing(it) })).collect();
    let left = |lost: usize| spec.keys().count().checked_sub(lost) == Some(row.values);
    let lost: usize = groups.iter().map(|group| group.0.columns.len()).sum();
    match (columns.len(), groups.len()) {
        (1, 0) if left(spec.rows.len()) => columns,
        (0, 1) if left(lost) => groups.into_iter().map(|group| group.1).collect(),
        _ => Vec::new(),
    }
}

/// A header of a column, where it stands.
struct Header {
    column: usize,
    span: Span,
    /// Its line and its place on it, in the cells.
    line: usize,
    place: usize,
    /// Its number among the cells.
    index: usize,
}

/// The headers above the rows, each alone in its cell.
fn headers(printed: &Printed<'_>) -> Vec<Header> {
    let columns = printed.table.spec.columns;
    let first = printed.entries.iter().find(|it| matches!(it.what, What::Row(_)));
    let above = first.filter(|_| heads_all_rows(printed)).map_or(printed.cells.len(), |it| it.index);
    let header = |(index, cell): (usize, &Cell)| {
        let column = columns.iter().position(|it| key(it.label) == cell.key)?;
        Some(Header { column, span: cell.span, line: cell.line, place: cell.column, index })
    };
    printed.cells.iter().take(above).enumerate().filter_map(header).take(MOST_HEADERS).collect()
}

/// The first header that stands before one that it should follow.
fn inverted(printed: &Printed<'_>) -> Option<Oddity> {
    let spec = printed.table.spec;
    let mut headers = headers(printed);
    let in_grid = spec.arrangement == Arrangement::Stacked && heads_all_rows(printed) && is_grid(printed);
    // Editors that drop how cells are merged leave two headers in one place: the places then tell nothing.
    let in_grid = in_grid && each_in_a_place_of_its_own(&headers);
    if in_grid {
        sort_by_key(&mut headers, |header| header.place);
    }
    let in_sequence = is_sequential(printed);
    let is_alone = |it: &Header| {
        let on_line = printed.cells.iter().skip(it.index.saturating_sub(1)).take(3);
        on_line.filter(|cell| cell.line == it.line).count() == 1
    };
    let beside = |a: &Header, b: &Header| {
        let neighbours = a.index + 1 == b.index && a.line + 3 > b.line;
        in_grid || a.line == b.line || (in_sequence && neighbours && is_alone(a) && is_alone(b))
    };
    let once = |it: &Header| headers.iter().filter(|other| other.column == it.column).count() == 1;
    let side_by_side = spec.arrangement == Arrangement::SideBySide;
    // The total may stand on a line of its own, above or behind the others.
    let is_total = |header: &Header| !in_grid && header.column + 1 == spec.columns.len();
    let starts = |header: &Header| side_by_side && header.column == 0;
    let is_told = |it: &Header| side_by_side || once(it);
    let is_wrong = |(a, b): &(&Header, &Header)| {
        beside(a, b)
            && a.column > b.column
            && is_told(a)
            && is_told(b)
            && !is_total(a)
            && !is_total(b)
            && !starts(b)
    };
    let (a, b) = headers.iter().zip(headers.iter().skip(1)).find(is_wrong)?;
    let kind = OddityKind::ColumnOutOfOrder {
        column: spec.columns.get(a.column)?,
        neighbour: spec.columns.get(b.column)?,
    };
    Some(Oddity { span: a.span, kind })
}

/// Whether no two headers stand in the same column of the grid.
fn each_in_a_place_of_its_own(headers: &[Header]) -> bool {
    let is_first =
        |(index, it): (usize, &Header)| headers.iter().take(index).all(|other| other.place != it.place);
    headers.iter().enumerate().all(is_first)
}

/// The same where white space alone parts the headers of a line.
fn inverted_on_a_line(printed: &Printed<'_>) -> Option<Oddity> {
    let table = printed.table;
    let mut pairs = table.headers.windows(2);
    let pair = pairs.find(|pair| !header::are_in_order(printed.document, table.spec, pair))?;
    let (a, b) = (pair.first()?, pair.last()?);
    let kind = OddityKind::ColumnOutOfOrder { column: a.spec, neighbour: b.spec };
    Some(Oddity { span: a.label.span, kind })
}

/// Whether every label of a row that reads to the letter has all its figures right behind it, so that the text runs as
/// the table does.
fn is_sequential(printed: &Printed<'_>) -> bool {
    let spec = printed.table.spec;
    let mut rows = printed.entries.iter().filter(|it| matches!(it.what, What::Row(_))).peekable();
    rows.peek().is_some() && rows.all(|it| it.full_row(spec).is_some())
}

/// Whether the table was drawn as a grid, so that the columns of all its lines are the same.
fn is_grid(printed: &Printed<'_>) -> bool {
    let mut grids = printed.document.grids.iter();
    printed.table.span.is_some_and(|span| grids.any(|grid| grid.contains(span)))
}

/// Whether every row has the same columns, so that their headers are printed once.
fn heads_all_rows(printed: &Printed<'_>) -> bool {
    let rows = printed.table.spec.rows;
    rows.iter().zip(rows.iter().skip(1)).all(|(one, next)| one.columns == next.columns)
}

/// The first group of columns whose label stands before that of one that it should follow, both alone in their cells.
fn groups_out_of_order(printed: &Printed<'_>) -> Option<Oddity> {
    let spec = printed.table.spec;
    if spec.arrangement != Arrangement::SideBySide {
        return None;
    }
    let place = |row: &RowSpec| {
        let label = key(row.label);
        let mut cells = printed.cells.iter().filter(|cell| cell.key == label);
        cells.next().filter(|_| cells.next().is_none()).map(|cell| cell.span)
    };
    let placed: Vec<_> = spec.rows.iter().filter_map(|row| Some((row, place(row)?))).collect();
    let mut pairs = placed.iter().zip(placed.iter().skip(1));
    let ((neighbour, _), (group, span)) = pairs.find(|(one, next)| one.1.start > next.1.start)?;
    Some(Oddity { span: *span, kind: OddityKind::GroupOutOfOrder { group, neighbour } })
}
