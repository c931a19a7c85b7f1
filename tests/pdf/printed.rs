//! Files as the usual programs print them.

use std::fs;
use std::path::Path;

use gouji::check_content;
use gouji::checked::Checked;
use gouji::form::CellKey;
use gouji::report::{BoundTable, CellCounts, CellState};
use gouji::rules::Selection;

use super::{kept, read_pdf};

/// The report that the kept files were printed from, with the figures that they have in common.
const REPORT: &str = "tests/cases/clean/report.txt";
/// The cell that is wrong in them on purpose.
const WRONG: &str = "4";

fn checked(bytes: &[u8]) -> Checked {
    check_content(&read_pdf(bytes).unwrap(), &Selection::default())
}

/// Every cell with what stands in it, table by table.
fn cells(checked: &Checked) -> Vec<(CellKey, String, CellState)> {
    let tables = checked.report.as_ref().unwrap().tables.iter();
    let cells = tables.flat_map(BoundTable::cells);
    cells.map(|cell| (cell.key, cell.raw.clone(), cell.state)).collect()
}

/// The cells as they were written.
fn written() -> Vec<(CellKey, String, CellState)> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(REPORT)).unwrap();
    cells(&gouji::check(&text, &Selection::default()))
}

#[test]
fn ruled_tables_are_read_whole_whichever_program_printed_them() {
    for name in ["chromium.pdf", "libreoffice.pdf"] {
        let checked = checked(&kept(name));
        let counts = CellCounts { expected: 200, read: 200, ..CellCounts::default() };
        assert_eq!(checked.coverage.cells, counts, "{name}");
        let differing =
            cells(&checked).into_iter().zip(written()).filter(|(found, written)| found != written);
        let differing: Vec<_> = differing.map(|(found, _)| found.1).collect();
        assert_eq!(differing, [WRONG], "{name}");
    }
}

#[test]
fn what_is_wrong_in_them_is_found_and_nothing_else() {
    for name in ["chromium.pdf", "libreoffice.pdf"] {
        let codes: Vec<_> = checked(&kept(name)).diagnostics.iter().map(|it| it.code.0).collect();
        assert_eq!(codes, ["ARI-04"], "{name}");
    }
}

#[test]
fn no_cell_of_a_table_without_rules_is_read_wrongly() {
    let found = cells(&checked(&kept("chromium-unruled.pdf")));
    let mut read = found.iter().zip(written()).filter(|(found, _)| found.2 != CellState::Unread);
    assert_eq!(read.clone().count(), 185);
    assert!(read.all(|(found, written)| (found.0, &found.1) == (written.0, &written.1)));
}

#[test]
fn a_published_file_shows_its_two_wrong_totals_and_its_misprint() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/reports/pdf/district-2023.pdf");
    let Ok(bytes) = fs::read(&path) else { return println!("passed over: no {}", path.display()) };
    let checked = checked(&bytes);
    let report = checked.report.as_ref().unwrap();
    assert!(report.sections.iter().all(|section| section.heading.is_some()));
    // Its table three is that of the form of 2019, which has two rows less.
    let counts = CellCounts { expected: 186, read: 186, ..CellCounts::default() };
    assert_eq!(checked.coverage.cells, counts);
    let codes: Vec<_> = checked.diagnostics.iter().map(|it| it.code.0).collect();
    // The same as in what other programs take out of it, see `tests/samples.rs`.
    assert_eq!(codes, ["DOC-05", "TBF-01", "TBF-08", "ARI-04", "ARI-04"]);
}
