//! Measures that take longer than a test may.

use crate::process::{Outcome, command, run};
use crate::project;

/// Measures how reports are read, and writes `docs/reading.md`.
pub(crate) fn reading(options: &[&str]) -> Outcome {
    let words = ["run", "--locked", "--release", "--package", "generator", "--bin", "reading", "--"];
    run(command("cargo").args(words).args(options).current_dir(project::root()))
}

/// Measures how wrong sums are explained, and writes `docs/explain.md`.
pub(crate) fn explain(options: &[&str]) -> Outcome {
    let words = ["run", "--locked", "--release", "--package", "slips", "--bin", "explain", "--"];
    run(command("cargo").args(words).args(options).current_dir(project::root()))
}

/// Settings with which the command line builds in a minute; how the work grows with what is read, it shows as well.
const QUICK: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "2"),
];

/// Counts the instructions that reports of growing size take, and writes `docs/speed.md`; valgrind must be there.
pub(crate) fn speed() -> Outcome {
    let build = ["build", "--locked", "--release", "--bin", "gouji"];
    run(command("cargo").args(build).envs(QUICK).current_dir(project::root()))?;
    let words = ["run", "--locked", "--release", "--package", "generator", "--bin", "speed", "--"];
    let program = project::target().join("release/gouji");
    run(command("cargo").args(words).arg(program).envs(QUICK).current_dir(project::root()))
}
