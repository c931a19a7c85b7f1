//! Every rule is complete: a code and a name of its own, words in both languages, a basis, a page, tests.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use gouji::rules::{Bilingual, Card, cards};

#[test]
fn codes_are_three_letters_and_two_digits() {
    for card in cards() {
        let (family, number) = card.code.0.split_once('-').unwrap();
        assert!(family.len() == 3 && family.bytes().all(|it| it.is_ascii_uppercase()), "{}", card.code);
        assert!(number.len() == 2 && number.bytes().all(|it| it.is_ascii_digit()), "{}", card.code);
        assert_eq!(card.code.family(), family);
    }
}

#[test]
fn codes_and_names_are_given_once() {
    let (mut codes, mut names) = (HashSet::new(), HashSet::new());
    for card in cards() {
        assert!(codes.insert(card.code), "{}", card.code);
        assert!(names.insert(card.name), "{}", card.name);
    }
}

#[test]
fn names_are_lower_case_words_with_hyphens() {
    for card in cards() {
        let word = |word: &str| {
            !word.is_empty() && word.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
        };
        assert!(card.name.split('-').all(word), "{}", card.name);
    }
}

#[test]
fn every_rule_rests_on_a_provision() {
    for card in cards() {
        assert!(!card.basis.is_empty(), "{}", card.code);
        let named = |text: &str| !text.trim().is_empty();
        assert!(card.basis.iter().all(|it| named(it.instrument) && named(it.provision)), "{}", card.code);
    }
}

#[test]
fn every_page_is_written_in_both_languages() {
    for Card { code, page, .. } in cards() {
        let page = page.text();
        for Bilingual { zh, en } in [page.checks, page.why, page.remedy] {
            assert!(zh.chars().any(is_chinese) && zh.ends_with('。'), "{code}: {zh}");
            assert!(en.starts_with(|it: char| it.is_ascii_uppercase()) && en.ends_with('.'), "{code}: {en}");
        }
        assert!(!page.example.trim().is_empty(), "{code}");
    }
}

#[test]
fn every_rule_has_an_entry_in_the_documentation() {
    let pages = fs::read_to_string(root().join("docs/rules.md")).unwrap();
    for card in cards() {
        assert!(pages.contains(&format!("\n## {} {}\n", card.code, card.name)), "{}", card.code);
    }
}

#[test]
fn every_rule_has_a_case_that_it_reports_and_one_that_it_does_not() {
    let rules = root().join("src/rules");
    let files = rule_files(&rules);
    assert!(!files.is_empty());
    for path in files {
        let source = fs::read_to_string(&path).unwrap();
        let tested = ["check_rule(", "check_silent("].iter().all(|it| source.contains(it));
        assert!(tested, "{}", path.display());
    }
}

/// The files that hold a rule: those in the folders of the families with a rule to register.
fn rule_files(rules: &Path) -> Vec<PathBuf> {
    let inside = |folder: &Path| fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let families = inside(rules).filter(|path| path.is_dir());
    let mut files: Vec<_> = families.flat_map(|family| inside(&family).collect::<Vec<_>>()).collect();
    let holds_a_rule = |source: &String| {
        ["Rule", "ComparingRule"].iter().any(|it| source.contains(&format!("const RULE: {it} =")))
    };
    files.retain(|path| fs::read_to_string(path).as_ref().is_ok_and(holds_a_rule));
    files
}

fn is_chinese(character: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&character)
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
