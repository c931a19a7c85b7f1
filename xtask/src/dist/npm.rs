//! Builds the package for npm into `dist/npm/`: the engine and the readers as modules, with the scripts before them.

use std::fs;
use std::path::Path;

use super::sums;
use crate::process::{self, Outcome};
use crate::setup::Kit;
use crate::{project, versions};

/// The parts that are WebAssembly, with the features that each is built of.
const PARTS: [(&str, &str); 4] =
    [("engine", "module"), ("office", "office,worker"), ("pages", "html,worker"), ("pdf", "pdf,worker")];

/// As the page is, only more thoroughly: functions called once stay apart, which compresses better.
const OPTIMISED: [&str; 3] = ["-O4", "--one-caller-inline-max-function-size=0", "--low-memory-unused"];

/// The files beside the scripts that belong into a package.
const BESIDE: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// Builds the package.
pub(crate) fn build(kit: &Kit) -> Outcome {
    let folder = project::package();
    // Nothing of an earlier build may be published with this one.
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| told(&folder, &error))?;
    }
    fs::create_dir_all(folder.join("wasm")).map_err(|error| told(&folder, &error))?;
    for (part, features) in PARTS {
        compile(kit, part, features)?;
        bind(kit, part, &folder.join("wasm"))?;
    }
    super::order_functions(kit, &folder.join("wasm"))?;
    copy_scripts(&folder)?;
    write_rules(kit, &folder)?;
    write_version(&folder.join("package.json"))?;
    sums::write()
}

/// Compiles a part exactly as Trunk compiles those that the page shares, which are compiled once for both.
fn compile(kit: &Kit, part: &str, features: &str) -> Outcome {
    let line = "build --locked --profile web --target wasm32-unknown-unknown --no-default-features";
    let mut cargo = kit.wasm_command("cargo");
    cargo.args(line.split_whitespace()).args(["--bin", part, "--features", features]);
    process::run(&mut cargo)
}

/// Writes the module of a part and the script that speaks with it, without one that loads it: ours does.
fn bind(kit: &Kit, part: &str, folder: &Path) -> Outcome {
    let built = project::target().join(format!("wasm32-unknown-unknown/web/{part}.wasm"));
    let bound = project::target().join("npm");
    let mut bindgen = kit.command("wasm-bindgen");
    bindgen.args(["--target", "bundler", "--no-typescript", "--out-dir"]).arg(&bound).arg(built);
    process::run(&mut bindgen)?;
    let script = format!("{part}_bg.js");
    fs::copy(bound.join(&script), folder.join(&script)).map_err(|error| told(&bound, &error))?;
    let module = format!("{part}_bg.wasm");
    let (bound, module) = (bound.join(&module), folder.join(&module));
    process::run(kit.command("wasm-opt").args(OPTIMISED).arg(bound).arg("-o").arg(module))
}

fn copy_scripts(folder: &Path) -> Outcome {
    copy_folder(&project::root().join("static/npm"), folder)?;
    BESIDE.iter().try_for_each(|name| copy_into(&project::root().join(name), folder))
}

/// Writes the pages of the rules as modules, a language each, as the command line gives them.
fn write_rules(kit: &Kit, folder: &Path) -> Outcome {
    ["en", "zh"].iter().try_for_each(|language| {
        let mut gouji = kit.command("cargo");
        gouji.args(["run", "--quiet", "--locked", "--bin", "gouji", "--", "--lang", language]);
        let rules = process::read(gouji.args(["rules", "--format", "json"]))?;
        let module = format!("export const catalogue = () => {};\n", rules.trim());
        let path = folder.join(format!("rules-{language}.js"));
        fs::write(&path, module).map_err(|error| told(&path, &error))
    })
}

/// Copies all files of a folder, those in folders in it too.
fn copy_folder(source: &Path, folder: &Path) -> Outcome {
    fs::create_dir_all(folder).map_err(|error| told(folder, &error))?;
    for entry in fs::read_dir(source).map_err(|error| told(source, &error))? {
        let path = entry.map_err(|error| told(source, &error))?.path();
        if path.is_dir() {
            copy_folder(&path, &folder.join(path.file_name().unwrap_or_default()))?;
        } else {
            copy_into(&path, folder)?;
        }
    }
    Ok(())
}

fn copy_into(file: &Path, folder: &Path) -> Outcome {
    let name = file.file_name().unwrap_or_default();
    fs::copy(file, folder.join(name)).map(drop).map_err(|error| told(file, &error))
}

/// Gives the package the version of the engine.
fn write_version(path: &Path) -> Outcome {
    let lock = fs::read_to_string(project::root().join("Cargo.lock")).map_err(|error| error.to_string())?;
    let version = versions::locked(&lock, "gouji").ok_or("Cargo.lock names no gouji")?;
    let package = fs::read_to_string(path).map_err(|error| told(path, &error))?;
    fs::write(path, package.replace("\"0.0.0\"", &format!("\"{version}\"")))
        .map_err(|error| told(path, &error))
}

fn told(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
