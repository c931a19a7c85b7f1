//! Reading measured: reports with drawn figures, written in every layout, damaged or not, and read back.
//!
//! `cargo xtask bench reading` measures the same with many more reports.

use generator::damage::{self, Damage};
use generator::drawn::{Blanks, Kind};
use generator::layouts::{self, Layout, Loses};
use generator::measure::{Outcome, Plan, Tally, damaged};

/// Layouts and kinds of damage that are not read yet as they should be. To be emptied, never to grow.
const NOT_YET: &[&str] = &[
    "L1 tabs, empty cells behind",
    "L4 tabs, labels in the first column after a page break",
    "pipes, blanks dropped",
    "L5 a line a cell behind a tab, blank lines between rows",
    "L6 a line a cell, blank lines between cells",
    "13.2 a line a cell, blanks dropped",
    "a line a cell, blank cells as blank lines",
    "L11 a line a cell, each with a pipe",
    "L12 a line a cell, lines of a pipe between",
    "L13 a line of a pipe, then cells with pipes",
    "L14 a pipe before the first cell, lines of a pipe between",
    "13.3 pipe after every cell, merged cells as bare pipes",
    "L16 header broken in two rows",
    "L17 header broken over lines in a cell",
    "L17 header broken by a blank line in a cell",
    "L39 numbers split over lines",
    "L39 numbers split over cells",
    "L21 report in one line",
    "L30 labels lost behind a group label",
    "L33 remnants of automatic numbers",
    "13.4 PDF by pdfplumber, labels around their numbers",
    "PDF by pdftotext -layout",
    "13.5 PDF by pdftotext, column blocks",
    "PDF by pymupdf, a line a cell",
    "13.6 spaces, header of table four in halves",
    "L35 source of a web page",
    "mixed, another layout in each table",
    "mixed, another layout behind each page break",
    "13.7 Markdown, a table with wrong headers for each row",
    "lost labels",
    "page numbers",
    "junk lines",
    "joined lines",
    "broken lines",
    "lost separators",
    "merged digits",
    "numbers split by a space",
    "numbers split by a line break",
    "an old table before the new one",
];

/// Reports in which something stands in every cell.
const COMPLETE: Plan =
    Plan { kinds: &[Kind::Noughts, Kind::City, Kind::Units, Kind::Slips], blanks: &[Blanks::None], draws: 1 };

/// Reports with blanks, and with marks in place of figures.
const WITH_BLANKS: Plan = Plan {
    kinds: &[Kind::Noughts, Kind::City],
    blanks: &[Blanks::Marks, Blanks::OnlyTotals, Blanks::Random],
    draws: 1,
};

/// Reports that are damaged.
const DAMAGED: Plan = Plan { kinds: &[Kind::City], blanks: &[Blanks::None, Blanks::Noughts], draws: 1 };

#[test]
fn every_layout_is_read_as_far_as_it_goes_and_never_wrongly() {
    let faults = layouts::all()
        .filter(|layout| !is_awaited(layout.name))
        .flat_map(|layout| layout_faults(layout, COMPLETE));
    assert_none(faults);
}

#[test]
fn blanks_are_read_where_they_leave_a_trace_and_never_wrongly() {
    let faults = layouts::all()
        .filter(|layout| !is_awaited(layout.name))
        .flat_map(|layout| layout_faults(layout, WITH_BLANKS));
    assert_none(faults);
}

#[test]
fn damaged_reports_are_never_read_wrongly() {
    assert_none(damage::all().filter(|damage| !is_awaited(damage.name)).flat_map(damage_faults));
}

#[test]
fn what_is_not_read_yet_is_known_and_really_not_read() {
    for name in NOT_YET {
        let of_layout = layouts::all().filter(|layout| layout.name == *name);
        let of_layout =
            of_layout.flat_map(|it| [layout_faults(it, COMPLETE), layout_faults(it, WITH_BLANKS)].concat());
        let of_damage = damage::all().filter(|damage| damage.name == *name).flat_map(damage_faults);
        assert!(
            of_layout.chain(of_damage).next().is_some(),
            "{name} is read, or unknown: take it off the list"
        );
    }
}

fn is_awaited(name: &str) -> bool {
    NOT_YET.contains(&name)
}

/// What is amiss with the reading of a layout, a line each.
fn layout_faults(layout: &'static Layout, plan: Plan) -> Vec<String> {
    let Outcome { complete, blanks } = Outcome::of(layout, plan);
    let floors = [(&complete, usize::from(layout.complete)), (&blanks, usize::from(layout.blanks))];
    let unread = floors.into_iter().filter(|(tally, floor)| tally.read() < *floor);
    let unread = unread.map(|(tally, floor)| format!("{} of 1000 read, {floor} should be", tally.read()));
    let said =
        [&complete, &blanks].into_iter().flat_map(|tally| [&tally.wrong, &tally.missed, &tally.false_errors]);
    unread.chain(said.flatten().cloned()).map(|line| format!("{}: {line}", layout.name)).collect()
}

fn damage_faults(damage: &Damage) -> Vec<String> {
    let Tally { wrong, .. } = damaged(damage, DAMAGED);
    wrong.into_iter().map(|line| format!("{}: {line}", damage.name)).collect()
}

fn assert_none(faults: impl Iterator<Item = String>) {
    let faults: Vec<_> = faults.collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn only_layouts_that_lose_something_may_be_read_in_part() {
    let partly = layouts::all().filter(|layout| layout.complete < 1000);
    partly.for_each(|layout| assert_ne!(layout.loses, Loses::Nothing, "{}", layout.name));
}
