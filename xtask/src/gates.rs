//! What keeps the page readable for old browsers: no feature of WebAssembly or JavaScript that came later.

mod sections;

use std::fs;
use std::path::Path;

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

/// Every script of the page is ES2020.
pub(crate) fn syntax(kit: &Kit) -> Outcome {
    let script = project::browser_tests().join("gates/syntax.mjs");
    run(kit.command("node").arg(script).arg(project::dist()))
}

fn validate(kit: &Kit, module: &[u8]) -> Outcome {
    let path = project::target().join("gate.wasm");
    fs::write(&path, module).map_err(|error| error.to_string())?;
    read(kit.command("wasm-opt").arg(&path).args(FEATURES).args(["-o", "/dev/null"])).map(drop)
}

/// The WebAssembly files of the page; none at all means that nothing was checked.
fn modules() -> Outcome<Vec<std::path::PathBuf>> {
    let entries = fs::read_dir(project::dist()).map_err(|error| format!("dist: {error}"))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let modules: Vec<_> = paths.filter(|path| is_module(path)).collect();
    if modules.is_empty() { Err("dist holds no WebAssembly".to_owned()) } else { Ok(modules) }
}

fn is_module(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "wasm")
}
