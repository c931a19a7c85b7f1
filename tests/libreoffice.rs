//! Reports as `LibreOffice` writes them are read as far as they go, and never wrongly.
//!
//! Passed over where the program is not on the machine.

use std::path::Path;

use generator::drawn::{Blanks, Kind};
use generator::files::{self, FileKind};
use generator::measure::{Expected, Outcome, Plan, Sample, read};

/// Reports to convert.
const REPORTS: Plan = Plan {
    kinds: &[Kind::Noughts, Kind::City, Kind::Slips],
    blanks: &[Blanks::None, Blanks::Random],
    draws: 1,
};

/// The kinds of web pages that the files are made of: tables without rules, and with rules around every cell.
const UNRULED: &str = "HTML, plain";
const RULED: &str = "HTML, LibreOffice";

/// What comes of the reports as files of a kind, made of such pages; `None` where they cannot be made or read.
fn outcome(extension: &str, pages: &[&str]) -> Option<Outcome> {
    let kinds: Vec<_> = files::all().filter(|kind| pages.contains(&kind.name)).collect();
    let samples: Vec<_> = REPORTS.samples().collect();
    let page = |kind: &FileKind, sample: &Sample| kind.write(&sample.page, &mut sample.numbers.clone());
    let pages: Vec<_> = kinds.iter().flat_map(|kind| samples.iter().map(|it| page(kind, it))).collect();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("libreoffice-{extension}-{}", pages.concat().len()));
    let Some(converted) = files::convert(&pages, extension, &folder) else {
        println!("passed over: no LibreOffice on this machine");
        return None;
    };
    let mut outcome = Outcome::default();
    for (sample, bytes) in samples.iter().cycle().zip(converted) {
        let Some(checked) = read(&format!("report.{extension}"), &bytes) else {
            println!("passed over: {extension}, which has no reader yet");
            return None;
        };
        outcome.count(sample, &Expected::of(&sample.drawn), &checked, true);
    }
    Some(outcome)
}

/// What is amiss, where so many of a thousand cells of complete reports must be read; `None` where it is passed over.
fn faults(extension: &str, pages: &[&str], floor: usize) -> Option<Vec<String>> {
    let Outcome { complete, blanks } = outcome(extension, pages)?;
    let read = complete.read();
    let unread =
        (read < floor).then(|| format!("{read} of 1000 read, {floor} should be: {:?}", complete.partly));
    let said = [complete.wrong, blanks.wrong, complete.missed, blanks.missed, complete.false_errors];
    Some(unread.into_iter().chain(said.concat()).collect())
}

#[test]
fn documents_are_read_whole() {
    assert_eq!(faults("docx", &[UNRULED, RULED], 1000).unwrap_or_default(), Vec::<String>::new());
}

#[test]
fn workbooks_are_read_whole() {
    assert_eq!(faults("xlsx", &[UNRULED, RULED], 1000).unwrap_or_default(), Vec::<String>::new());
}

#[test]
fn portable_documents_with_rules_are_read_whole() {
    assert_eq!(faults("pdf", &[RULED], 1000).unwrap_or_default(), Vec::<String>::new());
}

#[test]
fn portable_documents_without_rules_are_never_read_wrongly() {
    assert_eq!(faults("pdf", &[UNRULED], 390).unwrap_or_default(), Vec::<String>::new());
}
