//! Reading measured: reports with drawn figures, written in every layout that is read, and read back.
//!
//! No cell may be read wrongly; where every cell holds a figure, all of them must be read.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "layouts/drawn.rs"]
mod drawn;
#[path = "layouts/written.rs"]
mod written;

use gouji::form::EDITIONS;
use gouji::report::{BoundCell, CellState};
use gouji::rules::Selection;

use drawn::{Drawn, Numbers};
use written::{LAYOUTS, Layout};

/// Reports drawn for each layout, kind of figures and share of blanks.
const REPORTS: usize = 4;

/// What came of the cells of a layout.
#[derive(Debug, Default, PartialEq)]
struct Tally {
    right: usize,
    unread: usize,
    wrong: Vec<String>,
}

#[test]
fn every_cell_of_a_complete_report_is_read() {
    for layout in LAYOUTS {
        let tally = tally(layout, 0);
        assert_eq!((tally.unread, tally.wrong), (0, Vec::new()), "{}", layout.name);
    }
}

#[test]
fn no_cell_of_a_report_with_blanks_is_read_wrongly() {
    for layout in LAYOUTS.iter().filter(|layout| layout.keeps_blanks) {
        let tally = tally(layout, 30);
        assert_eq!(tally.wrong, Vec::<String>::new(), "{}", layout.name);
        assert!(tally.right > tally.unread, "{}: {} read", layout.name, tally.right);
    }
}

fn tally(layout: &Layout, blanks: u64) -> Tally {
    let mut numbers = Numbers::from(20_211_001);
    let mut tally = Tally::default();
    for form in EDITIONS {
        for (noughts, size) in [(100, 10), (90, 10), (50, 1000), (0, 10), (0, 100_000_000)] {
            for _ in 0..REPORTS {
                let drawn = Drawn::report(form, &mut numbers, noughts, size, blanks);
                tally.compare(&drawn, &layout.write(&drawn));
            }
        }
    }
    tally
}

impl Tally {
    fn compare(&mut self, drawn: &Drawn, text: &str) {
        let checked = gouji::check(text, &Selection::default());
        let report = checked.report.as_ref().expect("a report");
        for (key, figure) in drawn.cells() {
            let cell = report.cell(key).expect("a cell");
            match reading(cell) {
                None => self.unread += 1,
                Some(read) if read == figure => self.right += 1,
                Some(read) => self.wrong.push(format!("{key:?}: {read:?} for {figure:?} in\n{text}")),
            }
        }
    }
}

/// What a cell was read as; `None` where it is unread.
fn reading(cell: &BoundCell) -> Option<&str> {
    (cell.state != CellState::Unread).then_some(cell.raw.as_str())
}
