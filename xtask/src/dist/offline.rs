//! Writes the service worker, which keeps every file of the page for when there is no network.

use std::fs;

use super::digest::digest;
use super::sums::files;
use crate::process::Outcome;
use crate::project;

/// The page itself, which is asked for by the folder that it lies in.
const PAGE: &str = "index.html";

/// Puts the list of the files in `dist/` before what `static/offline-worker.js` does with them.
pub(super) fn write() -> Outcome {
    let source = project::root().join("static/offline-worker.js");
    let service = fs::read_to_string(&source).map_err(|error| format!("{}: {error}", source.display()))?;
    let script = script(&files(digest)?, &service);
    fs::write(project::dist().join("offline-worker.js"), script)
        .map_err(|error| format!("offline-worker.js: {error}"))
}

/// The list as a line of JavaScript, which is JSON between its brackets, and the script behind it.
fn script(files: &[(String, String)], service: &str) -> String {
    let entry = |(name, digest): &(String, String)| {
        let name = if name == PAGE { "./" } else { name };
        format!("[\"{name}\",\"{digest}\"]")
    };
    let entries: Vec<_> = files.iter().map(entry).collect();
    format!("const FILES = new Map([{}]);\n{service}", entries.join(","))
}

#[cfg(test)]
mod tests {
    use super::script;

    #[test]
    fn names_the_page_by_its_folder_and_each_other_file_by_its_name() {
        let files = [("boot.js", "sha256-a"), ("index.html", "sha256-b")];
        let files = files.map(|(name, digest)| (name.to_owned(), digest.to_owned()));
        let expected = "const FILES = new Map([[\"boot.js\",\"sha256-a\"],[\"./\",\"sha256-b\"]]);\nrest";
        assert_eq!(script(&files, "rest"), expected);
    }
}
