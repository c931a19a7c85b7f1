//! Finds the three tables and reads their cells: one aligner for all layouts.
//!
//! The text becomes a stream of [atoms](atom), that is pieces of labels, figures, marks and other text, each with
//! the separators before it. Each table's [region] of the stream is [aligned](lattice) with the form's own
//! sequence of rows and slots at the least cost. The [slots] within a row follow from the separators where a
//! row has fewer figures than columns; where they do not, its cells are unread.

mod apart;
mod atom;
mod blocks;
mod counted;
mod glued;
mod header;
mod identity;
mod lattice;
mod layout;
mod number;
mod oddities;
mod parts;
mod printed;
mod reason;
mod region;
mod row;
mod ruler;
mod scan;
mod sheet;
mod slots;
mod stack;
mod vocabulary;
mod worded;

pub(super) use oddities::note as note_oddities;

use crate::order::sort_by_key;
use std::borrow::Cow;
use std::sync::LazyLock;

use crate::document::Document;
use crate::figure::Figure;
use crate::form::{EDITIONS, Form, TableSpec};
use crate::report::{BoundRow, BoundSection, BoundTable, CellState, Unread};
use crate::text::{Span, key};

use atom::{Atom, Kind};
use lattice::{Aligned, Alignment, Candidates, align, tracks};
use layout::Layout;
use sheet::Found;
use slots::Slot;
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
    let is_scattered = |it: &(usize, BoundTable)| it.1.unread == Some(Unread::ColumnsLost);
    if tables.iter().any(is_scattered) {
        for table in &mut tables {
            distrust(&mut table.1);
            acquit(&mut table.1);
        }
    }
    sort_by_key(&mut tables, |table| table.0);
    tables.into_iter().map(|table| table.1).collect()
}

/// Takes rows of several figures as unread where another row is: of a table without sums and with a line for each cell
/// nothing else shows that its figures stand in their rows.
fn doubt(rows: &mut [BoundRow]) {
    let is_unread = |row: &BoundRow| row.cells.iter().any(|cell| cell.state == CellState::Unread);
    if rows.iter().any(is_unread) {
        let several = rows.iter_mut().filter(|row| row.cells.len() > 1);
        several.flat_map(|row| &mut row.cells).for_each(|cell| cell.state = CellState::Unread);
    }
}

/// Takes a table that knows no sums as unread: where the figures of another table came
/// apart from their labels, theirs may have, too, and nothing would show it but that they stand together.
fn distrust(table: &mut BoundTable) {
    if table.spec.ties.is_empty() && table.span.is_some() && !parts::are_apart(table) {
        table.rows.iter_mut().flat_map(|row| &mut row.cells).for_each(|cell| cell.state = CellState::Unread);
        table.unread = Some(Unread::ColumnsLost);
    }
}

/// Takes back that labels and figures came apart of a table that could be read all the same.
fn acquit(table: &mut BoundTable) {
    let mut cells = table.rows.iter().flat_map(|row| &row.cells);
    if cells.all(|cell| cell.state != CellState::Unread) {
        table.unread = None;
    }
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
        let region = region::find(&atoms, &marks, *index, vocabulary);
        let next = region.as_ref().and_then(|region| atoms.get(region.end));
        let region = region.and_then(|region| atoms.get(region));
        let found = region.map(|region| bind_table(document, spec, *index, (region, next), vocabulary));
        (*index, found.unwrap_or_else(|| BoundTable::absent(spec)))
    };
    specs.iter().map(table).collect()
}

/// A table of the form and its stretch of the text.
struct Reading<'a> {
    document: &'a Document,
    spec: &'static TableSpec,
    /// The number of the table in the form.
    index: usize,
    /// The atoms of the stretch.
    atoms: &'a [Atom],
    /// The atom behind the stretch.
    next: Option<&'a Atom>,
    /// For each atom, the rows that it may label.
    labels: Vec<Candidates>,
    /// For each column, whether anything heads it.
    headed: Vec<bool>,
    layout: &'a Layout,
    /// Whether its parts are written differently.
    mixed: bool,
    vocabulary: &'a Vocabulary,
}

