//! `docs/rules.md` says what the cards of the rules say.
//!
//! `GOUJI_UPDATE=1 cargo test --test docs` writes it anew.

#[path = "docs/catalogue.rs"]
mod catalogue;

use std::path::Path;
use std::{env, fs};

#[test]
fn the_pages_of_the_rules_are_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    let expected = catalogue::markdown();
    if env::var_os("GOUJI_UPDATE").is_some() {
        fs::write(&path, &expected).unwrap();
    }
    let fresh = fs::read_to_string(&path).is_ok_and(|found| found.replace("\r\n", "\n") == expected);
    assert!(fresh, "docs/rules.md is out of date; `GOUJI_UPDATE=1 cargo test --test docs` writes it anew");
}
