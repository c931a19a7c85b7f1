//! Measures what reading and checking costs: `speed PROGRAM` lets the command line check reports of growing size under
//! valgrind, which counts the instructions, and writes `docs/speed.md`.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

use generator::files::{self, FileKind};
use generator::grown::grown;
use generator::layouts::{self, Layout};

/// The sizes that each kind is measured with, in bytes: an ordinary report, and one to eight megabytes.
const SIZES: [usize; 5] = [50_000, 1_000_000, 2_000_000, 4_000_000, 8_000_000];
/// The kinds of files, each the first of its name.
const KINDS: [&str; 3] = ["html", "docx", "xlsx"];

/// What stands before the figures.
const HEAD: &str = "# What a check costs

Written by `cargo xtask bench speed`: the command line checks reports with appendices of paragraphs and tables, \
from the start of the program to the JSON of the result, and valgrind counts the instructions, in millions.
Instructions are the same on every machine; a processor of today does two to four thousand million of them a second.

Twice the size is twice the work, whatever the kind.

| kind | 50 kB | 1 MB | 2 MB | 4 MB | 8 MB | 8 MB to 4 MB |
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
    page.push_str(&line(program, "txt", text)?);
    for name in KINDS {
        let kind = files::all().find(|kind| kind.extension == name).ok_or("no such kind")?;
        page.push_str(&line(program, name, |size| file(kind, size))?);
    }
    println!("{page}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/speed.md");
    fs::write(&path, page).map_err(|error| format!("{}: {error}", path.display()))
}

/// In the layout with tabs, which is the first.
fn text(size: usize) -> Vec<u8> {
    let write = |layout: &Layout| {
        grown(size, |sample| layout.write(&sample.page, &mut sample.numbers).text.into_bytes())
    };
    layouts::all().next().map(write).unwrap_or_default()
}

fn file(kind: &FileKind, size: usize) -> Vec<u8> {
    grown(size, |sample| kind.write(&sample.page, &mut sample.numbers))
}

/// The row of a kind of files with this extension.
fn line(program: &Path, extension: &str, write: impl Fn(usize) -> Vec<u8>) -> Result<String, String> {
    let path = env::temp_dir().join(format!("gouji-speed-{}.{extension}", std::process::id()));
    let mut counts = Vec::new();
    for size in SIZES {
        fs::write(&path, write(size)).map_err(|error| error.to_string())?;
        let count = instructions(program, &path)?;
        eprintln!("{extension}, {size} bytes: {count} instructions");
        counts.push(count);
    }
    // What is left there is cleared by the system.
    let _ = fs::remove_file(&path);
    let columns: Vec<_> = counts.iter().map(|count| (count / 1_000_000).to_string()).collect();
    let [.., before, last] = counts.as_slice() else { return Err("too few sizes".to_owned()) };
    let hundredths = last * 100 / before;
    let ratio = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    Ok(format!("| {extension} | {} | {ratio} |\n", columns.join(" | ")))
}

/// How many instructions the program takes to check a file.
fn instructions(program: &Path, path: &PathBuf) -> Result<u64, String> {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]);
    valgrind.arg(program).args(["check", "--format", "json"]).arg(path);
    let output = valgrind.output().map_err(|error| format!("valgrind: {error}"))?;
    let told = String::from_utf8_lossy(&output.stderr);
    // As in `==7== I   refs:      66,275,014`.
    let counted = told.lines().find_map(|line| line.split_once("refs:"));
    let digits: Option<String> =
        counted.map(|(_, count)| count.chars().filter(char::is_ascii_digit).collect());
    digits.and_then(|digits| digits.parse().ok()).ok_or_else(|| format!("valgrind counted nothing:\n{told}"))
}
