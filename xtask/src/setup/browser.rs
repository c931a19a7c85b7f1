//! The browser for the tests, and a font with which its pictures show Chinese.

use std::env;
use std::path::PathBuf;

use super::{debian, has};
use crate::process::{Outcome, command, read};

/// Where Chromium lies. Debian's program comes before its wrapper, which complains on some machines.
const USUAL: [&str; 5] = [
    "/usr/lib/chromium/chromium",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// Makes sure that a Chromium and a Chinese font are there; gives the browser's path.
pub(super) fn provide() -> Outcome<PathBuf> {
    let mut missing = Vec::new();
    if find().is_none() {
        missing.push("chromium");
    }
    if !has_chinese_font() {
        missing.push("fonts-noto-cjk");
    }
    if !missing.is_empty() {
        debian::install(&missing)?;
    }
    find().ok_or_else(|| "no Chromium found; name its program in GOUJI_CHROMIUM".to_owned())
}

/// The browser named by the environment, or the first of the usual ones.
fn find() -> Option<PathBuf> {
    let named = env::var_os("GOUJI_CHROMIUM").map(PathBuf::from);
    named.into_iter().chain(USUAL.map(PathBuf::from)).find(|path| path.exists())
}

/// Whether some font shows Chinese. Where fonts cannot be listed, the system is taken to have one.
fn has_chinese_font() -> bool {
    if !has("fc-list") {
        return !debian::is_here();
    }
    read(command("fc-list").arg(":lang=zh-cn")).is_ok_and(|fonts| !fonts.trim().is_empty())
}
