//! Counts that obey every equation of the form.

use std::collections::BTreeMap;

use gouji::form::{CellKey, Equation, Form, RowId, TableSpec, Tie};

use super::Drawn;

/// The counts of all cells that stand in an equation: parts that `part` draws, and totals that follow from them.
pub(super) fn consistent(form: &'static Form, part: &mut dyn FnMut() -> u64) -> BTreeMap<CellKey, u64> {
    let mut counts = BTreeMap::new();
    for table in form.tables.iter().filter(|table| !table.ties.is_empty()) {
        counts.extend(table.keys().map(|key| (key, part())));
        for equation in
            table.ties.iter().filter(|tie| is_sum_of_rows(tie)).flat_map(|tie| tie.equations(table))
        {
            add_up(&equation, &mut counts);
        }
        for (left, right) in table.ties.iter().filter_map(balance) {
            balance_columns(table, left, right, &mut counts);
        }
        let totals = table.ties.iter().filter(|tie| matches!(tie, Tie::RowTotals { .. }));
        totals.flat_map(|tie| tie.equations(table)).for_each(|equation| add_up(&equation, &mut counts));
    }
    counts
}

/// Whether every equation holds; what is no count counts as nought.
pub(super) fn hold(drawn: &Drawn) -> bool {
    let count = |key: &CellKey| -> u64 {
        let value = drawn.cell(*key).and_then(|cell| cell.value.as_ref());
        value.and_then(|value| value.parse().ok()).unwrap_or_default()
    };
    let side = |keys: &[CellKey]| keys.iter().map(count).sum::<u64>();
    drawn.form.equations().all(|equation| side(&equation.left) == side(&equation.right))
}

/// Whether the tie says that a row is the sum of other rows.
fn is_sum_of_rows(tie: &Tie) -> bool {
    matches!(tie, Tie::Columns { right: [_], .. })
}

/// The rows on either side of a tie that is no sum: two that come in, two that go out.
fn balance(tie: &Tie) -> Option<([RowId; 2], [RowId; 2])> {
    match tie {
        Tie::Columns { left: [a, b], right: [c, d], .. } => Some(([*a, *b], [*c, *d])),
        _ => None,
    }
}

/// Puts the sum of the left side on the right.
fn add_up(equation: &Equation, counts: &mut BTreeMap<CellKey, u64>) {
    let sum = equation.left.iter().filter_map(|key| counts.get(key)).sum();
    for total in &equation.right {
        counts.insert(*total, sum);
    }
}

/// Makes what comes in as much as what goes out, in every column.
fn balance_columns(
    table: &'static TableSpec,
    [received, carried_over]: [RowId; 2],
    outgoing: [RowId; 2],
    counts: &mut BTreeMap<CellKey, u64>,
) {
    for column in table.columns {
        let key = |row| table.key(row, column.id);
        let out: u64 = outgoing.iter().filter_map(|row| counts.get(&key(*row))).sum();
        let old = counts.get(&key(carried_over)).copied().unwrap_or_default().min(out);
        counts.extend([(key(carried_over), old), (key(received), out - old)]);
    }
}