fn bind_table(
    document: &Document,
    spec: &'static TableSpec,
    index: usize,
    (atoms, next): (&[Atom], Option<&Atom>),
    vocabulary: &Vocabulary,
) -> BoundTable {
    let layout = &Layout::of(atoms);
    let span = atoms.iter().map(|atom| atom.span).reduce(Span::to).unwrap_or_default();
    let drawn = document.grids.iter().any(|grid| grid.start < span.end && span.start < grid.end);
    let celled = (layout.inline && layout.celled) || drawn;
    let glued = if celled { None } else { glued::parted(document, spec, index, atoms, vocabulary) };
    let (atoms, glued): (Cow<'_, [Atom]>, _) = match glued {
        Some(parted) => (parted.atoms.into(), parted.found),
        None if celled => (worded::worded(document, atoms, index, vocabulary).into(), Vec::new()),
        None => match apart::rejoined(spec, index, atoms, vocabulary) {
            Some(together) => (together.into(), Vec::new()),
            None => (atoms.into(), Vec::new()),
        },
    };
    let atoms = &*atoms;
    let labels = atoms.iter().map(|atom| Candidates::of(atom, index, vocabulary)).collect();
    let mixed = row::is_mixed(document.slice(span));
    let headed = header::headed(spec, index, atoms, vocabulary);
    let reading = &Reading { document, spec, index, atoms, next, labels, headed, layout, mixed, vocabulary };
    let blocks = if celled || layout.inline || !glued.is_empty() { None } else { blocks::read(reading) };
    let in_blocks = blocks.is_some();
    let mut found = match layout.inline {
        _ if let Some(rows) = blocks => rows,
        _ if !glued.is_empty() => glued,
        _ if celled => sheet::read(reading),
        inline => match blocks::by_row(reading) {
            Some(rows) => rows,
            None if inline => vec![None; tracks(spec).len()],
            None => stack::read(reading),
        },
    };
    let lacks = |row: &Option<Found>| row.as_ref().is_none_or(|row| row.way.is_err());
    if found.iter().any(lacks) {
        let counted = counted::counted(reading).or_else(|| parts::read(reading));
        let rows = found.iter_mut().zip(counted.into_iter().flatten());
        rows.filter(|(row, _)| lacks(row)).for_each(|(row, counted)| *row = Some(counted));
    }
    let alignment = &reading.alignment(&found);
    let mut rows = row::bind(reading, alignment, &found);
    let headers = header::bind(document, spec, index, atoms, vocabulary);
    if !header::are_in_order(document, spec, &headers) {
        let cells = rows.iter_mut().flat_map(|row| &mut row.cells);
        cells.for_each(|cell| cell.state = CellState::Unread);
    }
    if spec.ties.is_empty() && !celled && !layout.inline {
        doubt(&mut rows);
    }
    let miscounted = printed::miscounted(reading, alignment);
    let scattered = row::is_scattered(reading, alignment);
    let unread = if in_blocks {
        Some(Unread::ColumnsLost)
    } else {
        reason::reason(reading, &rows, &found, alignment, scattered)
    };
    BoundTable { spec, span: Some(span), rows, headers, miscounted, oddities: Vec::new(), unread }
}

impl Reading<'_> {
    /// Which atoms belong to which row: as the lines say; for rows of which none does, as all of them align.
    fn alignment(&self, found: &[Option<Found>]) -> Alignment {
        let mut taken = vec![false; self.atoms.len()];
        for atom in found.iter().flatten().flat_map(|found| &found.aligned.values) {
            taken.get_mut(*atom).into_iter().for_each(|it| *it = true);
        }
        let left = found.iter().any(Option::is_none);
        let tracks =
            if left { align(self.spec, self.atoms, &self.labels, self.layout).tracks } else { Vec::new() };
        let mut tracks = tracks.into_iter();
        let is_free =
            |it: &Aligned| !it.values.iter().any(|atom| taken.get(*atom).is_some_and(|taken| *taken));
        let track = |found: &Option<Found>| {
            let aligned = tracks.next().filter(is_free).unwrap_or_default();
            found.as_ref().map_or(aligned, |found| found.aligned.clone())
        };
        Alignment { tracks: found.iter().map(track).collect() }
    }

    /// What stands in a slot, blanks as nought; `None` where that is no figure.
    fn figure(&self, slot: Slot) -> Option<Figure> {
        match slot {
            Slot::Value(index) => match self.atoms.get(index)?.kind {
                Kind::Number(figure) => Some(figure),
                Kind::Mark => Some(Figure::ZERO),
                _ => None,
            },
            Slot::Blank(_) | Slot::Vacant(_) => Some(Figure::ZERO),
            Slot::Unread => None,
        }
    }

    /// What stands in the text for an atom, normalised and without white space.
    fn said(&self, atom: usize) -> String {
        self.atoms.get(atom).map_or_else(String::new, |atom| key(self.document.slice(atom.span)))
    }
}
