//! The command line: arguments in, results on standard output, problems on standard error, a status out.

mod arguments;
mod catalogue;
mod check;
mod company;
mod failure;
mod printer;
mod selection;
mod status;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use failure::Failure;
use status::Status;

/// Does what the arguments of the process ask for.
///
/// The status is 0 without errors in the reports, 1 with errors, and 2 where an input could not be read, the usage
/// was wrong or the results could not be written. A reader that closes the output early is no reason for a message.
#[must_use]
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let locale = arguments.lang.locale();
    match obey(&arguments, &mut io::BufWriter::new(io::stdout().lock())) {
        Ok(status) => status.into(),
        Err(failure) => {
            if let Some(sentence) = failure.sentence(locale) {
                complain(&sentence);
            }
            Status::Unusable.into()
        }
    }
}

fn obey(arguments: &Arguments, output: &mut impl Write) -> Result<Status, Failure> {
    let locale = arguments.lang.locale();
    let status = match &arguments.command {
        Command::Check(arguments) => check::check(arguments, locale, output)?,
        Command::Rules { format } => catalogue::rules(*format, locale, output)?,
        Command::Explain { code } => catalogue::explain(code, locale, output)?,
    };
    output.flush()?;
    Ok(status)
}

/// Says something on standard error; there is nobody to tell where that is closed.
fn complain(sentence: &str) {
    let _ = writeln!(io::stderr(), "gouji: {sentence}");
}
