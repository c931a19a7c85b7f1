//! Files and places in them as SARIF.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::document::Document;
use crate::text::Span;

/// A file of the log.
pub(super) struct Artifact<'a> {
    /// The name by which it was given.
    pub(super) name: &'a str,
    /// Its place among the artifacts.
    pub(super) index: usize,
}

/// A file of the log with the text that its places lie in.
pub(super) struct Text<'a> {
    artifact: Artifact<'a>,
    document: &'a Document,
}

impl<'a> Artifact<'a> {
    pub(super) const fn within(self, document: &'a Document) -> Text<'a> {
        Text { artifact: self, document }
    }

    pub(super) fn location(&self) -> Value {
        json!({ "uri": self.uri(), "index": self.index })
    }

    /// The name as a URI reference: whatever could be read as another part of a URI is escaped.
    pub(super) fn uri(&self) -> String {
        let mut uri = String::from(if self.name.starts_with('/') { "file://" } else { "" });
        for byte in self.name.bytes() {
            match byte {
                b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(byte)),
                _ if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
                // Writing to a string cannot fail.
                _ => _ = write!(uri, "%{byte:02X}"),
            }
        }
        uri
    }
}

impl Text<'_> {
    pub(super) fn file(&self) -> Value {
        self.artifact.location()
    }

    pub(super) fn location(&self, span: Span) -> Value {
        json!({ "artifactLocation": self.file(), "region": self.region(span) })
    }

    pub(super) fn region(&self, span: Span) -> Value {
        let at = |byte| self.document.positions.line_column(self.document.source(), byte);
        let (start, end) = (at(span.start), at(span.end));
        json!({
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Artifact;

    #[test]
    fn a_name_becomes_a_uri_reference() {
        let uri = |name| Artifact { name, index: 0 }.uri();
        assert_eq!(uri("a b/年.txt"), "a%20b/%E5%B9%B4.txt");
        assert_eq!(uri("/home/x:1#2.txt"), "file:///home/x%3A1%232.txt");
    }
}
