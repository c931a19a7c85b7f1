//! The bytes of a file in, the kind that they show out, where they show one.

#[cfg(feature = "office")]
mod packed;

use super::{Foreign, Kind, Unreadable};
#[cfg(feature = "office")]
use packed::packed;

/// What a file turns out to be.
type Told = Result<Kind, Unreadable>;

/// How the files begin that hold no text, and what they are.
const BEGINNINGS: &[(&[u8], Unreadable)] = &[
    (b"{\\rtf", Unreadable::UnsupportedKind(Foreign::RichText)),
    (b"Rar!\x1a\x07", Unreadable::UnsupportedKind(Foreign::Archive)),
    (b"7z\xbc\xaf\x27\x1c", Unreadable::UnsupportedKind(Foreign::Archive)),
    (b"\x1f\x8b\x08", Unreadable::UnsupportedKind(Foreign::Archive)),
    (b"\x89PNG\r\n\x1a\n", Unreadable::Image),
    (b"\xff\xd8\xff", Unreadable::Image),
    (b"GIF87a", Unreadable::Image),
    (b"GIF89a", Unreadable::Image),
    (b"II*\0", Unreadable::Image),
    (b"MM\0*", Unreadable::Image),
];
/// How far into a text its kind is looked for.
const HEAD: usize = 4096;

/// What `bytes` show of the kind of a file with this extension; `None` where they show no more than text.
pub(super) fn tell(extension: &str, bytes: &[u8]) -> Option<Told> {
    if let Some((_, told)) = BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning)) {
        return Some(Err(told.clone()));
    }
    match bytes {
        #[cfg(feature = "office")]
        [b'P', b'K', 3 | 5, 4 | 6, ..] => Some(packed(extension, bytes)),
        // A document, until a build that can look into it has looked.
        #[cfg(not(feature = "office"))]
        [b'P', b'K', 3 | 5, 4 | 6, ..] => Some(Ok(Kind::Docx)),
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ..] => Some(Err(compound(extension, bytes))),
        [b'%', b'P', b'D', b'F', ..] => Some(Ok(Kind::Pdf)),
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..]
        | [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..]
        | [_, _, _, _, b'f', b't', b'y', b'p', b'h' | b'm', b'e' | b'i', b'i' | b'v' | b'f', ..] => {
            Some(Err(Unreadable::Image))
        }
        _ => marked_up(extension, &head(bytes)),
    }
}

/// What stands in a compound file, the container of old office programs and of encrypted documents.
///
/// Its directory holds the names of its streams in UTF-16; no more of it is looked at.
fn compound(extension: &str, bytes: &[u8]) -> Unreadable {
    let holds = |stream: &str| {
        let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|window| window == name)
    };
    if holds("EncryptedPackage") {
        return Unreadable::Encrypted;
    }
    Unreadable::UnsupportedKind(match () {
        () if holds("WordDocument") => Foreign::OldDocument,
        () if holds("Workbook") => Foreign::OldWorkbook,
        () if holds("PowerPoint Document") => Foreign::Slides,
        () => match Foreign::of_extension(extension) {
            told @ (Foreign::OldWorkbook | Foreign::Slides) => told,
            _ => Foreign::OldDocument,
        },
    })
}

/// The beginning of a text in lower case, as far as it is ASCII; whatever its encoding, its tags are.
fn head(bytes: &[u8]) -> String {
    let bytes = bytes.get(..HEAD).unwrap_or(bytes);
    let bytes: Vec<u8> = match bytes {
        [0xff, 0xfe, rest @ ..] => rest.iter().copied().step_by(2).collect(),
        [0xfe, 0xff, rest @ ..] => rest.iter().copied().skip(1).step_by(2).collect(),
        [0xef, 0xbb, 0xbf, rest @ ..] => rest.to_vec(),
        _ => bytes.to_vec(),
    };
    String::from_utf8_lossy(bytes.trim_ascii_start()).to_ascii_lowercase()
}

/// What a text with tags or with the fields of a letter is.
fn marked_up(extension: &str, head: &str) -> Option<Told> {
    let unsupported = |kind| Some(Err(Unreadable::UnsupportedKind(kind)));
    let letter = ["mime-version:", "from:", "date:", "subject:"].iter().any(|field| head.starts_with(field));
    if letter && head.contains("mime-version:") && head.contains("multipart/related") {
        return unsupported(Foreign::WebArchive);
    }
    let page = head.starts_with("<!doctype html") || head.contains("<html");
    let xml = head.starts_with("<?xml") && !page;
    if xml && OFFICE_XML.iter().any(|mark| head.contains(mark)) {
        return unsupported(Foreign::OfficeXml);
    }
    let tagged = head.strip_prefix('<').is_some_and(|rest| rest.starts_with(is_name_or_declaration));
    let plain = matches!(extension, "txt" | "md");
    (tagged && (page || !plain)).then_some(Ok(Kind::Html))
}

/// What only stands in documents of office programs that are one file of XML.
const OFFICE_XML: [&str; 5] =
    ["mso-application", "w:worddocument", "pkg:package", "office:spreadsheet", "office:document"];

fn is_name_or_declaration(character: char) -> bool {
    character.is_ascii_alphabetic() || matches!(character, '!' | '?')
}
