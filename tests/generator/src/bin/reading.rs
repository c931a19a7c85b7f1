//! Measures reading: writes many reports in every layout, reads them, and writes down what came of it.
//!
//! `reading [--quick]` measures and writes `docs/reading.md`. `reading --show NAME` lists what the layouts or kinds of
//! damage lose in whose names NAME stands, `reading --text LAYOUT NAME [DAMAGE]` prints a document.
//! `reading --search NAME FIRST DRAWS` reads other reports than the measure, by the numbers of their draws, with more
//! blanks where they are damaged, or in pairs of damage where NAME has a plus, and lists what of them is read wrongly.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use generator::damage;
use generator::files;
use generator::layouts::{self, Layout};
use generator::measure::{Outcome, Plan, Record, Tally, damaged, filed, hurt};

/// How many reports are drawn of each form, kind of figures and policy on blanks.
const DRAWS: u64 = 4;
/// How many lines of a kind are shown.
const SHOWN: usize = 8;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => write(&measure(DRAWS)),
        ["--quick"] => write(&measure(1)),
        ["--show", name] => show(name),
        ["--search", name, first, draws] => match (first.parse(), draws.parse()) {
            (Ok(first), Ok(draws)) => search(name, first, draws),
            _ => ExitCode::FAILURE,
        },
        ["--text", layout, name] => print(layout, name, None),
        ["--text", layout, name, damage] => print(layout, name, Some(damage)),
        _ => {
            eprintln!(
                "usage: reading [--quick | --show NAME | --search NAME FIRST DRAWS | --text LAYOUT NAME [DAMAGE]]"
            );
            ExitCode::FAILURE
        }
    }
}

/// Measures all layouts and all damage.
fn measure(draws: u64) -> (String, usize) {
    let mut record = Record::default();
    record.open_layouts();
    for layout in layouts::all() {
        record.layout(layout, Outcome::of(layout, Plan::whole(draws)));
    }
    record.open_files();
    for kind in files::all() {
        record.file(kind, filed(kind, Plan::whole(draws)));
    }
    record.open_damage();
    for damage in damage::all() {
        record.damage(damage.name, &damaged(damage, Plan::damaged(draws)));
    }
    let wrong = record.wrong;
    (record.finish(), wrong)
}

/// Writes the page; fails where something was read wrongly.
fn write((page, wrong): &(String, usize)) -> ExitCode {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reading.md");
    if let Err(error) = fs::write(&path, page) {
        eprintln!("{}: {error}", path.display());
        return ExitCode::FAILURE;
    }
    println!("{page}");
    if *wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn named(name: &str) -> impl Iterator<Item = &'static Layout> {
    layouts::all().filter(move |layout| layout.name.contains(name))
}

/// Lists what is lost.
fn show(name: &str) -> ExitCode {
    for layout in named(name) {
        let Outcome { complete, blanks } = Outcome::of(layout, Plan::whole(1));
        list(&format!("{}, complete", layout.name), &complete);
        list(&format!("{}, with blanks", layout.name), &blanks);
    }
    for kind in files::all().filter(|kind| kind.name.contains(name)) {
        if let Some(Outcome { complete, blanks }) = filed(kind, Plan::whole(1)) {
            list(&format!("{}, complete", kind.name), &complete);
            list(&format!("{}, with blanks", kind.name), &blanks);
        } else {
            println!("{}: passed over, no reader", kind.name);
        }
    }
    for damage in damage::all().filter(|damage| damage.name.contains(name)) {
        list(damage.name, &damaged(damage, Plan::damaged(1)));
    }
    ExitCode::SUCCESS
}

/// Lists what is read wrongly of other reports than those of the measure.
fn search(name: &str, first: u64, draws: u64) -> ExitCode {
    let whole = Plan::whole(draws);
    for layout in named(name) {
        let Outcome { complete, blanks } = Outcome::of_samples(layout, whole.samples_from(first));
        list_wrong(layout.name, &[complete.wrong, blanks.wrong].concat());
    }
    for damage in damage::all().filter(|damage| damage.name.contains(name)) {
        let samples = || Plan::damaged_blanks(draws).samples_from(first);
        list_wrong(damage.name, &hurt(&[damage], samples).wrong);
    }
    for pair in damage::pairs() {
        let both = pair.map(|damage| damage.name).join(" + ");
        if name.contains('+') && both.contains(name) {
            list_wrong(&both, &hurt(&pair, || Plan::damaged(draws).samples_from(first)).wrong);
        }
    }
    ExitCode::SUCCESS
}

/// Lists the documents of which cells were read wrongly, with the first of these cells.
fn list_wrong(name: &str, wrong: &[String]) {
    let documents = wrong.chunk_by(|a, b| document(a) == document(b));
    for cells in documents {
        let more = cells.len() - 1;
        cells.iter().take(1).for_each(|first| println!("{name}: {first} and {more} more"));
    }
}

/// The document that a line of a tally is about.
fn document(line: &str) -> &str {
    line.split_once(": ").map_or(line, |it| it.0)
}

fn list(name: &str, tally: &Tally) {
    println!("{name}: {} of 1000 read, {} wrong", tally.read(), tally.wrong.len());
    for lines in [&tally.partly, &tally.wrong, &tally.missed, &tally.false_errors] {
        lines.iter().take(SHOWN).for_each(|line| println!("    {line}"));
    }
}

/// Prints the documents of a name, damaged in ways whose names stand in `hurt` with a plus between.
fn print(layout: &str, name: &str, hurt: Option<&str>) -> ExitCode {
    let named_damage = |name: &str| damage::all().find(|damage| damage.name == name);
    let ways: Vec<_> = hurt.into_iter().flat_map(|it| it.split(" + ")).filter_map(named_damage).collect();
    let first = name.rsplit(' ').next().and_then(|draw| draw.parse().ok()).unwrap_or_default();
    let plan = Plan::whole(1);
    for sample in plan.samples_from(first).filter(|sample| sample.name == name) {
        for layout in named(layout) {
            println!("{}", damage::write(&ways, sample.clone(), layout).0.text);
        }
    }
    ExitCode::SUCCESS
}
