//! Measures how wrong sums are explained, and writes `docs/explain.md`.
//!
//! `explain [--quick]` measures and writes the page; `explain --show SLIP` lists what was missed of the kinds of slips in
//! whose names SLIP stands.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use slips::measure::{Goal, Plan, measure};
use slips::page::page;

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
        _ => {
            eprintln!("usage: explain [--quick | --show SLIP]");
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
