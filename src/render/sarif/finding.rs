//! A finding as a SARIF result.

use serde_json::{Value, json};

use super::place::Text;
use crate::diagnostic::{Diagnostic, Fix, Related, Severity};
use crate::locale::{self, Locale};
use crate::rules::cards;

pub(super) fn result(diagnostic: &Diagnostic, fingerprint: &str, text: &Text<'_>, locale: Locale) -> Value {
    json!({
        "ruleId": diagnostic.code.0,
        "ruleIndex": cards().position(|card| card.code == diagnostic.code).map_or(json!(-1), Value::from),
        "level": level(diagnostic.severity),
        "message": { "text": locale::say(&diagnostic.finding, locale) },
        "locations": [{ "physicalLocation": text.location(diagnostic.place.span) }],
        "relatedLocations":
            diagnostic.related.iter().map(|it| related(it, text, locale)).collect::<Vec<_>>(),
        "partialFingerprints": { "finding/v1": fingerprint },
        "fixes": diagnostic.fixes.iter().map(|it| fix(it, text, locale)).collect::<Vec<_>>(),
    })
}

pub(super) const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn related(related: &Related, text: &Text<'_>, locale: Locale) -> Value {
    json!({
        "physicalLocation": text.location(related.place.span),
        "message": { "text": locale::note(&related.note, locale) },
    })
}

fn fix(fix: &Fix, text: &Text<'_>, locale: Locale) -> Value {
    let replacement = |span, inserted: &str| json!({ "deletedRegion": text.region(span), "insertedContent": { "text": inserted } });
    let replacements: Vec<_> = fix.edits().iter().map(|edit| replacement(edit.span, &edit.text)).collect();
    json!({
        "description": { "text": locale::remedy(&fix.remedy, locale) },
        "artifactChanges": [{ "artifactLocation": text.file(), "replacements": replacements }],
    })
}
