//! Slips planted in drawn figures are explained: what must hold of every draw.
//!
//! `cargo xtask bench explain` measures the same with many more reports, and writes `docs/explain.md`.

use std::sync::OnceLock;

use generator::numbers::Numbers;
use gouji::diagnostic::{Certainty, Diagnostic};
use gouji::explain::explain_within;
use gouji::form::EDITION_2021;
use gouji::report::{Outcome, Report};
use gouji::rules::{Selection, run};
use slips::figures::{Figures, Size};
use slips::measure::{Goal, Plan, Row, measure};
use slips::plant::Planted;
use slips::sheet::Blank;

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

/// A report of a township in which ten cells are off by one: many repairs are as small as the right one.
fn ten_off_by_one() -> Report {
    let mut numbers = Numbers::of(130);
    let mut figures = Figures::draw(&EDITION_2021, Size::Sparse, &mut numbers);
    let cells = figures.keys("requests");
    for _ in 0..10 {
        *figures.counts.entry(numbers.pick(&cells)).or_default() += 1;
    }
    Blank::of(&EDITION_2021).fill(&Planted { figures, slips: Vec::new(), unread: Vec::new() })
}

#[test]
fn ten_wrong_cells_stop_the_search_at_its_limit() {
    let report = ten_off_by_one();
    let findings = run(&report, &Selection { select: vec!["ARI".into()], ..Selection::default() });
    let failing: Vec<_> =
        report.ledger.entries.iter().filter(|it| matches!(it.outcome, Outcome::Fails { .. })).collect();
    for steps in [0, 1, 50, 1000, 10_000, 60_000] {
        let (explained, taken) = explain_within(&report, findings.clone(), &[], steps);
        assert!(taken <= steps, "{taken} of {steps}");
        assert!(taken * 4 >= steps || steps > 10_000, "{taken} of {steps}: the search is longer than that");
        for entry in &failing {
            let speaks = |finding: &Diagnostic| finding.equations.contains(&entry.equation.id);
            assert!(explained.iter().any(speaks), "{} with {steps}", entry.equation.id);
        }
        let is_undetermined = |it: &Diagnostic| it.certainty == Some(Certainty::Undetermined);
        assert!(steps > 1000 || explained.iter().any(is_undetermined), "with {steps}");
    }
}

#[test]
fn ten_wrong_cells_of_any_draw_stay_within_the_limit() {
    for row in rows(|kind| kind == "ten wrong cells") {
        assert!(row.direct.steps().1 <= 60_000, "{:?}", row.direct.steps());
    }
}

#[test]
fn what_stands_beside_a_report_makes_nothing_certain_that_the_sums_leave_open() {
    for row in rows(|kind| kind.contains(", with")) {
        assert_eq!(row.direct.number(Goal::Certain), 0, "{}", row.kind);
    }
}

#[test]
fn the_parts_of_a_report_name_every_wrong_cell() {
    for row in rows(|kind| kind.ends_with("with the parts")) {
        for goal in [Goal::OneEach, Goal::First, Goal::Value] {
            assert_eq!(row.direct.share(goal), 1000, "{} {goal:?} {:?}", row.kind, row.direct.missed);
        }
    }
}
