//! What keeps all that is published readable for old browsers: no feature of WebAssembly, JavaScript or CSS that came
//! later.

mod sections;

use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{Outcome, read, run};
use crate::project;
use crate::setup::Kit;

/// What Chromium 86 knows beyond the first WebAssembly; `.cargo/config.toml` builds for the same list.
const FEATURES: [&str; 6] = [
    "--mvp-features",
    "--enable-mutable-globals",
    "--enable-sign-ext",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
];

/// A module with a table of JavaScript values, which came with Chromium 96: the gate must refuse it.
const TOO_NEW: [u8; 14] = *b"\0asm\x01\0\0\0\x04\x04\x01\x6f\0\x01";

/// Every module of the page is valid with the old features alone.
pub(crate) fn features(kit: &Kit) -> Outcome {
    if validate(kit, &TOO_NEW).is_ok() {
        return Err("the gate lets a module pass that Chromium 86 does not read".to_owned());
    }
    for module in modules()? {
        let bytes = fs::read(&module).map_err(|error| format!("{}: {error}", module.display()))?;
        // Its own list of features would be added to ours.
        let bare = sections::without_custom(&bytes, "target_features")
            .ok_or_else(|| format!("{} is not WebAssembly", module.display()))?;
        validate(kit, &bare).map_err(|reason| format!("{}: {reason}", module.display()))?;
        println!("{} needs nothing newer", module.display());
    }
    Ok(())
}

/// Every script is ES2020, those inside pages too, and those for browsers without modules are ES3.
pub(crate) fn syntax(kit: &Kit) -> Outcome {
    gate("syntax.mjs", kit)
}

/// Every style is of Chromium 86.
pub(crate) fn styles(kit: &Kit) -> Outcome {
    gate("styles.mjs", kit)
}

fn gate(name: &str, kit: &Kit) -> Outcome {
    let script = project::browser_tests().join("gates").join(name);
    run(kit.command("node").arg(script).arg(project::dist()))
}

fn validate(kit: &Kit, module: &[u8]) -> Outcome {
    let path = project::target().join("gate.wasm");
    fs::write(&path, module).map_err(|error| error.to_string())?;
    read(kit.command("wasm-opt").arg(&path).args(FEATURES).args(["-o", "/dev/null"])).map(drop)
}

/// All WebAssembly files that are published; none at all means that nothing was checked. What the editions in one file
/// have in them is made of these.
fn modules() -> Outcome<Vec<PathBuf>> {
    let mut modules = Vec::new();
    let mut folders = vec![project::dist()];
    while let Some(folder) = folders.pop() {
        let explain = |error: std::io::Error| format!("{}: {error}", folder.display());
        for entry in fs::read_dir(&folder).map_err(explain)? {
            let path = entry.map_err(explain)?.path();
            if path.is_dir() {
                folders.push(path);
            } else if is_module(&path) {
                modules.push(path);
            }
        }
    }
    if modules.is_empty() { Err("dist holds no WebAssembly".to_owned()) } else { Ok(modules) }
}

fn is_module(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "wasm")
}
