//! `docs/threat-model.md` names a test for everything that it promises.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

/// The promises: the rows of the tables, without their heads.
fn promises() -> Vec<String> {
    let text = fs::read_to_string(root().join("docs/threat-model.md")).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| "));
    rows.filter(|row| !row.contains("---") && !row.ends_with("| held by |")).map(str::to_owned).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The tests that a promise names: the file of each, and the words by which it is found there.
fn held_by(promise: &str) -> Vec<(String, String)> {
    let cell = promise.trim_end_matches(" |").rsplit("| ").next().unwrap();
    let mut file = String::new();
    cell.split(" · ")
        .map(|name| {
            let mut name = name;
            if let Some(rest) = name.strip_prefix('`') {
                let (path, words) = rest.split_once("` ").unwrap();
                path.clone_into(&mut file);
                name = words;
            }
            (file.clone(), name.trim_matches('"').to_owned())
        })
        .collect()
}

#[test]
fn every_promise_names_a_test_that_is_there() {
    let promises = promises();
    assert!(promises.len() > 10, "{promises:?}");
    for promise in promises {
        let tests = held_by(&promise);
        assert!(!tests.is_empty(), "{promise}");
        for (file, words) in tests {
            let found = fs::read_to_string(root().join(&file)).is_ok_and(|text| text.contains(&words));
            assert!(found, "{file} has no {words:?}");
        }
    }
}

#[test]
fn several_tests_of_one_file_are_told_apart() {
    let tests = held_by("| a | `b.rs` \"c\" · \"d\" · `e.rs` \"f\" |");
    let expected = [("b.rs", "c"), ("b.rs", "d"), ("e.rs", "f")];
    assert_eq!(tests[..], expected.map(|(file, words)| (file.to_owned(), words.to_owned())));
}
