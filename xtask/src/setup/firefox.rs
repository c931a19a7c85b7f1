//! The Firefox that the page and its edition in one file are tried in.

use std::env;
use std::path::PathBuf;

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
    named.into_iter().chain(USUAL.map(PathBuf::from)).find(|path| path.exists())
}
