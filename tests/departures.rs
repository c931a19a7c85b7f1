//! What is said of tables that depart from the form: the same in every layout, and nothing of those that do not.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "departures/drawn.rs"]
mod drawn;
#[path = "departures/written.rs"]
mod written;

use gouji::form::{EDITIONS, RowId, RowSpec};
use gouji::report::{BoundCell, CellState};
use gouji::rules::Selection;

use drawn::{Drawn, Numbers};
use written::LAYOUTS;

/// What came of the cells of a layout.
#[derive(Debug, Default, PartialEq)]
struct Tally {
    right: usize,
    unread: usize,
    wrong: Vec<String>,
}

#[test]
fn nothing_is_said_of_tables_that_are_the_forms() {
    for (layout, blanks) in LAYOUTS.iter().flat_map(|layout| [(layout, 0), (layout, 30)]) {
        for form in EDITIONS {
            let text = layout.write(&Drawn::report(form, &mut Numbers::from(7), 50, 100, blanks));
            assert_eq!(of_tables(&text), Vec::<&str>::new(), "{}\n{text}", layout.name);
        }
    }
}

#[test]
fn rows_that_changed_places_are_told_and_not_read_wrongly() {
    for layout in LAYOUTS {
        for (table, row) in [(0, 0), (1, 0), (1, 5), (1, 22)] {
            let mut drawn = Drawn::report(EDITIONS[0], &mut Numbers::from(11), 30, 100, 0);
            drawn.tables[table].rows.swap(row, row + 1);
            let text = layout.write(&drawn);
            assert_eq!(of_tables(&text), ["TBF-07"], "{}\n{text}", layout.name);
            let mut tally = Tally::default();
            tally.compare(&drawn, &text);
            assert_eq!(tally.wrong, Vec::<String>::new(), "{}", layout.name);
        }
    }
}

#[test]
fn rows_that_the_form_does_not_have_are_told_and_mislead_no_reading() {
    for layout in LAYOUTS {
        for (table, at) in [(0, 1), (0, 4), (1, 1), (1, 17)] {
            let mut drawn = Drawn::report(EDITIONS[0], &mut Numbers::from(13), 30, 100, 0);
            let (before, figures) = &drawn.tables[table].rows[at];
            let row = RowSpec { id: RowId("extra"), label: "便民服务事项", aliases: &[], ..**before };
            let extra: (&'static RowSpec, Vec<String>) = (Box::leak(Box::new(row)), figures.clone());
            drawn.tables[table].rows.insert(at + 1, extra);
            let text = layout.write(&drawn);
            assert_eq!(of_tables(&text), ["TBF-06"], "{}\n{text}", layout.name);
            drawn.tables[table].rows.remove(at + 1);
            let mut tally = Tally::default();
            tally.compare(&drawn, &text);
            assert_eq!(tally.wrong, Vec::<String>::new(), "{}", layout.name);
        }
    }
}

/// The codes of what is said of the tables of `text`, beside their edition.
fn of_tables(text: &str) -> Vec<&'static str> {
    let found = gouji::check(text, &Selection::default()).diagnostics;
    let codes = found.iter().map(|it| it.code.0).filter(|code| code.starts_with("TBF"));
    codes.filter(|code| *code != "TBF-01").collect()
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
