//! The Firefox that the page and its edition in one file are tried in.

use std::path::{Path, PathBuf};
use std::{env, fs};

use super::debian;

/// Where Firefox lies; Debian's long-lived one first, which offices keep.
const USUAL: [&str; 3] =
    ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];

/// Makes sure that a Firefox is there where that can be; gives its path. A machine that has none and takes none misses
/// the tests in it and no others.
pub(super) fn provide() -> Option<PathBuf> {
    find().or_else(|| {
        if let Err(reason) = debian::install(&["firefox-esr"]) {
            println!("setup: no Firefox, so the tests in it will be passed over: {reason}");
        }
        find()
    })
}

/// The browser named by the environment, or the first of the usual ones.
fn find() -> Option<PathBuf> {
    let named = env::var_os("GOUJI_FIREFOX").map(PathBuf::from);
    let usual = USUAL.map(PathBuf::from).into_iter().filter(|path| !is_caged(path));
    named.into_iter().chain(usual).find(|path| path.exists())
}

/// Whether it is the script of Ubuntu that starts a Firefox which sees no profile of ours.
fn is_caged(path: &Path) -> bool {
    fs::read_to_string(path).is_ok_and(|script| script.contains("snap"))
}
