//! The standard library of the page from its sources; see `docs/adr/0014-a-library-for-the-page.md`.

use std::path::Path;
use std::time::Duration;

use super::{Environment, TARGET};
use crate::process::{command, read, succeeds_within};
use crate::project;
use crate::setup::has;

/// Builds the library with the page and leaves out what a panic would say.
///
/// The first only so that a released compiler agrees to do so.
const SETTINGS: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_PANIC_IMMEDIATE_ABORT", "true"),
    ("CARGO_PROFILE_WEB_PANIC", "immediate-abort"),
];

/// The environment in which the library is built, where its sources are there already.
pub(super) fn built() -> Environment {
    SETTINGS.into_iter().map(|(name, value)| (name, value.into())).collect()
}

/// The same for the compiler in use; nothing where its sources cannot be had, so that the finished library will do.
pub(super) fn built_where_it_can_be() -> Environment {
    if (has_sources() || add_sources()) && fetch() {
        return built();
    }
    println!(
        "setup: no sources of the standard library here: the page becomes a fifteenth larger than published"
    );
    Vec::new()
}

/// Whether an environment builds the library.
pub(in crate::setup) fn is_built(environment: &Environment) -> bool {
    environment.iter().any(|(name, _)| *name == "CARGO_UNSTABLE_BUILD_STD")
}

fn has_sources() -> bool {
    let sysroot = read(command("rustc").args(["--print", "sysroot"])).unwrap_or_default();
    Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.lock").is_file()
}

/// Closed networks often let a connection hang instead of refusing it, hence the limit.
fn add_sources() -> bool {
    if !has("rustup") {
        return false;
    }
    println!(
        "setup: adding the sources of the standard library with rustup (seconds; given up after a minute)"
    );
    let mut rustup = command("rustup");
    succeeds_within(rustup.args(["component", "add", "rust-src"]), Duration::from_mins(1)) && has_sources()
}

/// Fetches what the library is built with, which no lock file of ours names.
fn fetch() -> bool {
    let mut cargo = command("cargo");
    cargo.args(["fetch", "--locked", "--quiet", "--target", TARGET]).envs(SETTINGS);
    read(cargo.current_dir(project::root())).is_ok()
}

#[cfg(test)]
mod tests {
    use super::{built, is_built};

    #[test]
    fn an_environment_without_settings_takes_the_finished_library() {
        assert!(is_built(&built()));
        assert!(!is_built(&Vec::new()));
    }
}
