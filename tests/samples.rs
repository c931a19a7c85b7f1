//! Five published reports, which are not kept here: read where they lie beside the repository, passed over elsewhere.

use std::fs;
use std::path::Path;

use gouji::checked::Checked;
use gouji::diagnostic::Severity;
use gouji::form::TableId;
use gouji::report::{CellCounts, EquationCounts};
use gouji::rules::Selection;
use gouji::text::Span;

/// What must be said of each report, and what must not.
const SAMPLES: [(&str, &[&str], &[&str]); 5] = [
    ("seed-000.txt", &["TBF-09", "STR-24", "TYP-05"], &["TBF-05"]),
    (
        "seed-001.txt",
        &["STR-12", "STR-14", "STR-18", "LEF-02", "TYP-01"],
        &["STR-04", "STR-05", "STR-24", "CEL-05"],
    ),
    ("seed-002.txt", &["DOC-05", "LEF-05"], &["STR-24", "NVT-01", "NVT-02"]),
    ("seed-003.txt", &["DOC-01"], &["STR-24", "NVT-01", "NVT-07", "CEL-11"]),
    ("seed-004.txt", &["TBF-08", "TBF-17"], &["STR-24", "ARI-05"]),
];

/// The samples that are there, by name.
fn samples() -> Vec<(&'static str, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/reports");
    let names = SAMPLES.iter().map(|(name, ..)| *name);
    let found: Vec<_> =
        names.filter_map(|name| Some((name, fs::read_to_string(folder.join(name)).ok()?))).collect();
    if found.is_empty() {
        println!("passed over: no reports in {}", folder.display());
    }
    found
}

fn check(text: &str) -> Checked {
    gouji::check(text, &Selection::default())
}

fn codes(checked: &Checked) -> Vec<&'static str> {
    checked.diagnostics.iter().map(|diagnostic| diagnostic.code.0).collect()
}

#[test]
fn are_read_whole_and_without_error() {
    for (name, text) in samples() {
        let checked = check(&text);
        let CellCounts { expected, unread, .. } = checked.coverage.cells;
        assert_eq!((expected, unread), (200, 0), "{name}");
        assert_eq!(
            checked.coverage.equations,
            EquationCounts { passed: 42, failed: 0, unchecked: 0 },
            "{name}"
        );
        assert_eq!(checked.count(Severity::Error), 0, "{name}: {:?}", checked.diagnostics);
    }
}

/// What four programs take out of one PDF file.
const EXTRACTS: [&str; 4] = [
    "district-2023.pdftotext.txt",
    "district-2023.pdftotext-layout.txt",
    "district-2023.pdfplumber.txt",
    "district-2023.pymupdf.txt",
];

#[test]
fn are_read_alike_by_whatever_program_they_were_taken_out_of_a_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/reports/pdf");
    for name in EXTRACTS {
        let Ok(text) = fs::read_to_string(folder.join(name)) else {
            println!("passed over: no {name} in {}", folder.display());
            continue;
        };
        let checked = check(&text);
        assert_eq!(codes(&checked), ["DOC-05", "TBF-01", "TBF-08", "ARI-04", "ARI-04"], "{name}");
        assert_eq!((checked.coverage.cells.read, checked.coverage.cells.unread), (186, 0), "{name}");
        assert_eq!(
            checked.coverage.equations,
            EquationCounts { passed: 38, failed: 2, unchecked: 0 },
            "{name}"
        );
    }
}

#[test]
fn show_what_is_wrong_with_them_and_nothing_else() {
    for (name, text) in samples() {
        let (_, must, must_not) = SAMPLES.iter().find(|sample| sample.0 == name).unwrap();
        let codes = codes(&check(&text));
        assert!(must.iter().all(|code| codes.contains(code)), "{name}: {codes:?}");
        assert!(!must_not.iter().any(|code| codes.contains(code)), "{name}: {codes:?}");
    }
}

#[test]
fn miss_the_section_that_is_taken_out() {
    const MISSING: [&str; 6] = ["STR-01", "STR-02", "STR-03", "STR-04", "STR-05", "STR-06"];
    for (name, text) in samples() {
        let report = check(&text).report.expect("a report");
        for (section, expected) in report.sections.iter().zip(MISSING) {
            let heading = section.heading.as_ref().expect("a heading").span;
            let rest = Span::new(section.body.end, text.len()).of(&text);
            let without = [Span::new(0, heading.start).of(&text), rest].concat();
            let mut found = codes(&check(&without));
            found.retain(|code| MISSING.contains(code));
            assert_eq!(found, [expected], "{name}");
        }
    }
}

#[test]
fn name_the_one_cell_of_table_three_that_is_changed() {
    for (name, text) in samples() {
        let report = check(&text).report.expect("a report");
        for cell in report.table(TableId("requests")).expect("the table").cells() {
            let before = Span::new(0, cell.span.start).of(&text);
            let changed = [before, "7", Span::new(cell.span.end, text.len()).of(&text)].concat();
            let found = check(&changed).diagnostics;
            let [only] = found.iter().filter(|it| it.code.family() == "ARI").collect::<Vec<_>>()[..] else {
                panic!("{name}: {:?} {found:?}", cell.key)
            };
            let suspect = only.suspects.first().map(|suspect| (suspect.cell, suspect.value));
            assert_eq!(suspect, Some((cell.key, cell.counted().expect("a figure"))), "{name}");
        }
    }
}
