//! A rule as a SARIF reporting descriptor.

use serde_json::{Value, json};

use super::finding::level;
use crate::basis::Basis;
use crate::locale::Locale;
use crate::render::page::{page, words};
use crate::rules::Card;

pub(super) fn descriptor(card: &Card, locale: Locale) -> Value {
    let basis = |it: &Basis| json!({ "instrument": it.instrument, "provision": it.provision });
    json!({
        "id": card.code.0,
        "name": card.name,
        "shortDescription": { "text": words(card.page.text().checks, locale) },
        "fullDescription": { "text": words(card.page.text().why, locale) },
        "help": { "text": page(card, locale) },
        "defaultConfiguration": { "level": level(card.severity), "enabled": !card.strict },
        "properties": { "basis": card.basis.iter().map(basis).collect::<Vec<_>>() },
    })
}
