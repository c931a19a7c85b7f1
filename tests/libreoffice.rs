//! Reports as `LibreOffice` writes them are read as far as they go, and never wrongly.
//!
//! Passed over where the program is not on the machine.

use std::path::Path;

use generator::drawn::{Blanks, Kind};
use generator::files;
use generator::measure::{Outcome, Plan, read};

/// Reports to convert.
const REPORTS: Plan = Plan {
    kinds: &[Kind::Noughts, Kind::City, Kind::Slips],
    blanks: &[Blanks::None, Blanks::Random],
    draws: 1,
};

/// What comes of the reports as files of a kind; `None` where they cannot be made or read.
fn outcome(extension: &str) -> Option<Outcome> {
    let plain = files::all().next()?;
    let mut samples: Vec<_> = REPORTS.samples().collect();
    let pages: Vec<_> = samples.iter_mut().map(|it| plain.write(&it.page, &mut it.numbers)).collect();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("libreoffice-{extension}"));
    let Some(converted) = files::convert(&pages, extension, &folder) else {
        println!("passed over: no LibreOffice on this machine");
        return None;
    };
    let mut outcome = Outcome::default();
    for (sample, bytes) in samples.iter().zip(converted) {
        let Some(checked) = read(&format!("report.{extension}"), &bytes) else {
            println!("passed over: {extension}, which has no reader yet");
            return None;
        };
        outcome.count(sample, &checked, true);
    }
    Some(outcome)
}

/// Asserts that nothing is read wrongly, and at least so many of a thousand cells of complete reports.
fn assert_read(extension: &str, floor: usize) {
    let Some(Outcome { complete, blanks }) = outcome(extension) else { return };
    let wrong =
        [complete.wrong.clone(), blanks.wrong, complete.missed.clone(), complete.false_errors.clone()];
    assert_eq!(wrong.concat(), Vec::<String>::new(), "{extension}");
    assert!(complete.read() >= floor, "{extension}: {} of 1000 read: {:?}", complete.read(), complete.partly);
}

#[test]
fn documents_are_read_whole() {
    assert_read("docx", 1000);
}

#[test]
fn workbooks_are_read_whole() {
    assert_read("xlsx", 1000);
}

#[test]
fn portable_documents_are_never_read_wrongly() {
    assert_read("pdf", 0);
}
