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
mod region;
mod row;
mod ruler;
mod scan;
mod slots;
mod vocabulary;
mod worded;

use std::sync::LazyLock;

use crate::document::Document;
use crate::form::{EDITION_2021, Form, TableSpec};
use crate::report::{BoundSection, BoundTable, CellState};
use crate::text::Span;

use atom::Atom;
use lattice::align;
use layout::Layout;
use vocabulary::Vocabulary;

/// The labels of the form, ready for look-up.
static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::of(&EDITION_2021));

/// The tables of `form` in `document`, found or not, in the form's order.
pub(super) fn bind(document: &Document, form: &Form, sections: &[BoundSection]) -> Vec<BoundTable> {
    let atoms = scan::atoms(document, &VOCABULARY);
    let headings: Vec<Span> =
        sections.iter().filter_map(|section| Some(section.heading.as_ref()?.span)).collect();
    let marks = region::marks(&atoms, &headings, &VOCABULARY);
    let table = |(index, spec)| {
        let region = region::find(&atoms, &marks, index, &VOCABULARY)?;
        Some(bind_table(document, spec, index, atoms.get(region)?))
    };
    let specs = form.tables.iter().enumerate();
    specs.map(|(index, spec)| table((index, spec)).unwrap_or_else(|| BoundTable::absent(spec))).collect()
}

fn bind_table(document: &Document, spec: &'static TableSpec, index: usize, atoms: &[Atom]) -> BoundTable {
    let layout = Layout::of(atoms);
    let atoms = &if layout.celled { worded::worded(atoms, index, &VOCABULARY) } else { atoms.to_vec() };
    let alignment = align(spec, index, atoms, &layout, &VOCABULARY);
    let span = match (atoms.first(), atoms.last()) {
        (Some(first), Some(last)) => first.span.to(last.span),
        _ => Span::default(),
    };
    let mut rows = row::bind(document, spec, atoms, &alignment, &layout);
    let headers = header::bind(document, spec, index, atoms, &VOCABULARY);
    if !header::are_in_order(document, spec, &headers) {
        let cells = rows.iter_mut().flat_map(|row| &mut row.cells);
        cells.for_each(|cell| cell.state = CellState::Unread);
    }
    let miscounted = printed::miscounted(document, spec, atoms, &alignment, &layout);
    BoundTable { spec, span: Some(span), rows, headers, miscounted }
}
