//! Notes what is odd about the printed tables: rows and columns too many, too few or out of order, headers that are
//! not the form's, tables in the wrong place.
//!
//! Looked at are the [cells](cell) as they are printed, in whatever layout; where a layout leaves doubt nothing is
//! noted, since a false alarm costs more than a miss.

mod blocks;
mod cell;
mod columns;
mod entry;
mod extra_rows;
mod identity_note;
mod owners;
mod place;
mod repeated;
mod row_order;
mod template_notes;
mod unit;

use crate::document::Document;
use crate::order::sort_by_key;
use crate::report::{BoundSection, BoundTable, CellState, Oddity, OddityKind};
use crate::text::Span;

use cell::{Cell, cells};
use entry::{Entry, entries};

/// The text before a table that may belong to its headers, and that behind it on its last line, have at most this many
/// bytes.
const AROUND: usize = 400;

/// A table with its cells and labels as they are printed.
struct Printed<'p> {
    document: &'p Document,
    table: &'p BoundTable,
    /// All cells that hold something, in the order of the text.
    cells: &'p [Cell],
    /// The labels, each with the figures behind it.
    entries: Vec<Entry<'p>>,
}

/// Notes the oddities of each table. Where columns are out of order no figure can be told, so all cells are unread;
/// where rows are, those are that were given the figures of another label.
pub(in crate::binding) fn note(document: &Document, sections: &[BoundSection], tables: &mut [BoundTable]) {
    let places = place::misplaced(sections, tables);
    let found: Vec<(Vec<Oddity>, Vec<usize>)> =
        tables.iter().map(|table| in_table(document, sections, tables, table)).collect();
    for ((table, (mut oddities, misled)), place) in tables.iter_mut().zip(found).zip(places) {
        oddities.extend(place);
        sort_by_key(&mut oddities, |oddity| oddity.span);
        let all = oddities.iter().any(scatters_figures);
        for (number, row) in table.rows.iter_mut().enumerate() {
            if all || misled.contains(&number) {
                row.cells.iter_mut().for_each(|cell| cell.state = CellState::Unread);
            }
        }
        table.oddities = oddities;
    }
}

/// The oddities of a table, and the rows that were given figures of another.
fn in_table(
    document: &Document,
    sections: &[BoundSection],
    tables: &[BoundTable],
    table: &BoundTable,
) -> (Vec<Oddity>, Vec<usize>) {
    let Some(span) = table.span else { return Default::default() };
    let all = cells(document, stretch(document, sections, tables, span));
    let printed = Printed { document, table, cells: &all, entries: entries(table.spec, &all) };
    let mut oddities = extra_rows::found(&printed);
    oddities.extend(row_order::found(&printed));
    oddities.extend(blocks::found(&printed));
    oddities.extend(columns::missing(&printed));
    oddities.extend(columns::out_of_order(&printed));
    oddities.extend(identity_note::missing(&printed));
    oddities.extend(unit::wrong(&printed));
    oddities.extend(template_notes::found(&printed));
    oddities.extend(repeated::headers(&printed));
    oddities.extend(repeated::table(document, sections, table));
    let misled = owners::misled(&printed, &oddities);
    (oddities, misled)
}

/// The table with the head before it and the rest of its last line, up to the headings and tables around it.
fn stretch(document: &Document, sections: &[BoundSection], tables: &[BoundTable], table: Span) -> Span {
    let headings = || sections.iter().filter_map(|section| Some(section.heading.as_ref()?.span));
    let bounds = || headings().chain(tables.iter().filter_map(|it| it.span).filter(|it| *it != table));
    let before = bounds().map(|it| it.end).filter(|end| *end <= table.start).max();
    let start = before.unwrap_or_default().max(table.start.saturating_sub(AROUND));
    let rest = document.behind(table.end);
    let line = table.end + rest.find('\n').unwrap_or(rest.len()).min(AROUND);
    let end = bounds().map(|it| it.start).filter(|start| *start >= table.end).fold(line, usize::min);
    Span::new(start, end)
}

const fn scatters_figures(oddity: &Oddity) -> bool {
    matches!(oddity.kind, OddityKind::ColumnOutOfOrder { .. } | OddityKind::GroupOutOfOrder { .. })
}
