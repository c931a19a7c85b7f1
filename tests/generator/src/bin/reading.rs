//! Measures reading: writes many reports in every layout, reads them, and writes down what came of it.
//!
//! `reading [--quick]` measures and writes `docs/reading.md`. `reading --show NAME` lists what the layouts or kinds of
//! damage lose in whose names NAME stands, `reading --text LAYOUT NAME [DAMAGE]` prints a document.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use generator::damage;
use generator::layouts::{self, Layout};
use generator::measure::{Outcome, Page, Plan, Tally, damaged};

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
        ["--text", layout, name] => print(layout, name, None),
        ["--text", layout, name, damage] => print(layout, name, Some(damage)),
        _ => {
            eprintln!("usage: reading [--quick | --show NAME | --text LAYOUT NAME [DAMAGE]]");
            ExitCode::FAILURE
        }
    }
}

/// Measures all layouts and all damage.
fn measure(draws: u64) -> (String, usize) {
    let mut page = Page::default();
    page.open_layouts();
    for layout in layouts::all() {
        page.layout(layout, Outcome::of(layout, Plan::whole(draws)));
    }
    page.open_damage();
    for damage in damage::all() {
        page.damage(damage.name, &damaged(damage, Plan::damaged(draws)));
    }
    let wrong = page.wrong;
    (page.finish(), wrong)
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
    for damage in damage::all().filter(|damage| damage.name.contains(name)) {
        list(damage.name, &damaged(damage, Plan::damaged(1)));
    }
    ExitCode::SUCCESS
}

fn list(name: &str, tally: &Tally) {
    println!("{name}: {} of 1000 read, {} wrong", tally.read(), tally.wrong.len());
    for lines in [&tally.partly, &tally.wrong, &tally.missed, &tally.false_errors] {
        lines.iter().take(SHOWN).for_each(|line| println!("    {line}"));
    }
}

/// Prints the documents of a name.
fn print(layout: &str, name: &str, hurt: Option<&str>) -> ExitCode {
    let hurt = hurt.and_then(|name| damage::all().find(|damage| damage.name == name));
    for sample in Plan::whole(DRAWS).samples().filter(|sample| sample.name == name) {
        for layout in named(layout) {
            let mut sample = sample.clone();
            let written = match hurt {
                Some(damage) => damage.write(sample, layout).0,
                None => layout.write(&sample.page, &mut sample.numbers),
            };
            println!("{}", written.text);
        }
    }
    ExitCode::SUCCESS
}
