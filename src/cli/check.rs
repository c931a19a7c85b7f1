//! `gouji check`.

use std::fs;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

use super::arguments::CheckArguments;
use super::complain;
use super::failure::Failure;
use super::printer::Printer;
use super::selection::selection;
use super::status::Status;
use crate::examination::Examination;
use crate::locale::{self, Locale};
use crate::source::Source;

/// The name of the standard input.
const STANDARD_INPUT: &str = "-";

/// Checks every input, writes what was found and says what could not be read.
pub(super) fn check(
    arguments: &CheckArguments,
    locale: Locale,
    output: &mut impl Write,
) -> Result<Status, Failure> {
    let selection = selection(arguments)?;
    let inputs = inputs(&arguments.files)?;
    let mut printer = Printer::new(arguments, inputs.len() > 1, locale, output);
    let mut status = Status::default();
    for path in inputs {
        let examination = Examination::of(read(path), &selection);
        printer.add(&examination)?;
        complain_about(&examination, locale);
        status = status.max(examination.verdict().into());
    }
    printer.finish()?;
    Ok(status)
}

/// The names of the inputs: the standard input where no file is named and no person sits at it.
fn inputs(files: &[PathBuf]) -> Result<Vec<&Path>, Failure> {
    if !files.is_empty() {
        return Ok(files.iter().map(PathBuf::as_path).collect());
    }
    if io::stdin().is_terminal() { Err(Failure::NoInput) } else { Ok(vec![Path::new(STANDARD_INPUT)]) }
}

fn read(path: &Path) -> Source {
    let name = path.to_string_lossy();
    let stream = name == STANDARD_INPUT;
    match if stream { standard_input() } else { fs::read(path) } {
        Ok(bytes) if stream => Source::stream(name, &bytes),
        Ok(bytes) => Source::file(name, &bytes),
        Err(error) => Source::unopened(name, error.into()),
    }
}

fn standard_input() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn complain_about(examination: &Examination, locale: Locale) {
    if let Some(obstacle) = examination.obstacle() {
        complain(&format!("{}: {}", examination.source.name, locale::obstacle(&obstacle, locale)));
    }
}
