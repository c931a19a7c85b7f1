//! Node and the packages that the build, the gates and the browser tests use.

use std::fs;
use std::time::Instant;

use super::{Kit, debian, has};
use crate::process::{Outcome, read};
use crate::project;

/// Makes sure that Node is there and that the locked packages are installed.
pub(super) fn provide() -> Outcome {
    if !has("node") || !has("npm") {
        debian::install(&["nodejs", "npm"])
            .map_err(|reason| format!("Node.js 18 or later with npm is needed: {reason}"))?;
    }
    if is_current() { Ok(()) } else { install() }
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
