//! The cards of all rules in, `docs/rules.md` out: Chinese first, English second.

use gouji::locale::{Locale, page_labels, severity};
use gouji::rules::{Bilingual, Card, cards};

const HEAD: &str = "# 规则 · Rules

由规则卡片生成，不要手改：`GOUJI_UPDATE=1 cargo test --test docs`。
Generated from the cards of the rules, not to be edited by hand.
";

/// The whole page.
pub(super) fn markdown() -> String {
    cards().map(entry).fold(HEAD.to_owned(), |text, entry| text + "\n" + &entry)
}

fn entry(card: &Card) -> String {
    let labels = |locale| page_labels(locale);
    let (zh, en) = (labels(Locale::Zh), labels(Locale::En));
    let rows = [
        row(zh.checks, en.checks, card.page.text().checks),
        row(zh.why, en.why, card.page.text().why),
        row(zh.remedy, en.remedy, card.page.text().remedy),
    ];
    let example = card.page.text().example.lines().map(|line| format!("    {line}\n")).collect::<Vec<_>>();
    format!(
        "## {} {}\n\n{}\n\n| | 中文 | English |\n| --- | --- | --- |\n{}\n{} · {}:\n\n{}\n{} · {}:\n\n{}",
        card.code,
        card.name,
        standing(card),
        rows.concat(),
        zh.example,
        en.example,
        example.concat(),
        zh.basis,
        en.basis,
        basis(card),
    )
}

/// How much the rule matters and when it runs.
fn standing(card: &Card) -> String {
    let words = [Locale::Zh, Locale::En].map(|locale| {
        let strict = page_labels(locale).strict;
        let severity = severity(card.severity, locale);
        if card.strict { format!("{severity} ({strict})") } else { severity.to_owned() }
    });
    words.join(" · ")
}

fn row(zh: &str, en: &str, text: Bilingual) -> String {
    format!("| {zh} · {en} | {} | {} |\n", cell(text.zh), cell(text.en))
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

fn basis(card: &Card) -> String {
    let lines = card.basis.iter().map(|basis| format!("- {}，{}\n", basis.instrument, basis.provision));
    lines.collect::<Vec<_>>().concat()
}
