//! Reading measured: reports with drawn figures, written in every layout that is read, and read back.
//!
//! No cell may be read wrongly; where every cell holds a figure, all of them must be read.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "layouts/drawn.rs"]
mod drawn;
#[path = "layouts/written.rs"]
mod written;

use gouji::content::{Builder, Content};
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

#[test]
fn every_cell_of_a_drawn_grid_is_read_whatever_is_blank() {
    let mut numbers = Numbers::from(2024);
    for form in EDITIONS {
        for (noughts, blanks) in [(100, 100), (100, 90), (50, 60), (0, 30)] {
            let drawn = Drawn::report(form, &mut numbers, noughts, 100, blanks);
            let checked = gouji::check_content(&grids(&drawn), &Selection::default());
            let report = checked.report.as_ref().expect("a report");
            for (key, figure) in drawn.cells() {
                assert_eq!(reading(report.cell(key).expect("a cell")), Some(figure), "{key:?}");
            }
        }
    }
}

#[test]
fn lines_of_cells_are_read_in_any_order() {
    let drawn = Drawn::report(EDITIONS[0], &mut Numbers::from(7), 0, 100, 0);
    let text = LAYOUTS[0].write(&drawn);
    let mut lines: Vec<&str> = text.lines().collect();
    let at = lines.iter().position(|line| line.contains("2.重复申请")).expect("the row");
    lines.swap(at, at + 1);
    let mut tally = Tally::default();
    tally.compare(&drawn, &lines.join("\n"));
    assert_eq!((tally.unread, tally.wrong), (0, Vec::new()));
}

#[test]
fn a_row_that_stands_there_twice_with_other_figures_is_unread() {
    let drawn = Drawn::report(EDITIONS[0], &mut Numbers::from(7), 0, 100, 0);
    let text =
        LAYOUTS[0].write(&drawn).replace("\t2.重复申请", "\t2.重复申请\t1\t1\t1\t1\t1\t1\t9\n\t2.重复申请");
    let mut tally = Tally::default();
    tally.compare(&drawn, &text);
    assert_eq!((tally.unread, tally.wrong), (7, Vec::new()));
}

#[test]
fn a_figure_split_into_two_cells_is_not_joined() {
    let drawn = Drawn::report(EDITIONS[0], &mut Numbers::from(7), 0, 10, 0);
    let text = LAYOUTS[0].write(&drawn).replace("2.重复申请\t", "2.重复申请\t1\t");
    let mut tally = Tally::default();
    tally.compare(&drawn, &text);
    assert_eq!((tally.unread, tally.wrong), (7, Vec::new()));
}

/// The report with its tables drawn as grids, merged cells and all.
fn grids(drawn: &Drawn) -> Content {
    let text = LAYOUTS[2].write(drawn);
    let mut builder = Builder::default();
    let mut open = false;
    for line in text.lines() {
        match (line.contains('\t') || line.starts_with("第二十条"), open) {
            (true, false) => builder.open_table(),
            (false, true) => builder.close_table(),
            _ => {}
        }
        open = line.contains('\t') || line.starts_with("第二十条");
        if !open {
            builder.text(line);
            builder.end_paragraph();
            continue;
        }
        builder.open_row();
        // The headers of the large table stand above its figures, three columns of labels to the right.
        if line.starts_with("自然人") || line.starts_with("商业企业") {
            builder.open_cell(if line.starts_with('自') { 3 } else { 4 }, 1);
        }
        for cell in line.split('\t') {
            builder.open_cell(if cell == "法人或其他组织" { 5 } else { 1 }, 1);
            builder.text(cell);
        }
    }
    builder.finish()
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
