//! The bytes of a file in, its text or the reason of its refusal out.

use yew::AttrValue;

use crate::content::Content;

/// More than this is no annual report.
pub(crate) const LARGEST_FILE: u64 = 20_000_000;

/// A whole report that came from elsewhere.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Incoming {
    /// What its source says.
    pub(crate) content: Content,
}

/// A file that was not taken.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Refusal {
    /// The name of the file.
    pub(crate) name: AttrValue,
    /// Why.
    pub(crate) reason: Reason,
}

/// Why a file was not taken.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Reason {
    /// It is a document of Word, WPS, PDF or some other program.
    NotText,
    /// It is text, in another encoding than UTF-8.
    NotUtf8,
    /// Nothing is in it.
    Blank,
    /// It is larger than any report.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
    /// There were several.
    Several,
}

/// The text of a file.
///
/// # Errors
/// Returns the [`Reason`] why it is none.
pub(crate) fn decode(bytes: Vec<u8>) -> Result<Incoming, Reason> {
    if is_document(&bytes) {
        return Err(Reason::NotText);
    }
    let text = String::from_utf8(bytes).map_err(|_| Reason::NotUtf8)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    if text.trim().is_empty() { Err(Reason::Blank) } else { Ok(Incoming { content: Content::plain(text) }) }
}

/// Whether the bytes are those of a document or picture: told by its first bytes, or by a nought byte further on.
fn is_document(bytes: &[u8]) -> bool {
    // Word and WPS since 2007 (a zip), before 2007, PDF, RTF; UTF-16 text also holds nought bytes.
    const SIGNATURES: [&[u8]; 4] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"{\\rtf"];
    let is_utf16 = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    SIGNATURES.iter().any(|signature| bytes.starts_with(signature)) || (!is_utf16 && bytes.contains(&0))
}

#[cfg(test)]
mod tests {
    use super::{Incoming, Reason, decode};
    use crate::content::Content;

    #[test]
    fn reads_utf8_without_its_mark() {
        let text = Incoming { content: Content::plain("一、总体情况") };
        assert_eq!(decode("\u{feff}一、总体情况".into()), Ok(text.clone()));
        assert_eq!(decode("一、总体情况".into()), Ok(text));
    }

    #[test]
    fn tells_documents_from_text() {
        assert_eq!(decode(b"PK\x03\x04rest".into()), Err(Reason::NotText));
        assert_eq!(decode(b"%PDF-1.7".into()), Err(Reason::NotText));
        assert_eq!(decode(b"a\0b".into()), Err(Reason::NotText));
    }

    #[test]
    fn tells_other_encodings_from_documents() {
        assert_eq!(decode(b"\xd2\xbb\xa1\xa2".into()), Err(Reason::NotUtf8));
        assert_eq!(decode(b"\xff\xfe\x00\x4e".into()), Err(Reason::NotUtf8));
    }

    #[test]
    fn refuses_a_blank_file() {
        assert_eq!(decode(b" \n".into()), Err(Reason::Blank));
    }
}
