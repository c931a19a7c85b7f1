//! Every rule is complete: a code and a name of its own, words in both languages, a basis, a page, tests.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

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

fn is_chinese(character: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&character)
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
