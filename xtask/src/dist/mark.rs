//! Marks the page as published: only then does it find beside it what is made of it, the service worker and the editions
//! in one file.

use std::fs;

use crate::process::Outcome;
use crate::project;

/// What marks it, behind the name of its first element.
const MARK: &str = " data-published";

/// Marks the page in `dist/`.
pub(super) fn write() -> Outcome {
    let path = project::dist().join("index.html");
    let explain = |error: std::io::Error| format!("dist/index.html: {error}");
    let page = fs::read_to_string(&path).map_err(explain)?;
    let marked = marked(&page).ok_or("dist/index.html is no page")?;
    fs::write(path, marked).map_err(explain)
}

fn marked(page: &str) -> Option<String> {
    let (before, after) = page.split_once("<html")?;
    Some([before, "<html", MARK, after].concat())
}

/// The page without its mark, for an edition that has nothing beside it.
pub(super) fn without(page: &str) -> String {
    page.replacen(MARK, "", 1)
}

#[cfg(test)]
mod tests {
    use super::{marked, without};

    #[test]
    fn marks_the_first_element_and_takes_the_mark_away() {
        let page = "<!doctype html><html lang=zh-CN><p>";
        let marked = marked(page).unwrap();
        assert_eq!(marked, "<!doctype html><html data-published lang=zh-CN><p>");
        assert_eq!(without(&marked), page);
    }
}
