//! What speaks against the blanks of a row: a column that the report lacks, or figures that ran together.

use crate::binding::tables::Reading;
use crate::binding::tables::identity;
use crate::binding::tables::slots::Slot;
use crate::figure::Figure;
use crate::form::RowSpec;
use crate::text::is_digit;

/// One separator in so many makes a mixture.
const FEW: usize = 12;

/// Whether what looks blank may be none: the table has no such column, or a figure that begins with nought is two.
pub(super) fn are_doubtful(reading: &Reading<'_>, row: &RowSpec, slots: &[Slot]) -> bool {
    let has_blank = slots.iter().any(|slot| matches!(slot, Slot::Blank(_) | Slot::Vacant(_)));
    let has_value = slots.iter().any(|slot| slot.atom().is_some());
    let unproven = || reading.mixed && has_value && !is_proven(reading, row, slots);
    let cut_off = || has_value && may_be_cut_off(reading, row, slots);
    has_blank
        && (lacks_column(reading, row)
            || slots.iter().any(|slot| is_run_together(reading, *slot))
            || unproven()
            || cut_off())
}

/// Whether a stretch of a text is separated now by tabs and now by pipes, as parts of different sources are.
pub(in crate::binding::tables) fn is_mixed(text: &str) -> bool {
    let count = |wanted: &[char]| text.chars().filter(|ch| wanted.contains(ch)).count();
    let (tabs, pipes) = (count(&['\t']), count(&['|', '｜']));
    FEW * tabs.min(pipes) >= tabs + pipes && tabs > 0 && pipes > 0
}

/// Whether the sum of the row holds and says something.
pub(in crate::binding::tables) fn is_proven(reading: &Reading<'_>, row: &RowSpec, slots: &[Slot]) -> bool {
    let figures = slots.iter().map(|slot| reading.figure(*slot)).collect::<Option<Vec<Figure>>>();
    figures.is_some_and(|figures| {
        figures.iter().any(|figure| !figure.is_zero())
            && identity::holds(reading.spec, row, &figures) == Some(true)
    })
}

/// Whether the very last cell is the only blank of a table in which every cell has its own line: nothing behind it
/// shows that a cell stands there, and nothing before it that the table has blanks.
fn may_be_cut_off(reading: &Reading<'_>, row: &RowSpec, slots: &[Slot]) -> bool {
    let is_last = reading.spec.rows.last().is_some_and(|last| last.id == row.id);
    let values = reading.atoms.iter().filter(|atom| atom.is_value()).count();
    let cells: usize = reading.spec.rows.iter().map(|row| row.columns.len()).sum();
    let is_vacant = slots.last().is_some_and(|slot| slot.atom().is_none());
    is_last && is_vacant && !reading.layout.inline && values + 1 == cells
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
    rest.starts_with(is_digit)
}

#[cfg(test)]
mod tests {
    use super::is_mixed;

    #[test]
    fn tells_a_mixture_from_a_few_pipes_among_tabs() {
        assert!(is_mixed("规章\t0\t0\n| 行政规范性文件 | 0 |"));
        assert!(!is_mixed("规章\t0\t0") && !is_mixed("| 规章 | 0 |"));
        assert!(!is_mixed(&["a|b", &"\t0".repeat(40)].concat()));
    }
}
