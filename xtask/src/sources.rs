//! What the page is built of, told by a digest: the page and its readers must be of the same sources.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::project;

/// The first letters of the digest of all sources that are compiled for the browser.
pub(crate) fn fingerprint() -> String {
    let mut digest = Sha256::new();
    for path in files(&project::root()) {
        digest.update(fs::read(path).unwrap_or_default());
    }
    digest.finalize().iter().take(8).map(|byte| char::from(b'a' + byte % 26)).collect()
}

/// The lock and the sources, in the order of their names.
fn files(root: &Path) -> Vec<PathBuf> {
    let mut files = vec![root.join("Cargo.lock"), root.join("Cargo.toml")];
    let mut folders = vec![root.join("src")];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).into_iter().flatten();
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files
}

#[cfg(test)]
mod tests {
    use super::{files, fingerprint};
    use crate::project;

    #[test]
    fn is_the_same_each_time() {
        assert_eq!(fingerprint(), fingerprint());
        assert_eq!(fingerprint().len(), 8);
    }

    #[test]
    fn sees_the_sources_of_the_page_and_of_the_readers() {
        let files = files(&project::root());
        for name in ["src/app.rs", "src/worker/serve.rs", "Cargo.lock"] {
            assert!(files.contains(&project::root().join(name)), "{name}");
        }
    }
}
