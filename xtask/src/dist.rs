//! Builds the page and the package for publishing and tells how big they are.

mod digest;
mod mark;
pub(crate) mod npm;
mod offline;
mod one_file;
mod sizes;
mod styles;
mod sums;
mod tags;

pub(crate) use sizes::{FileSize, measure, total};

use std::path::Path;

use crate::process::{self, Outcome};
use crate::project;
use crate::setup::{self, Kit};

/// Builds both and prints the table of sizes.
pub(crate) fn run() -> Outcome {
    let kit = setup::for_the_page()?;
    build(&kit)?;
    npm::build(&kit)?;
    sizes::print_table(&measure(&kit)?);
    Ok(())
}

/// The same, with the sizes written into the documentation.
pub(crate) fn run_recorded() -> Outcome {
    run()?;
    sizes::record(&measure(&Kit::default())?)
}

/// The same, with what servers send to browsers that take it compressed beside each file.
pub(crate) fn run_compressed() -> Outcome {
    run()?;
    gate(&Kit::default(), "compress.mjs", &project::dist())
}

/// Builds the package alone and prints the table of sizes.
pub(crate) fn run_npm() -> Outcome {
    let kit = setup::for_the_page()?;
    npm::build(&kit)?;
    sizes::print_table(&measure(&kit)?);
    Ok(())
}

/// Builds the page into `dist/`.
pub(crate) fn build(kit: &Kit) -> Outcome {
    process::run(kit.wasm_command("trunk").args([
        "build",
        "--release",
        "--offline",
        "--locked",
        "--dist",
        "dist",
    ]))?;
    styles::join()?;
    mark::write()?;
    // Trunk has no way to shorten scripts that are modules.
    gate(kit, "shorten.mjs", &project::dist())?;
    order_functions(kit, &project::dist())?;
    // Before the editions in one file, which are pages of their own: it keeps all that lies there.
    offline::write()?;
    one_file::write(kit)?;
    sums::write()
}

/// Puts together what is alike in the WebAssembly in a folder, where compressors find it: a fiftieth of the page.
fn order_functions(kit: &Kit, folder: &Path) -> Outcome {
    gate(kit, "order.mjs", folder)
}

/// Runs a script of Node on a folder.
fn gate(kit: &Kit, name: &str, folder: &Path) -> Outcome {
    let script = project::browser_tests().join("gates").join(name);
    process::run(kit.command("node").arg(script).arg(folder))
}
