//! A compiler that builds for the browser: the target `wasm32-unknown-unknown`, by one of several ways.

mod debian;
mod library;
mod way;

use std::ffi::OsString;
use std::path::Path;
use std::time::Duration;
use std::{env, fs};

use super::has;
use crate::process::{Outcome, command, read, succeeds_within};
use crate::project;
pub(super) use library::is_built;
use way::{Machine, Way, ways};

/// The target of every build for the browser.
const TARGET: &str = "wasm32-unknown-unknown";

/// The environment in which cargo builds for the browser.
type Environment = Vec<(&'static str, OsString)>;

/// Tries the ways one after another; gives the environment of the first that works.
pub(super) fn provide() -> Outcome<Environment> {
    let machine =
        Machine { has_target: has_target(), has_rustup: has("rustup"), is_debian: super::debian::is_here() };
    let mut reasons = Vec::new();
    for way in ways(&machine, forced()?, remembered()) {
        match take(way) {
            Ok(environment) => {
                remember(way);
                return Ok(environment);
            }
            Err(reason) => reasons.push(format!("{}: {reason}", way.name())),
        }
    }
    let tried = reasons.join("\n  ");
    Err(format!(
        "no compiler for {TARGET}: run `rustup target add {TARGET}`, or on Debian install \
        rustc-web, cargo-web and rust-web-src, or rustc, cargo and libstd-rust-dev-wasm32\n  {tried}"
    ))
}

/// Makes one way ready.
fn take(way: Way) -> Outcome<Environment> {
    match way {
        Way::Present => Ok(library::built_where_it_can_be()),
        Way::Rustup => add_with_rustup().map(|()| library::built_where_it_can_be()),
        Way::DebianSources => debian::build_from_sources(),
        Way::DebianBinaries => debian::use_binaries(),
    }
}

/// Whether the compiler in use has the target already.
fn has_target() -> bool {
    let folder = read(command("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    folder.is_ok_and(|folder| Path::new(folder.trim()).is_dir())
}

/// Closed networks often let a connection hang instead of refusing it, hence the limit.
fn add_with_rustup() -> Outcome {
    println!("setup: adding {TARGET} with rustup (a few seconds; given up after a minute)");
    let mut rustup = command("rustup");
    let added = succeeds_within(rustup.args(["target", "add", TARGET]), Duration::from_mins(1));
    if added && has_target() { Ok(()) } else { Err("rustup could not add it".to_owned()) }
}

/// The way that `GOUJI_WASM_TARGET` names, to try one where another would do.
fn forced() -> Outcome<Option<Way>> {
    let Ok(name) = env::var("GOUJI_WASM_TARGET") else { return Ok(None) };
    match Way::named(&name) {
        Some(way) => Ok(Some(way)),
        None => Err(format!("GOUJI_WASM_TARGET={name} is none of {}", Way::NAMES.join(", "))),
    }
}

/// The way that worked the last time, so that the others are not waited for again.
fn remembered() -> Option<Way> {
    Way::named(fs::read_to_string(project::tools().join(MEMORY)).ok()?.trim())
}

fn remember(way: Way) {
    // Only saves time; a folder that cannot be written to is no reason to stop.
    let _ = fs::create_dir_all(project::tools());
    let _ = fs::write(project::tools().join(MEMORY), way.name());
}

/// The file with the name of the way that worked.
const MEMORY: &str = "wasm-target";
