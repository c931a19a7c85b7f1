//! Measures how wrong sums are explained, and writes `docs/explain.md`.
//!
//! `explain [--quick]` measures and writes the page; `explain --show SLIP` lists what was missed of the kinds of slips in
//! whose names SLIP stands; `explain --time` says how long the explanation of a report takes on this machine;
//! `explain --turns SLIP COUNT` explains the hardest report of a kind so often, to have its instructions counted.

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;
use std::{env, fs};

use generator::numbers::Numbers;
use gouji::explain::{effort, explain};
use gouji::form::EDITION_2021;
use gouji::rules::{Selection, run};
use slips::figures::{Figures, Size};
use slips::measure::{Goal, Plan, measure};
use slips::page::page;
use slips::plant::KINDS;
use slips::sheet::Blank;

/// What the page is written of.
const WHOLE: Plan = Plan { direct: 220, texts: 15 };
/// What is looked at in between.
const QUICK: Plan = Plan { direct: 40, texts: 3 };

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => write(WHOLE),
        ["--quick"] => write(QUICK),
        ["--show", name] => show(name),
        ["--time"] => time(),
        ["--turns", name, count] => turns(name, count.parse().unwrap_or(1)),
        _ => {
            eprintln!("usage: explain [--quick | --show SLIP | --time | --turns SLIP COUNT]");
            ExitCode::FAILURE
        }
    }
}

/// Writes the page; fails where something was certain but wrong.
fn write(plan: Plan) -> ExitCode {
    let rows = measure(plan, |_| true);
    let text = page(plan, &rows);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/explain.md");
    if let Err(error) = fs::write(&path, &text) {
        eprintln!("{}: {error}", path.display());
        return ExitCode::FAILURE;
    }
    println!("{text}");
    let wrong = rows.iter().any(|row| row.direct.number(Goal::CertainButWrong) > 0);
    if wrong { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn show(name: &str) -> ExitCode {
    for row in measure(QUICK, |kind| kind.contains(name)) {
        println!("{}, {}", row.kind, row.size.name());
        row.direct.missed.iter().for_each(|line| println!("    {line}"));
    }
    ExitCode::SUCCESS
}

/// Explains the report of a kind that takes the most steps so many times.
fn turns(name: &str, count: usize) -> ExitCode {
    let mut numbers = Numbers::of(1);
    let blank = Blank::of(&EDITION_2021);
    let Some(kind) = KINDS.iter().find(|kind| kind.name == name) else { return ExitCode::FAILURE };
    let drawn = Size::ALL.into_iter().cycle().take(150).filter_map(|size| {
        let figures = Figures::draw(&EDITION_2021, size, &mut numbers);
        kind.of(&figures, &mut numbers)
    });
    let reports: Vec<_> = drawn.map(|planted| blank.fill(&planted)).collect();
    let Some(report) = reports.iter().max_by_key(|report| effort(report).0) else { return ExitCode::FAILURE };
    let findings = run(report, &Selection::default());
    for _ in 0..count {
        drop(explain(report, findings.clone()));
    }
    println!("{count} turns of {} steps", effort(report).0);
    ExitCode::SUCCESS
}

/// Prints the median and the longest time for each kind of slip.
fn time() -> ExitCode {
    let mut numbers = Numbers::of(1);
    let blank = Blank::of(&EDITION_2021);
    for kind in KINDS {
        let mut times: Vec<u128> = Vec::new();
        for size in Size::ALL.into_iter().cycle().take(150) {
            let figures = Figures::draw(&EDITION_2021, size, &mut numbers);
            let Some(planted) = kind.of(&figures, &mut numbers) else { continue };
            let report = blank.fill(&planted);
            let findings = run(&report, &Selection::default());
            // Of several turns the shortest: the others waited for something else.
            let turns = (0..5).map(|_| {
                let findings = findings.clone();
                let start = Instant::now();
                let explained = explain(&report, findings);
                let taken = start.elapsed().as_micros();
                drop(explained);
                taken
            });
            times.extend(turns.min());
        }
        times.sort_unstable();
        let median = times.get(times.len() / 2).copied().unwrap_or_default();
        println!(
            "{:44} median {median:6} \u{b5}s, longest {:6} \u{b5}s",
            kind.name,
            times.last().copied().unwrap_or_default()
        );
    }
    ExitCode::SUCCESS
}
