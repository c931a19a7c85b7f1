//! Measures what reading and checking costs: `speed PROGRAM` lets the command line check reports of growing size under
//! valgrind, which counts the instructions, and writes `docs/speed.md`; it fails where a kind costs more a byte when
//! there is more of it.

#[path = "speed/count.rs"]
mod count;
#[path = "speed/kinds.rs"]
mod kinds;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use count::instructions;
use kinds::{KINDS, Kind};

/// The sizes that each kind is measured with, in bytes.
const SIZES: [usize; 4] = [1_000_000, 2_000_000, 4_000_000, 8_000_000];
/// A byte of the largest input may take so many hundredths of what a byte of the smallest takes.
const MOST: u64 = 125;

/// What stands before the figures.
const HEAD: &str = "# What a check costs

Written by `cargo xtask bench speed`, not by hand: the command line checks reports with appendices of paragraphs and tables, and texts that are none, from the start of the program to the JSON of the result, and valgrind counts the instructions, in millions.
Instructions are about the same on every machine; a processor of today does two to four thousand million of them a second.
The program is built in a minute, with opt-level 2 and without optimisation across crates; how the work grows shows as well.

Twice as much is twice the work, whatever the kind: the last column says what a byte of 8 MB costs where a byte of 1 MB costs 1.
The bench fails where that is more than 1.25.

The first column is a report of 20 000 characters, where starting the program is a part of the work.

| kind | 20 000 characters | 1 MB | 2 MB | 4 MB | 8 MB | a byte of 8 MB to one of 1 MB |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
";

fn main() -> ExitCode {
    let Some(program) = env::args_os().nth(1) else {
        eprintln!("usage: speed PROGRAM");
        return ExitCode::FAILURE;
    };
    let outcome = measure(Path::new(&program));
    if let Err(error) = &outcome {
        eprintln!("{error}");
    }
    if outcome.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Measures all kinds and writes the page.
fn measure(program: &Path) -> Result<(), String> {
    let mut page = HEAD.to_owned();
    let mut steep = Vec::new();
    for kind in KINDS {
        let (row, hundredths) = row(program, kind)?;
        page.push_str(&row);
        steep.extend((hundredths > MOST).then_some(kind.name));
    }
    println!("{page}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/speed.md");
    fs::write(&path, page).map_err(|error| format!("{}: {error}", path.display()))?;
    if steep.is_empty() { Ok(()) } else { Err(format!("dearer, the more there is: {}", steep.join(", "))) }
}

/// The row of a kind, and how many hundredths of a byte of the smallest input a byte of the largest takes.
fn row(program: &Path, kind: &Kind) -> Result<(String, u64), String> {
    let ordinary = kind.ordinary().map(|bytes| count(program, kind, &bytes)).transpose()?;
    let mut counts = Vec::new();
    let mut each = Vec::new();
    for size in SIZES {
        let bytes = kind.of_size(size);
        let count = count(program, kind, &bytes)?;
        counts.push(millions(count));
        each.push(count * 1000 / u64::try_from(bytes.len()).unwrap_or(u64::MAX));
    }
    let [first, .., last] = each.as_slice() else { return Err("too few sizes".to_owned()) };
    let hundredths = last * 100 / first;
    let ratio = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    let ordinary = ordinary.map_or_else(|| "—".to_owned(), millions);
    Ok((format!("| {} | {ordinary} | {} | {ratio} |\n", kind.name, counts.join(" | ")), hundredths))
}

fn millions(count: u64) -> String {
    (count / 1_000_000).to_string()
}

/// How many instructions it takes to check such a file.
fn count(program: &Path, kind: &Kind, bytes: &[u8]) -> Result<u64, String> {
    let name = format!("gouji-speed-{}.{}", std::process::id(), kind.extension);
    let path: PathBuf = env::temp_dir().join(name);
    fs::write(&path, bytes).map_err(|error| error.to_string())?;
    let count = instructions(program, &path);
    // What is left there is cleared by the system.
    let _ = fs::remove_file(&path);
    eprintln!("{}, {} bytes: {count:?} instructions", kind.name, bytes.len());
    count
}
