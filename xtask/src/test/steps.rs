//! The steps of a test run, in their order: what is quick to fail comes first.

use std::process::Command;

use super::tally::Tally;
use crate::process::{Outcome, run};
use crate::setup::Kit;
use crate::{budget, dist, gates, licences, project};

/// One step.
pub(super) struct Step {
    /// What it is called in the output.
    pub(super) name: &'static str,
    /// Takes it, counting tests if it runs any.
    pub(super) run: fn(&Kit, &mut Tally) -> Outcome,
}

/// All steps.
pub(super) const STEPS: [Step; 14] = [
    Step { name: "format", run: |kit, _| run(&mut cargo(kit, "fmt --all --check")) },
    Step { name: "lints, native", run: |kit, _| run(&mut cargo(kit, NATIVE_LINTS)) },
    Step { name: "lints, browser", run: |kit, _| browser_lints(kit) },
    Step { name: "native tests", run: |kit, tally| tally.run(&mut cargo(kit, "test --locked --workspace")) },
    Step { name: "page tests", run: |kit, tally| tally.run(&mut cargo(kit, PAGE_TESTS)) },
    Step { name: "documentation", run: |kit, _| documentation(kit) },
    Step { name: "licences and bans", run: |kit, _| licences::check(kit) },
    Step { name: "build of the page", run: |kit, _| dist::build(kit) },
    Step { name: "build of the package", run: |kit, _| dist::npm::build(kit) },
    Step { name: "byte budgets", run: |kit, _| budget::check(kit) },
    Step { name: "old WebAssembly", run: |kit, _| gates::features(kit) },
    Step { name: "old JavaScript", run: |kit, _| gates::syntax(kit) },
    Step { name: "old CSS", run: |kit, _| gates::styles(kit) },
    Step { name: "browser tests", run: browser_tests },
];

const NATIVE_LINTS: &str = "clippy --locked --workspace --all-targets -- -D warnings";

/// What is compiled for the browser.
const PAGE: &str = "--target wasm32-unknown-unknown --lib --bin page --no-default-features --features app";

/// The readers that the page loads when it needs them.
const OFFICE_READERS: &str =
    "--target wasm32-unknown-unknown --lib --bin office --no-default-features --features office,worker";
const PDF_READER: &str =
    "--target wasm32-unknown-unknown --lib --bin pdf --no-default-features --features pdf,worker";

/// What the package for npm has of its own.
const ENGINE: &str =
    "--target wasm32-unknown-unknown --lib --bin engine --no-default-features --features module";
const PAGES_READER: &str =
    "--target wasm32-unknown-unknown --lib --bin pages --no-default-features --features html,worker";

/// What the page decides and the package takes, tested without a browser.
const PAGE_TESTS: &str = "test --locked --features app,module --lib --bin page";

/// The lints see what is compiled for the browser alone.
fn browser_lints(kit: &Kit) -> Outcome {
    if kit.builds_with_another_compiler() {
        println!("passed over: the compiler that builds for the browser here comes without clippy");
        return Ok(());
    }
    [PAGE, OFFICE_READERS, PDF_READER, ENGINE, PAGES_READER]
        .iter()
        .try_for_each(|what| run(&mut cargo(kit, &format!("clippy --locked {what} -- -D warnings"))))
}

/// The page is documented for the browser, for which the lints have read its libraries already.
fn documentation(kit: &Kit) -> Outcome {
    document(kit, "--workspace")?;
    if kit.builds_with_another_compiler() { Ok(()) } else { document(kit, PAGE) }
}

fn document(kit: &Kit, what: &str) -> Outcome {
    let mut cargo = cargo(kit, &format!("doc --locked --no-deps --document-private-items {what}"));
    run(cargo.env("RUSTDOCFLAGS", "-D warnings"))
}

fn browser_tests(kit: &Kit, tally: &mut Tally) -> Outcome {
    let mut playwright = kit.command("playwright");
    tally.run(playwright.arg("test").current_dir(project::browser_tests()))
}

/// Cargo with the words of a line.
fn cargo(kit: &Kit, line: &str) -> Command {
    let mut cargo = kit.command("cargo");
    cargo.args(line.split_whitespace());
    cargo
}
