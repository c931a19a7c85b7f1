//! Finds the three tables and reads their cells: one aligner for all layouts.
//!
//! The text becomes a stream of [atoms](atom), that is pieces of labels, figures, marks and other text, each with
//! the separators before it. Each table's [region] of the stream is [aligned](lattice) with the form's own
//! sequence of rows and slots at the least cost. The [slots] within a row follow from the separators where a
//! row has fewer figures than columns; where they do not, its cells are unread.

mod atom;
mod header;
mod identity;
mod lattice;
mod layout;
mod number;
mod printed;
mod reason;
mod region;
mod row;
mod ruler;
mod scan;
mod slots;
mod vocabulary;
mod worded;

use std::sync::LazyLock;

use crate::document::Document;
use crate::form::{EDITIONS, Form, TableSpec};
use crate::report::{BoundSection, BoundTable, CellState};
use crate::text::Span;

use atom::Atom;
use lattice::align;
use layout::Layout;
use vocabulary::Vocabulary;

/// The labels of each edition, ready for look-up, in the order of [`EDITIONS`].
static VOCABULARIES: LazyLock<Vec<Vocabulary>> =
    LazyLock::new(|| EDITIONS.iter().map(|form| Vocabulary::of(form)).collect());

/// The tables of the form in `document`, found or not, each in its edition, in the form's order.
pub(super) fn bind(
    document: &Document,
    editions: &[&'static Form],
    sections: &[BoundSection],
) -> Vec<BoundTable> {
    let headings: Vec<Span> =
        sections.iter().filter_map(|section| Some(section.heading.as_ref()?.span)).collect();
    let mut tables: Vec<(usize, BoundTable)> = Vec::new();
    for (form, vocabulary) in EDITIONS.iter().zip(VOCABULARIES.iter()) {
        let own = editions.iter().zip(form.tables).enumerate().filter(|(_, (it, _))| it.id == form.id);
        let specs: Vec<(usize, &'static TableSpec)> = own.map(|(index, (_, spec))| (index, spec)).collect();
        if !specs.is_empty() {
            tables.extend(bind_edition(document, &specs, &headings, vocabulary));
        }
    }
    tables.sort_by_key(|table| table.0);
    tables.into_iter().map(|table| table.1).collect()
}

/// The tables `specs` of one edition, each with its number in the form.
fn bind_edition(
    document: &Document,
    specs: &[(usize, &'static TableSpec)],
    headings: &[Span],
    vocabulary: &Vocabulary,
) -> Vec<(usize, BoundTable)> {
    let atoms = scan::atoms(document, vocabulary);
    let marks = region::marks(&atoms, headings, vocabulary);
    let table = |(index, spec): &(usize, &'static TableSpec)| {
        let region = region::find(&atoms, &marks, *index, vocabulary).and_then(|region| atoms.get(region));
        let found = region.map(|atoms| bind_table(document, spec, *index, atoms, vocabulary));
        (*index, found.unwrap_or_else(|| BoundTable::absent(spec)))
    };
    specs.iter().map(table).collect()
}

fn bind_table(
    document: &Document,
    spec: &'static TableSpec,
    index: usize,
    atoms: &[Atom],
    vocabulary: &Vocabulary,
) -> BoundTable {
    let layout = Layout::of(atoms);
    let atoms = &if layout.celled { worded::worded(atoms, index, vocabulary) } else { atoms.to_vec() };
    let alignment = align(spec, index, atoms, &layout, vocabulary);
    let span = match (atoms.first(), atoms.last()) {
        (Some(first), Some(last)) => first.span.to(last.span),
        _ => Span::default(),
    };
    let mut rows = row::bind(document, spec, atoms, &alignment, &layout);
    let headers = header::bind(document, spec, index, atoms, vocabulary);
    if !header::are_in_order(document, spec, &headers) {
        let cells = rows.iter_mut().flat_map(|row| &mut row.cells);
        cells.for_each(|cell| cell.state = CellState::Unread);
    }
    let miscounted = printed::miscounted(document, spec, atoms, &alignment, &layout);
    let unread = reason::reason(&rows, atoms, index, vocabulary);
    BoundTable { spec, span: Some(span), rows, headers, miscounted, unread }
}
