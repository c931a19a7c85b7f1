//! `gouji check`.

use std::fs;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

use super::arguments::CheckArguments;
use super::company;
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
    let inputs = inputs(arguments)?;
    let (company, mut status) = company::company(arguments, locale);
    let mut printer = Printer::new(arguments, inputs.len() > 1, locale, output);
    for path in inputs {
        let examination = Examination::beside(read(path), &company, &selection);
        printer.add(&examination)?;
        complain_about(&examination, locale);
        status = status.max(examination.verdict().into()).max(company::status(&examination));
    }
    printer.finish()?;
    Ok(status)
}

/// The names of the inputs: the standard input where no file is named and no person sits at it.
fn inputs(arguments: &CheckArguments) -> Result<Vec<&Path>, Failure> {
    if !arguments.files.is_empty() {
        return Ok(arguments.files.iter().map(PathBuf::as_path).collect());
    }
    if !arguments.children.is_empty() {
        return Err(Failure::OnlyChildren);
    }
    if io::stdin().is_terminal() { Err(Failure::NoInput) } else { Ok(vec![Path::new(STANDARD_INPUT)]) }
}

/// What stands in the file at `path`.
pub(super) fn read(path: &Path) -> Source {
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
    for sentence in company::complaints(examination, locale) {
        complain(&format!("{}: {sentence}", examination.source.name));
    }
}
