//! Set-up, serving, testing and packaging of gouji: what a `#[test]` cannot do.

mod bench;
mod budget;
mod dist;
mod gates;
mod licences;
mod process;
mod project;
mod serve;
mod setup;
mod sources;
mod test;
mod versions;

use std::env;
use std::process::ExitCode;

/// What can be asked for.
const USAGE: &str = "\
cargo xtask serve            open the page's server on http://127.0.0.1:8080 (--dev: faster builds, bigger page)
cargo xtask test             run every check and test there is
cargo xtask dist             build the page and the package for npm into dist/ and print their sizes
                             (--record: write them into docs/sizes.md too;
                             --compressed: with what servers send to browsers that take it compressed beside each file)
cargo xtask dist npm         build the package alone, into dist/npm/
cargo xtask bench explain    measure how wrong sums are explained and write docs/explain.md (--quick: fewer reports)
cargo xtask bench reading    measure how reports are read and write docs/reading.md (--quick: fewer reports)
cargo xtask bench speed      count the instructions of checks with valgrind and write docs/speed.md
cargo xtask setup            only bring what the others need

Each brings what is missing on this machine first; the second time there is nothing left to bring.

GOUJI_CHROMIUM     the browser's program, where it is in no usual place
GOUJI_FIREFOX      the same for Firefox, in which some tests run
GOUJI_TOOLS        a folder for the tools that several work trees share
GOUJI_WASM_TARGET  the only way to take to a compiler for the browser: present, rustup, debian, debian-binaries";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["serve", options @ ..] => serve::run(options),
        ["test"] => test::run(),
        ["dist"] => dist::run(),
        ["dist", "--record"] => dist::run_recorded(),
        ["dist", "--compressed"] => dist::run_compressed(),
        ["dist", "npm"] => dist::run_npm(),
        ["bench", "explain", options @ ..] => bench::explain(options),
        ["bench", "reading", options @ ..] => bench::reading(options),
        ["bench", "speed"] => bench::speed(),
        ["setup"] => setup::everything().map(drop),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(format!("no such task: {}\n\n{USAGE}", words.join(" "))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("\nerror: {reason}");
            ExitCode::FAILURE
        }
    }
}
