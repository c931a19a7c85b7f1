//! Rules in, their list and their pages as text out.

use crate::locale::{self, Locale};
use crate::rules::{Bilingual, Card, cards};

/// Every rule on three lines: code, severity and name, what it checks, what it rests on.
#[must_use]
pub fn list(locale: Locale) -> String {
    cards().map(|card| entry(card, locale)).collect::<Vec<_>>().join("\n")
}

/// The page of a rule.
#[must_use]
pub fn page(card: &Card, locale: Locale) -> String {
    let labels = locale::page_labels(locale);
    let part = |label: &str, text: &str| format!("\n{label}\n    {}\n", text.replace('\n', "\n    "));
    let mut page = head(card, locale);
    if card.strict {
        page = page + labels.strict + "\n";
    }
    page += &part(labels.checks, words(card.page.text().checks, locale));
    page += &part(labels.why, words(card.page.text().why, locale));
    page += &part(labels.example, card.page.text().example);
    page += &part(labels.remedy, words(card.page.text().remedy, locale));
    page + "\n" + &basis(card, "", locale)
}

fn entry(card: &Card, locale: Locale) -> String {
    format!(
        "{}    {}\n{}",
        head(card, locale),
        words(card.page.text().checks, locale),
        basis(card, "    ", locale)
    )
}

fn head(card: &Card, locale: Locale) -> String {
    format!("{} {} {}\n", card.code, locale::severity(card.severity, locale), card.name)
}

fn basis(card: &Card, indent: &str, locale: Locale) -> String {
    let lines = card.basis.iter().map(|basis| locale::basis(basis, locale));
    lines.fold(String::new(), |text, line| text + indent + &line + "\n")
}

/// The words of the language.
pub(super) const fn words(text: Bilingual, locale: Locale) -> &'static str {
    locale.choose(text.zh, text.en)
}
