//! A rule with its page, as serializable values.

use serde::Serialize;

use super::codes;
use super::diagnostic::BasisObject;
use crate::locale::Locale;
use crate::rules::Card;

/// A rule: its card and its page in one language.
#[derive(Debug, Serialize)]
pub struct RuleObject {
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    strict: bool,
    basis: Vec<BasisObject>,
    checks: &'static str,
    why: &'static str,
    example: &'static str,
    remedy: &'static str,
}

impl RuleObject {
    /// The rule of `card`, its page in `locale`.
    #[must_use]
    pub fn of(card: &Card, locale: Locale) -> Self {
        Self {
            code: card.code.0,
            name: card.name,
            severity: codes::severity(card.severity),
            strict: card.strict,
            basis: card.basis.iter().map(BasisObject::of).collect(),
            checks: locale.choose(card.page.text().checks.zh, card.page.text().checks.en),
            why: locale.choose(card.page.text().why.zh, card.page.text().why.en),
            example: card.page.text().example,
            remedy: locale.choose(card.page.text().remedy.zh, card.page.text().remedy.en),
        }
    }
}
