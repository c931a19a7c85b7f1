//! Slips planted in drawn figures are explained: what must hold of every draw.
//!
//! `cargo xtask bench explain` measures the same with many more reports, and writes `docs/explain.md`.

use std::sync::OnceLock;

use slips::measure::{Goal, Plan, Row, measure};

/// What is drawn here of each kind, size and form.
const PLAN: Plan = Plan { direct: 3, texts: 1 };
/// The kinds of slips of one cell of table three.
const SINGLE: [&str; 7] = [
    "digits exchanged",
    "a digit dropped",
    "a digit doubled",
    "one digit wrong",
    "figure left out",
    "wrong sign",
    "total not updated",
];

/// The rows of the kinds that are asked for, all measured once.
fn rows(asked: impl Fn(&str) -> bool) -> Vec<&'static Row> {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    let rows: Vec<&Row> =
        ROWS.get_or_init(|| measure(PLAN, |_| true)).iter().filter(|row| asked(row.kind)).collect();
    assert!(rows.iter().any(|row| row.direct.trials > 0));
    rows
}

#[test]
fn one_wrong_cell_of_table_three_is_always_named_with_its_figure() {
    for row in rows(|kind| SINGLE.contains(&kind)) {
        for tally in [&row.direct, &row.texts].into_iter().filter(|tally| tally.trials > 0) {
            for goal in [Goal::OneEach, Goal::First, Goal::Value, Goal::Certain] {
                assert_eq!(tally.share(goal), 1000, "{} {goal:?} {:?}", row.kind, tally.missed);
            }
        }
    }
}

#[test]
fn nothing_is_certain_but_wrong() {
    for row in rows(|_| true) {
        for tally in [&row.direct, &row.texts] {
            assert_eq!(tally.number(Goal::CertainButWrong), 0, "{}", row.kind);
            assert_eq!(tally.number(Goal::Found), tally.trials, "{}", row.kind);
        }
    }
}

#[test]
fn several_wrong_cells_are_never_certain() {
    for row in rows(|kind| kind.ends_with("wrong cells") || kind.contains("exchanged, ")) {
        assert_eq!(row.direct.number(Goal::Certain), 0, "{}", row.kind);
    }
}

#[test]
fn a_slip_that_was_carried_into_totals_names_its_column() {
    for row in rows(|kind| kind.contains("propagated")) {
        assert_eq!(row.direct.share(Goal::Column), 1000, "{} {:?}", row.kind, row.direct.missed);
    }
}

#[test]
fn ten_wrong_cells_stop_the_search_at_its_limit() {
    for row in rows(|kind| kind == "ten wrong cells") {
        assert!(row.direct.steps().1 <= 60_000, "{:?}", row.direct.steps());
    }
}
