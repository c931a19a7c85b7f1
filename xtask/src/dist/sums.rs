//! Writes the digests of what is published, by which anybody sees that a copy is unchanged: `sha256sum --check`.

use std::fs;
use std::path::Path;

use super::digest::hexadecimal;
use crate::process::Outcome;
use crate::project;

/// The name by which such lists are known.
const NAME: &str = "SHA256SUMS";

/// Lists every file in `dist/` and in the folders in it.
pub(super) fn write() -> Outcome {
    let mut files = files(hexadecimal)?;
    let mut folders = vec![(project::dist(), String::new())];
    while let Some((folder, path)) = folders.pop() {
        for name in names(&folder)?.into_iter().filter(|name| folder.join(name).is_dir()) {
            let (inner, path) = (folder.join(&name), format!("{path}{name}/"));
            files.extend(files_in(&inner, &path, hexadecimal)?);
            folders.push((inner, path));
        }
    }
    files.sort();
    let lines: Vec<_> = files.into_iter().map(|(name, digest)| format!("{digest}  {name}\n")).collect();
    fs::write(project::dist().join(NAME), lines.concat()).map_err(|error| format!("{NAME}: {error}"))
}

/// The files in `dist/` by their names, each with its digest. What lies in folders is no part of the page.
pub(super) fn files(digest: fn(&[u8]) -> String) -> Outcome<Vec<(String, String)>> {
    files_in(&project::dist(), "", digest)
}

/// The files in a folder, but for the list itself.
fn files_in(folder: &Path, path: &str, digest: fn(&[u8]) -> String) -> Outcome<Vec<(String, String)>> {
    let mut files = Vec::new();
    for name in names(folder)? {
        let file = folder.join(&name);
        if file.is_file() && name != NAME {
            let bytes = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            files.push((format!("{path}{name}"), digest(&bytes)));
        }
    }
    files.sort();
    Ok(files)
}

fn names(folder: &Path) -> Outcome<Vec<String>> {
    let explain = |error: std::io::Error| format!("{}: {error}", folder.display());
    let entries = fs::read_dir(folder).map_err(explain)?.map(|entry| entry.map_err(explain));
    entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}
