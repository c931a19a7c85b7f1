//! Reading measured: reports with drawn figures, written in every layout, damaged or not, and read back.
//!
//! `cargo xtask bench reading` measures the same with many more reports.

use generator::damage::{self, Damage};
use generator::drawn::{Blanks, Kind};
use generator::files::{self, FileKind};
use generator::layouts::{self, Layout, Loses};
use generator::measure::{Outcome, Plan, Tally, damaged, filed};

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
    let faults = layouts::all().flat_map(|layout| layout_faults(layout, COMPLETE));
    assert_none(faults);
}

#[test]
fn blanks_are_read_where_they_leave_a_trace_and_never_wrongly() {
    let faults = layouts::all().flat_map(|layout| layout_faults(layout, WITH_BLANKS));
    assert_none(faults);
}

#[test]
fn damaged_reports_are_never_read_wrongly() {
    assert_none(damage::all().flat_map(damage_faults));
}

#[test]
fn files_are_read_whole_and_never_wrongly() {
    for kind in files::all() {
        assert_none(file_faults(kind, COMPLETE).chain(file_faults(kind, WITH_BLANKS)));
    }
}

#[test]
fn only_layouts_that_lose_something_may_be_read_in_part() {
    let partly = layouts::all().filter(|layout| layout.complete < 1000);
    partly.for_each(|layout| assert_ne!(layout.loses, Loses::Nothing, "{}", layout.name));
}

/// What is amiss with the reading of a layout, a line each.
fn layout_faults(layout: &'static Layout, plan: Plan) -> Vec<String> {
    faults(layout.name, &Outcome::of(layout, plan), [layout.complete, layout.blanks]).collect()
}

/// What is amiss with the reading of a kind of files, a line each.
fn file_faults(kind: &FileKind, plan: Plan) -> impl Iterator<Item = String> {
    let outcome = filed(kind, plan).unwrap_or_else(|| {
        println!("passed over: {}, which has no reader yet", kind.name);
        Outcome::default()
    });
    let lines: Vec<_> = faults(kind.name, &outcome, [1000, kind.blanks]).collect();
    lines.into_iter()
}

/// What is amiss, where so many of a thousand cells of complete reports, and of reports with blanks, must be read.
fn faults(name: &str, outcome: &Outcome, floors: [u16; 2]) -> impl Iterator<Item = String> {
    let tallies = [&outcome.complete, &outcome.blanks];
    let floors = tallies.into_iter().zip(floors.map(usize::from));
    let unread = floors.filter(|(tally, floor)| tally.read() < *floor);
    let unread = unread.map(|(tally, floor)| format!("{} of 1000 read, {floor} should be", tally.read()));
    let said =
        tallies.into_iter().flat_map(|it| [&it.wrong, &it.missed, &it.false_errors]).flatten().cloned();
    unread.chain(said).map(move |line| format!("{name}: {line}"))
}

fn damage_faults(damage: &Damage) -> Vec<String> {
    let Tally { wrong, .. } = damaged(damage, DAMAGED);
    wrong.into_iter().map(|line| format!("{}: {line}", damage.name)).collect()
}

fn assert_none(faults: impl Iterator<Item = String>) {
    let faults: Vec<_> = faults.collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
