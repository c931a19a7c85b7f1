//! What was handed in: bytes or text in, the text to check out, or why there is none.

mod problem;

pub use problem::SourceProblem;

use crate::content::Content;
use crate::digest::sha256;
use crate::reader::{Decoder, Kind, gb18030, read_file};

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

    /// A file, in the encodings that this build knows by itself.
    #[must_use]
    pub fn file(name: impl Into<String>, bytes: &[u8]) -> Self {
        Self::file_with(name, bytes, gb18030)
    }

    /// A file, with a decoder for the texts that are in GB 18030.
    #[must_use]
    pub fn file_with(name: impl Into<String>, bytes: &[u8], decoder: Decoder) -> Self {
        let name = name.into();
        let (kind, content) = read_file(&name, bytes, decoder);
        Self { name, kind, sha256: sha256(bytes), content: content.map_err(SourceProblem::from) }
    }

    /// A stream, whose name says nothing of what it is.
    #[must_use]
    pub fn stream(name: impl Into<String>, bytes: &[u8]) -> Self {
        Self { name: name.into(), ..Self::file("", bytes) }
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
    use crate::reader::{Foreign, Kind, Unreadable};

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
    fn the_decoder_is_only_asked_for_what_is_no_unicode() {
        let decoder = |_: &[u8]| Some("年报".to_owned());
        let read = |bytes: &[u8]| Source::file_with("a.txt", bytes, decoder).content;
        assert_eq!(read("一".as_bytes()), Ok(Content::plain("一")));
        assert_eq!(read(&[0xc4, 0xea, 0xb1, 0xa8]), Ok(Content::plain("年报")));
    }

    #[test]
    fn bytes_in_no_encoding_are_said_so_by_what_their_name_tells() {
        let problem = |name: &str| Source::file(name, &[0xff; 4]).content.unwrap_err();
        assert_eq!(problem("a.txt"), Unreadable::NotUtf8.into());
        assert_eq!(problem("a.b/Report.DOC"), Unreadable::UnsupportedKind(Foreign::OldDocument).into());
        assert_eq!(problem("a.JPG"), Unreadable::Image.into());
        assert_eq!(problem("a.dat"), Unreadable::UnsupportedKind(Foreign::Other("dat".into())).into());
    }

    #[test]
    fn what_cannot_be_read_is_of_the_kind_that_its_name_tells() {
        let source = Source::file("report.docx", b"PK\x03\x04");
        assert_eq!((source.kind, source.content), (Kind::Docx, Err(Unreadable::Damaged.into())));
    }

    #[test]
    fn a_stream_is_told_apart_by_its_content() {
        assert_eq!(Source::stream("-", " \n<!DOCTYPE html><p>".as_bytes()).kind, Kind::Html);
        assert_eq!(Source::stream("-", "<一>".as_bytes()).kind, Kind::Text);
    }
}
