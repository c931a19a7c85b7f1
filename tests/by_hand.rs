//! Cells that a person sets: taken into everything that is checked, kept apart from what was read.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use gouji::content::Content;
use gouji::form::{CellKey, ColumnId, FormId, RowId, TableId};
use gouji::report::{ByHand, CellState};
use gouji::rules::Selection;
use gouji::{Checked, check_by_hand, check_content};

/// A correct report of an agency that does not exist.
const REPORT: &str = include_str!("cases/clean/report.txt");
const GRANTED: &str = "（一）予以公开\t5\t1\t0\t1\t1\t0\t8";

fn granted(column: &'static str) -> CellKey {
    CellKey {
        form: FormId("2021"),
        table: TableId("requests"),
        row: RowId("granted"),
        column: ColumnId(column),
    }
}

/// The correct report with another row of what was granted.
fn with_row(row: &str) -> Content {
    assert_eq!(REPORT.matches(GRANTED).count(), 1);
    Content::plain(REPORT.replace(GRANTED, row))
}

fn check(content: &Content, settings: &[ByHand]) -> Checked {
    check_by_hand(content, settings, &Selection::default())
}

/// What comes of `content` once a person wrote `figure` into a cell of the row.
fn set(content: &Content, column: &'static str, figure: &str) -> (Checked, ByHand) {
    let checked = check(content, &[]);
    let cell = checked.report.as_ref().unwrap().cell(granted(column)).unwrap();
    let setting = ByHand::written(cell, figure).unwrap();
    (check(content, std::slice::from_ref(&setting)), setting)
}

fn codes(checked: &Checked) -> Vec<&str> {
    checked.diagnostics.iter().map(|finding| finding.code.0).collect()
}

#[test]
fn a_figure_set_by_hand_mends_the_equations() {
    let content = with_row("（一）予以公开\t5\t1\t0\t1\t1\t0\t9");
    assert_eq!(codes(&check(&content, &[])), ["ARI-01"]);
    let (checked, _) = set(&content, "total", "8");
    assert_eq!(codes(&checked), [""; 0]);
    assert_eq!(checked.coverage.equations.failed, 0);
}

#[test]
fn a_figure_set_by_hand_breaks_the_equations() {
    let (checked, _) = set(&with_row(GRANTED), "total", "9");
    assert_eq!(codes(&checked), ["ARI-01"]);
    assert_eq!(checked.diagnostics[0].reported.unwrap().to_string(), "9");
}

#[test]
fn no_fix_writes_over_a_cell_set_by_hand() {
    let (checked, _) = set(&with_row(GRANTED), "total", "9");
    assert!(checked.diagnostics[0].fixes.is_empty());
}

#[test]
fn a_cell_that_holds_no_figure_can_be_given_one() {
    let content = with_row("（一）予以公开\t若干\t1\t0\t1\t1\t0\t8");
    assert_eq!(codes(&check(&content, &[])), ["CEL-01"]);
    let (checked, _) = set(&content, "natural-person", "5");
    assert_eq!(codes(&checked), [""; 0]);
    assert_eq!(checked.coverage.equations.unchecked, 0);
}

#[test]
fn a_cell_can_be_set_to_blank() {
    let (checked, _) = set(&with_row("（一）予以公开\t5\t1\t9\t1\t1\t0\t8"), "research", "");
    assert_eq!(codes(&checked), ["CEL-05"]);
    assert_eq!(checked.coverage.cells.blank, 1);
}

#[test]
fn what_was_read_stays_known() {
    let (checked, setting) = set(&with_row("（一）予以公开\t若干\t1\t0\t1\t1\t0\t8"), "natural-person", "5");
    let cell = checked.report.as_ref().unwrap().cell(granted("natural-person")).unwrap();
    assert_eq!((cell.raw.as_str(), cell.read()), ("若干", CellState::Text));
    assert_eq!((setting.raw.as_str(), setting.read), ("若干", CellState::Text));
    assert_eq!(cell.figure().unwrap().to_string(), "5");
    assert_eq!(checked.coverage.cells.by_hand, 1);
}

#[test]
fn a_setting_holds_only_while_the_cell_reads_the_same() {
    let (_, setting) = set(&with_row("（一）予以公开\t5\t1\t0\t1\t1\t0\t9"), "total", "8");
    let edited = check(&with_row("（一）予以公开\t5\t1\t0\t1\t1\t0\t7"), std::slice::from_ref(&setting));
    assert_eq!(edited.coverage.cells.by_hand, 0);
    let elsewhere = check(&with_row("（一）予以公开\t6\t1\t0\t1\t1\t0\t9"), &[setting]);
    assert_eq!(elsewhere.coverage.cells.by_hand, 1);
}

#[test]
fn setting_nothing_changes_nothing() {
    let content = with_row("（一）予以公开\t5\t1\t0\t1\t1\t0\t9");
    let plain = check_content(&content, &Selection::default());
    assert_eq!(check(&content, &[]).diagnostics, plain.diagnostics);
}
