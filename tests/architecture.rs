//! The layers: which module may use which, and nothing points back.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

#[path = "architecture/uses.rs"]
mod uses;

use std::fs;
use std::path::{Path, PathBuf};

use uses::uses;

/// Every module with the modules that it may use, lowest layer first: each stands above all that it uses.
/// `lib` is the root of the crate: the check itself and its version.
const LAYERS: &[(&str, &[&str])] = &[
    ("code", &[]),
    ("basis", &[]),
    ("digest", &[]),
    ("figure", &[]),
    ("order", &[]),
    ("text", &[]),
    ("content", &["text"]),
    ("reader", &["content"]),
    ("source", &["content", "digest", "reader"]),
    ("worker", &["content", "reader", "text"]),
    ("form", &["basis", "code"]),
    ("document", &["content", "text"]),
    ("report", &["document", "figure", "form", "text", "order"]),
    ("claims", &["document", "figure", "form", "report", "text"]),
    ("company", &["figure", "form", "order", "report", "text"]),
    ("diagnostic", &["basis", "code", "figure", "form", "text", "order"]),
    ("fingerprint", &["diagnostic", "digest", "figure", "form", "order"]),
    ("checked", &["company", "diagnostic", "report", "source"]),
    ("binding", &["claims", "document", "figure", "form", "report", "text", "order"]),
    (
        "rules",
        &["basis", "claims", "code", "company", "diagnostic", "figure", "form", "report", "text", "order"],
    ),
    ("explain", &["code", "diagnostic", "figure", "form", "report", "order"]),
    (
        "locale",
        &["basis", "checked", "company", "diagnostic", "figure", "form", "reader", "report", "source"],
    ),
    (
        "lib",
        &[
            "binding",
            "checked",
            "company",
            "content",
            "diagnostic",
            "document",
            "explain",
            "order",
            "report",
            "rules",
        ],
    ),
    ("examination", &["checked", "company", "lib", "report", "rules", "source"]),
    (
        "result",
        &["basis", "checked", "company", "diagnostic", "document", "examination", "figure", "fingerprint"],
    ),
    ("result", &["form", "lib", "locale", "report", "rules", "text"]),
    (
        "render",
        &["basis", "checked", "company", "diagnostic", "document", "examination", "fingerprint", "lib"],
    ),
    ("render", &["locale", "rules", "text"]),
    (
        "app",
        &[
            "basis",
            "checked",
            "company",
            "content",
            "diagnostic",
            "digest",
            "document",
            "examination",
            "figure",
            "fingerprint",
        ],
    ),
    (
        "app",
        &[
            "form", "lib", "locale", "order", "reader", "render", "report", "result", "rules", "source",
            "text", "worker",
        ],
    ),
    (
        "module",
        &["company", "content", "digest", "examination", "lib", "locale", "reader", "result", "rules"],
    ),
    ("module", &["source", "worker"]),
    ("cli", &["checked", "company", "examination", "lib", "locale", "render", "result", "rules", "source"]),
];

#[test]
fn no_module_uses_one_that_it_may_not() {
    let source = |path: &PathBuf| fs::read_to_string(path).unwrap();
    let breaches: Vec<_> = sources().iter().flat_map(|path| breaches(path, &source(path))).collect();
    assert!(breaches.is_empty(), "\n{}", breaches.join("\n"));
}

#[test]
fn a_breach_is_told_with_its_line() {
    let breaches = breaches(&root().join("src/text.rs"), "\nuse crate::rules::Card;\n");
    assert_eq!(breaches, ["src/text.rs:2: 'text' may not use 'rules'"]);
}

#[test]
fn every_module_may_only_use_lower_ones() {
    let layer = |name: &str| LAYERS.iter().position(|(module, _)| *module == name);
    for (module, allowed) in LAYERS {
        let higher: Vec<_> = allowed.iter().filter(|it| layer(it) >= layer(module)).collect();
        assert!(higher.is_empty(), "'{module}' stands below {higher:?}");
    }
}

#[test]
fn every_module_has_a_layer() {
    let missing: Vec<_> = modules().into_iter().filter(|it| !LAYERS.iter().any(|row| row.0 == it)).collect();
    assert!(missing.is_empty(), "not in the table of layers: {missing:?}");
}

/// What `source`, the file at `path`, uses and may not, a line each.
fn breaches(path: &Path, source: &str) -> Vec<String> {
    let inside = path.strip_prefix(root().join("src")).unwrap().with_extension("");
    let module: Vec<_> = inside.iter().map(|part| part.to_str().unwrap()).collect();
    let found = uses(source, module.len(), &modules());
    let forbidden = found.into_iter().filter(|(_, used)| !may_use(module[0], used));
    let shown = path.strip_prefix(root()).unwrap().display();
    forbidden.map(|(line, used)| format!("{shown}:{line}: '{}' may not use '{used}'", module[0])).collect()
}

fn may_use(module: &str, used: &str) -> bool {
    module == used || LAYERS.iter().any(|(name, allowed)| *name == module && allowed.contains(&used))
}

/// The modules of the crate, as `src/lib.rs` declares them, and the crate itself.
fn modules() -> Vec<String> {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let declared = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    declared.chain(["lib"]).map(str::to_owned).collect()
}

/// The files of the library; the binaries stand outside, and what only tests use is free.
fn sources() -> Vec<PathBuf> {
    let outside = [root().join("src/bin"), root().join("src/lib.rs"), root().join("src/rules/testing.rs")];
    let mut found = files(&root().join("src"));
    found.retain(|path| !outside.iter().any(|it| path.starts_with(it)));
    found
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
