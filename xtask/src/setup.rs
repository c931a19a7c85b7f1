//! Brings what the machine lacks; says what it does and how long that takes; brings nothing twice.

mod browser;
mod debian;
mod firefox;
mod kit;
mod node;
mod tools;
mod wasm_target;

pub(crate) use kit::Kit;

use crate::process::{Outcome, command, read};
use crate::project;

/// Everything that any task needs.
pub(crate) fn everything() -> Outcome<Kit> {
    let mut kit = for_the_page()?;
    node::check_age()?;
    kit.chromium = Some(browser::provide()?);
    kit.firefox = firefox::provide();
    Ok(kit)
}

/// What building and serving the page needs.
pub(crate) fn for_the_page() -> Outcome<Kit> {
    node::provide()?;
    tools::provide()?;
    let kit = Kit { wasm: wasm_target::provide()?, ..Kit::default() };
    fetch(&kit)?;
    Ok(kit)
}

/// Fetches the libraries that `Cargo.lock` names, since Trunk is told to stay off the network.
fn fetch(kit: &Kit) -> Outcome {
    let mut cargo = kit.command("cargo");
    read(cargo.args(["fetch", "--locked", "--quiet"]).current_dir(project::root())).map(drop)
}

/// The first line that a program prints about its version, if it can be started.
fn version_line(program: &str) -> Option<String> {
    let kit = Kit::default();
    read(kit.command(program).arg("--version")).ok()?.lines().next().map(str::to_owned)
}

/// Whether a program of this name can be started.
fn has(program: &str) -> bool {
    command(program).arg("--version").output().is_ok_and(|output| output.status.success())
}
