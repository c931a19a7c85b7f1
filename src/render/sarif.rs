//! Examinations in, one SARIF 2.1.0 log out.

mod finding;
mod place;
mod rule;

use serde_json::{Value, json};

use crate::checked::{Checked, Obstacle};
use crate::company::Unsuited;
use crate::examination::Examination;
use crate::fingerprint::fingerprints;
use crate::locale::{self, Locale};
use crate::rules::cards;
use place::Artifact;

/// A log that grows by one examination after the other.
#[derive(Debug)]
pub struct Sarif {
    locale: Locale,
    artifacts: Vec<Value>,
    results: Vec<Value>,
    notifications: Vec<Value>,
}

impl Sarif {
    /// A log without examinations, its sentences in `locale`.
    #[must_use]
    pub const fn new(locale: Locale) -> Self {
        Self { locale, artifacts: Vec::new(), results: Vec::new(), notifications: Vec::new() }
    }

    /// Adds what `examination` found; a source that cannot be read becomes a notification, and so does a
    /// report that did not suit to be compared with.
    pub fn add(&mut self, examination: &Examination) {
        let artifact = Artifact { name: &examination.source.name, index: self.artifacts.len() };
        self.artifacts.push(described(&artifact, examination));
        if let Some(obstacle) = examination.obstacle() {
            self.notifications.push(notification(obstacle, &artifact, self.locale));
        }
        for unsuited in examination.comparison().iter().flat_map(|it| &it.unsuited) {
            self.notifications.push(not_compared(unsuited, &artifact, self.locale));
        }
        if let Some(Checked { report: Ok(report), diagnostics, .. }) = &examination.checked {
            let artifact = artifact.within(&report.document);
            let numbered = diagnostics.iter().zip(fingerprints(diagnostics));
            let results = numbered.map(|(it, print)| finding::result(it, &print, &artifact, self.locale));
            self.results.extend(results);
        }
    }

    /// The whole log.
    #[must_use]
    pub fn finish(self) -> Value {
        json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": driver(self.locale) },
                "language": match self.locale { Locale::Zh => "zh-CN", Locale::En => "en-US" },
                "columnKind": "utf16CodeUnits",
                "invocations": [{
                    "executionSuccessful": self.notifications.iter().all(|it| it.get("level") != Some(&json!("error"))),
                    "toolExecutionNotifications": self.notifications,
                }],
                "artifacts": self.artifacts,
                "results": self.results,
            }],
        })
    }
}

fn driver(locale: Locale) -> Value {
    json!({
        "name": "gouji",
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "properties": { "rules": crate::RULES_VERSION },
        "rules": cards().map(|card| rule::descriptor(card, locale)).collect::<Vec<_>>(),
    })
}

fn described(artifact: &Artifact<'_>, examination: &Examination) -> Value {
    let mut value = json!({ "location": { "uri": artifact.uri() }, "roles": ["analysisTarget"] });
    if !examination.source.is_unopened()
        && let Some(members) = value.as_object_mut()
    {
        members.insert("hashes".into(), json!({ "sha-256": examination.source.sha256 }));
    }
    value
}

fn not_compared(unsuited: &Unsuited, artifact: &Artifact<'_>, locale: Locale) -> Value {
    json!({
        "level": "warning",
        "descriptor": { "id": unsuited.reason.code() },
        "message": { "text": locale::unsuited(unsuited, locale) },
        "locations": [{ "physicalLocation": { "artifactLocation": artifact.location() } }],
    })
}

fn notification(obstacle: Obstacle<'_>, artifact: &Artifact<'_>, locale: Locale) -> Value {
    json!({
        "level": "error",
        "descriptor": { "id": obstacle.code() },
        "message": { "text": locale::obstacle(&obstacle, locale) },
        "locations": [{ "physicalLocation": { "artifactLocation": artifact.location() } }],
    })
}
