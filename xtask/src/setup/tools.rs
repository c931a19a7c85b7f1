//! Trunk and wasm-bindgen's command, built from their published sources.

use std::fs;
use std::process::Command;
use std::time::Instant;

use super::{Kit, version_line};
use crate::process::{Outcome, read};
use crate::{project, versions};

/// A program that cargo installs.
struct Tool {
    /// What it is called.
    program: &'static str,
    /// The package that holds it.
    package: &'static str,
    /// The one version that will do.
    version: String,
    /// Leaves out what the project does not use, to build faster.
    options: &'static [&'static str],
    /// How long it takes on two cores.
    minutes: u8,
}

/// Makes sure that both tools are there in their versions.
pub(super) fn provide() -> Outcome {
    for tool in [trunk(), wasm_bindgen()?] {
        let wanted = format!("{} {}", tool.program, tool.version);
        if version_line(tool.program).as_deref().is_none_or(|found| !found.starts_with(&wanted)) {
            install(&tool)?;
        }
    }
    // A gigabyte that only an interrupted installation needs.
    let _ = fs::remove_dir_all(project::tools().join("build"));
    Ok(())
}

/// Without its network features: it never gets anything from the web here.
fn trunk() -> Tool {
    let version = versions::TRUNK.to_owned();
    let options = &["--no-default-features"];
    Tool { program: "trunk", package: "trunk", version, options, minutes: 3 }
}

/// The same version as the library that the page is built with, or the two do not understand each other.
fn wasm_bindgen() -> Outcome<Tool> {
    let path = project::root().join("Cargo.lock");
    let lock = fs::read_to_string(path).map_err(|error| format!("Cargo.lock: {error}"))?;
    let version = versions::locked(&lock, "wasm-bindgen").ok_or("Cargo.lock names no wasm-bindgen")?;
    let options = &["--no-default-features", "--bin", "wasm-bindgen"];
    Ok(Tool { program: "wasm-bindgen", package: "wasm-bindgen-cli", version, options, minutes: 1 })
}

/// Settings with which a tool builds in a fifth of the time and is still fast enough.
const FAST_BUILD: [(&str, &str); 6] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "64"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
    ("CARGO_PROFILE_RELEASE_STRIP", "debuginfo"),
    ("CARGO_PROFILE_RELEASE_PANIC", "unwind"),
];

fn install(tool: &Tool) -> Outcome {
    let start = Instant::now();
    println!(
        "setup: building {} {} (about {} min on two cores, once)",
        tool.package, tool.version, tool.minutes
    );
    // A registry may lack a version that the tool's own lock names; its successor does as well.
    read(cargo_install(tool).arg("--locked")).or_else(|_| read(&mut cargo_install(tool)))?;
    println!("setup: {} installed in {} s", tool.program, start.elapsed().as_secs());
    Ok(())
}

fn cargo_install(tool: &Tool) -> Command {
    let folder = project::tools();
    let mut cargo = Kit::default().command("cargo");
    cargo.args(["install", "--quiet", "--force", tool.package, "--version", &tool.version]);
    cargo.args(tool.options).arg("--root").arg(&folder);
    // A folder of its own, so that a build that was interrupted goes on where it stopped.
    cargo.arg("--target-dir").arg(folder.join("build")).envs(FAST_BUILD);
    cargo
}
