//! Finds the stretch of the text that a table takes: by its labels, not by the headings around it.

use std::ops::Range;

use super::atom::{Atom, Kind};
use super::vocabulary::Vocabulary;
use crate::text::Span;

/// Fewer whole labels than this make no table.
const FEWEST_LABELS: usize = 2;
/// No table has more atoms: what lies beyond is not looked at, so that any text is read in linear time.
const MOST_ATOMS: usize = 4000;
/// How many atoms may stand before the first label and behind the last one.
const MARGIN: usize = 60;
/// Foreign words of at most this many bytes may stand inside a table: debris of a vertical label, another header.
const DEBRIS: usize = 12;
/// Labels from this length on need to be bounded on one side only to be told from words in a sentence.
const TELLING: usize = 5;

/// What every atom says about where it stands.
pub(super) fn marks(atoms: &[Atom], headings: &[Span], vocabulary: &Vocabulary) -> Vec<Mark> {
    (0..atoms.len()).map(|index| mark(atoms, index, headings, vocabulary)).collect()
}

/// The atoms of the table that is number `table` of the form; headings and the other tables bound it.
pub(super) fn find(
    atoms: &[Atom],
    marks: &[Mark],
    table: usize,
    vocabulary: &Vocabulary,
) -> Option<Range<usize>> {
    let cores = cores(marks, table);
    let most = cores.iter().map(|core| core.labels).max()?;
    // Where there are two such tables, two reports were pasted: the first counts, for all three tables alike.
    let core = cores.into_iter().find(|core| 2 * core.labels >= most)?;
    (core.labels >= FEWEST_LABELS).then(|| widened(atoms, marks, &core.range, table, vocabulary))
}

/// What an atom says about where it stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Mark {
    /// In a heading.
    Heading,
    /// A whole label of one table only.
    Of(usize),
    /// Nothing.
    None,
}

/// A stretch between the first and the last label of a table that nothing foreign interrupts.
struct Core {
    range: Range<usize>,
    labels: usize,
}

fn mark(atoms: &[Atom], index: usize, headings: &[Span], vocabulary: &Vocabulary) -> Mark {
    let Some(atom) = atoms.get(index) else { return Mark::None };
    if headings.iter().any(|heading| heading.start < atom.span.end && atom.span.start < heading.end) {
        return Mark::Heading;
    }
    let Kind::Label(pieces) = &atom.kind else { return Mark::None };
    let entries = || pieces.iter().filter_map(|piece| Some((piece, vocabulary.entry(*piece)?)));
    let mut whole = entries().filter(|(piece, entry)| piece.start == 0 && piece.end == entry.key.len());
    let Some((_, entry)) = whole.next() else { return Mark::None };
    // A short label may be half of one of another table, such as 其他 of 其他结果.
    let short = entry.key.len() < TELLING && entries().any(|(_, other)| other.table != entry.table);
    let shared = short || whole.any(|(_, other)| other.table != entry.table);
    let bounds = bounds(atoms, index);
    let needed = if entry.key.len() >= TELLING { 1 } else { 2 };
    if shared || bounds < needed { Mark::None } else { Mark::Of(entry.table) }
}

/// On how many sides separators, figures or other labels bound the atom.
fn bounds(atoms: &[Atom], index: usize) -> usize {
    let bounded = |right: Option<&Atom>, other: Option<&Atom>| {
        right.is_none_or(|it| !it.gap.is_none())
            || other.is_none_or(|it| !matches!(it.kind, Kind::Prose | Kind::Text))
    };
    let before = index.checked_sub(1).and_then(|before| atoms.get(before));
    let after = atoms.get(index + 1);
    usize::from(bounded(atoms.get(index), before)) + usize::from(bounded(after, after))
}

fn cores(marks: &[Mark], table: usize) -> Vec<Core> {
    let mut cores: Vec<Core> = Vec::new();
    let mut open = false;
    for (index, mark) in marks.iter().enumerate() {
        match mark {
            Mark::Of(other) if *other == table => {
                if !open {
                    cores.push(Core { range: index..index, labels: 0 });
                    open = true;
                }
                if let Some(core) = cores.last_mut() {
                    core.range.end = index + 1;
                    core.labels += 1;
                }
            }
            Mark::None => {}
            Mark::Heading | Mark::Of(_) => open = false,
        }
    }
    cores
}

/// The core with the figures and weaker labels around it.
fn widened(
    atoms: &[Atom],
    marks: &[Mark],
    core: &Range<usize>,
    table: usize,
    vocabulary: &Vocabulary,
) -> Range<usize> {
    let belongs = |index: &usize| {
        let foreign = marks
            .get(*index)
            .is_none_or(|mark| *mark == Mark::Heading || matches!(mark, Mark::Of(it) if *it != table));
        !foreign && atoms.get(*index).is_some_and(|atom| is_tabular(atom, table, vocabulary))
    };
    let before = (0..core.start).rev().take(MARGIN);
    let start = before.take_while(belongs).last().unwrap_or(core.start);
    let start = start + row_end(atoms, marks, start..core.start);
    let behind = (core.end..atoms.len()).take(MARGIN);
    let end = behind.take_while(belongs).last().map_or(core.end, |last| last + 1);
    start..end.min(start + MOST_ATOMS)
}

/// How many atoms at the start of `range` are figures of a row of the table before.
fn row_end(atoms: &[Atom], marks: &[Mark], range: Range<usize>) -> usize {
    let label = range.start.checked_sub(1).and_then(|label| marks.get(label));
    let values = atoms.get(range).unwrap_or_default().iter().take_while(|atom| atom.is_value());
    if matches!(label, Some(Mark::Of(_))) { values.count() } else { 0 }
}

fn is_tabular(atom: &Atom, table: usize, vocabulary: &Vocabulary) -> bool {
    match &atom.kind {
        Kind::Number(_) | Kind::Mark | Kind::Text | Kind::Unclear | Kind::Note => true,
        Kind::Label(_) => atom.pieces(table, vocabulary).next().is_some() || is_debris(atom),
        Kind::Prose => is_debris(atom),
        Kind::Border => false,
    }
}

fn is_debris(atom: &Atom) -> bool {
    atom.span.end - atom.span.start <= DEBRIS
}
