//! The versions of every tool that the set-up brings, in one place.
//!
//! What npm brings (Playwright, axe, acorn, binaryen) is pinned in `tests/browser/package-lock.json`.
//! The version of wasm-bindgen's command is read from `Cargo.lock`, since it must equal the library's.

/// Builds and serves the page. Later versions ask for a newer compiler than the pages need.
pub(crate) const TRUNK: &str = "0.21.14";

/// The oldest compiler that `Cargo.toml` admits and that can build the library without the words of panics.
pub(crate) const OLDEST_RUSTC: (u32, u32) = (1, 95);

/// The version of the package `name` in the text of a `Cargo.lock`.
pub(crate) fn locked(lock: &str, name: &str) -> Option<String> {
    let header = format!("name = \"{name}\"");
    let mut lines = lock.lines().skip_while(|line| *line != header);
    let version = lines.nth(1)?.strip_prefix("version = \"")?;
    Some(version.trim_end_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::locked;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";

    #[test]
    fn finds_the_locked_version() {
        assert_eq!(locked(LOCK, "wasm-bindgen").as_deref(), Some("0.2.130"));
    }

    #[test]
    fn does_not_take_a_longer_name_for_a_shorter_one() {
        assert_eq!(locked(LOCK, "wasm"), None);
    }
}
