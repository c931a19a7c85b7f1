//! What was handed in: bytes or text in, the text to check out, or why there is none.

mod problem;

pub use problem::SourceProblem;

use crate::content::Content;
use crate::digest::sha256;
use crate::reader::{Kind, Unreadable, read};

/// What was handed in to be checked.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Source {
    /// The name by which it was given.
    pub name: String,
    /// What it was taken for.
    pub kind: Kind,
    /// The SHA-256 of its bytes; of none for a file that could not be opened.
    pub sha256: String,
    /// What is checked and shown, or why there is nothing.
    pub content: Result<Content, SourceProblem>,
}

impl Source {
    /// A text that a person wrote or pasted.
    #[must_use]
    pub fn pasted(name: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        let sha256 = sha256(text.as_bytes());
        Self { name: name.into(), kind: Kind::Text, sha256, content: Ok(Content::plain(text)) }
    }

    /// A file, whose kind its name tells; the source of a web page may be kept as text.
    #[must_use]
    pub fn file(name: impl Into<String>, bytes: &[u8]) -> Self {
        let name = name.into();
        let (kind, content) = match Kind::of_name(&name) {
            Ok(Kind::Text) if Kind::of_content(bytes) == Kind::Html => (Kind::Html, read(Kind::Html, bytes)),
            Ok(kind) => (kind, read(kind, bytes)),
            Err(extension) => (Kind::Text, Err(Unreadable::UnsupportedKind(extension))),
        };
        Self { name, kind, sha256: sha256(bytes), content: content.map_err(SourceProblem::from) }
    }

    /// A stream without a name of its own, whose kind its content tells.
    #[must_use]
    pub fn stream(name: impl Into<String>, bytes: &[u8]) -> Self {
        let kind = Kind::of_content(bytes);
        Self {
            name: name.into(),
            kind,
            sha256: sha256(bytes),
            content: read(kind, bytes).map_err(SourceProblem::from),
        }
    }

    /// A file that could not be opened.
    #[must_use]
    pub fn unopened(name: impl Into<String>, problem: SourceProblem) -> Self {
        let name = name.into();
        let kind = Kind::of_name(&name).unwrap_or(Kind::Text);
        Self { name, kind, sha256: sha256(&[]), content: Err(problem) }
    }

    /// Whether it is a file that could not be opened.
    #[must_use]
    pub fn is_unopened(&self) -> bool {
        use SourceProblem as Is;
        matches!(self.content, Err(Is::NotFound | Is::Directory | Is::Forbidden | Is::Failed(_)))
    }
}

#[cfg(test)]
mod tests {
    use super::Source;
    use crate::content::Content;
    use crate::reader::{Kind, Unreadable};

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_text() {
        let source = Source::file("report.txt", "\u{feff}一\r\n".as_bytes());
        assert_eq!(source.content, Ok(Content::plain("一\r\n")));
    }

    #[test]
    fn a_pasted_text_is_left_as_it_is() {
        assert_eq!(Source::pasted("paste", "\u{feff}一").content, Ok(Content::plain("\u{feff}一")));
    }

    #[test]
    fn another_encoding_is_said_so() {
        assert_eq!(Source::file("a.txt", &[0xc4, 0xea]).content, Err(Unreadable::NotUtf8.into()));
    }

    #[test]
    fn other_kinds_are_named_by_their_extension() {
        let unsupported = |name: &str| Source::file(name, b"").content.unwrap_err();
        assert_eq!(unsupported("a.b/Report.DOC"), Unreadable::UnsupportedKind("doc".into()).into());
        assert_eq!(unsupported("report.wps"), Unreadable::UnsupportedKind("wps".into()).into());
    }

    #[test]
    fn a_stream_is_told_apart_by_its_content() {
        assert_eq!(Source::stream("-", " \n<!DOCTYPE html><p>".as_bytes()).kind, Kind::Html);
        assert_eq!(Source::stream("-", "<一>".as_bytes()).kind, Kind::Text);
    }
}
