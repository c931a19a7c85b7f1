//! Where things lie in the project's folder.

use std::env;
use std::path::{Path, PathBuf};

/// The folder that holds the root `Cargo.toml`.
pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// What cargo builds; everything in it can be deleted and comes back.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// The tools that the set-up installs. Several work trees can share one folder through `GOUJI_TOOLS`.
pub(crate) fn tools() -> PathBuf {
    env::var_os("GOUJI_TOOLS").map_or_else(|| target().join("tools"), PathBuf::from)
}

/// The page as it is published.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The package for npm.
pub(crate) fn package() -> PathBuf {
    dist().join("npm")
}

/// The browser tests, with the Node packages that they and the build use.
pub(crate) fn browser_tests() -> PathBuf {
    root().join("tests/browser")
}

/// Where npm puts the commands of its packages.
pub(crate) fn node_commands() -> PathBuf {
    browser_tests().join("node_modules/.bin")
}
