//! Writes the digests of what is published, by which anybody sees that a copy is unchanged: `sha256sum --check`.

use std::fs;

use super::digest::hexadecimal;
use crate::process::Outcome;
use crate::project;

/// The name by which such lists are known.
const NAME: &str = "SHA256SUMS";

/// Lists every file in `dist/`.
pub(super) fn write() -> Outcome {
    let lines: Vec<_> =
        files(hexadecimal)?.into_iter().map(|(name, digest)| format!("{digest}  {name}\n")).collect();
    fs::write(project::dist().join(NAME), lines.concat()).map_err(|error| format!("{NAME}: {error}"))
}

/// The files in `dist/` by their names, each with its digest. What lies in folders is no part of the page.
pub(super) fn files(digest: fn(&[u8]) -> String) -> Outcome<Vec<(String, String)>> {
    let explain = |error: std::io::Error| format!("dist: {error}");
    let mut files = Vec::new();
    for entry in fs::read_dir(project::dist()).map_err(explain)? {
        let path = entry.map_err(explain)?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        if let Some(name) = name.filter(|_| path.is_file()) {
            files.push((name, digest(&fs::read(&path).map_err(explain)?)));
        }
    }
    files.sort();
    Ok(files)
}
