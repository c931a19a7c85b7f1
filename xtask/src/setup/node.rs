//! Node and the packages that the build, the gates and the browser tests use.

use std::fs;
use std::time::Instant;

use super::{Kit, debian, has};
use crate::process::{Outcome, command, read};
use crate::project;

/// The oldest major version that the browser tests run on; building the page asks for less.
const OLDEST: u32 = 20;

/// Makes sure that Node is there and that the locked packages are installed.
pub(super) fn provide() -> Outcome {
    if !has("node") || !has("npm") {
        debian::install(&["nodejs", "npm"])
            .map_err(|reason| format!("Node.js {OLDEST} or later with npm is needed: {reason}"))?;
    }
    if is_current() { Ok(()) } else { install() }
}

/// Makes sure that the browser tests can run on this Node.
pub(super) fn check_age() -> Outcome {
    let version = read(command("node").arg("--version"))?;
    match major(&version) {
        Some(number) if number >= OLDEST => Ok(()),
        _ => Err(format!("the browser tests need Node.js {OLDEST} or later; this is {}", version.trim())),
    }
}

/// The first number of what Node says of its version, such as `v20.20.2`.
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// Whether the installed packages are the locked ones.
fn is_current() -> bool {
    let folder = project::browser_tests();
    let locked = fs::read(folder.join("package-lock.json"));
    let installed = fs::read(folder.join(INSTALLED));
    matches!((locked, installed), (Ok(locked), Ok(installed)) if locked == installed)
}

/// A copy of the lock as it was when the packages were installed.
const INSTALLED: &str = "node_modules/installed-lock.json";

fn install() -> Outcome {
    let start = Instant::now();
    let folder = project::browser_tests();
    println!("setup: installing the Node packages of tests/browser (about 10 seconds)");
    // No package here needs to run a script of its own, and none may fetch a browser.
    let options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    read(Kit::default().command("npm").args(options).current_dir(&folder))?;
    fs::copy(folder.join("package-lock.json"), folder.join(INSTALLED)).map_err(|error| error.to_string())?;
    println!("setup: Node packages installed in {} s", start.elapsed().as_secs());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn reads_the_major_version() {
        assert_eq!(major("v20.20.2\n"), Some(20));
    }
}
