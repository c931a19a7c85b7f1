//! What speaks against the blanks of a row: a column that the report lacks, or figures that ran together.

use crate::binding::tables::Reading;
use crate::binding::tables::slots::Slot;
use crate::form::RowSpec;

/// Whether what looks blank may be none: the table has no such column, or a figure that begins with nought is two.
pub(super) fn are_doubtful(reading: &Reading<'_>, row: &RowSpec, slots: &[Slot]) -> bool {
    let has_blank = slots.iter().any(|slot| matches!(slot, Slot::Blank(_) | Slot::Vacant(_)));
    has_blank && (lacks_column(reading, row) || slots.iter().any(|slot| is_run_together(reading, *slot)))
}

/// Whether the report heads most columns of the table, but not all of the row.
fn lacks_column(reading: &Reading<'_>, row: &RowSpec) -> bool {
    let missing = reading.headed.iter().filter(|headed| !**headed).count();
    let columns = reading.spec.columns.iter().zip(&reading.headed);
    let mut own = columns.filter(|(column, _)| row.columns.contains(&column.id));
    2 * missing < reading.headed.len() && own.any(|(_, headed)| !*headed)
}

/// Whether a figure begins with nought that is none.
fn is_run_together(reading: &Reading<'_>, slot: Slot) -> bool {
    let atom = slot.atom().and_then(|atom| reading.atoms.get(atom));
    let raw = atom.map(|atom| reading.document.slice(atom.span)).unwrap_or_default();
    let rest = raw.strip_prefix(['0', '０']).unwrap_or_default();
    rest.starts_with(|first: char| first.is_numeric())
}
