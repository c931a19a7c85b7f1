//! What was handed in, as serializable values.

use serde::Serialize;

use crate::examination::Examination;

#[derive(Debug, Serialize)]
pub(super) struct SourceObject<'a> {
    name: &'a str,
    kind: &'static str,
    length: usize,
    sha256: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<&'a str>,
}

impl<'a> SourceObject<'a> {
    pub(super) fn of(examination: &'a Examination) -> Self {
        let source = &examination.source;
        let length = examination.text().chars().map(char::len_utf16).sum();
        Self { name: &source.name, kind: source.kind.name(), length, sha256: &source.sha256, text: None }
    }
}
