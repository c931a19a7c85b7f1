//! The kinds of source, told from what they hold and from their names.

use super::{Foreign, Unreadable, html, signature};

/// What a source is taken for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// Plain text.
    Text,
    /// A web page.
    Html,
    /// A document of Word or WPS.
    Docx,
    /// A workbook of Excel or WPS.
    Xlsx,
    /// A PDF file.
    Pdf,
}

impl Kind {
    /// The kind that the extension of `name` tells; a name without one is taken for text.
    ///
    /// # Errors
    /// Returns the extension, in lower case, where it is none of a known kind.
    pub fn of_name(name: &str) -> Result<Self, String> {
        let extension = extension(name);
        match extension.as_str() {
            "" | "txt" | "md" => Ok(Self::Text),
            "html" | "htm" | "shtml" | "xhtml" => Ok(Self::Html),
            "docx" | "docm" => Ok(Self::Docx),
            "xlsx" | "xlsm" => Ok(Self::Xlsx),
            "pdf" => Ok(Self::Pdf),
            _ => Err(extension),
        }
    }

    /// The kind of the file `name` that holds `bytes`. What they hold decides: a `.doc` may be a web page in truth.
    ///
    /// # Errors
    /// Returns why there is nothing to read, in a file of whatever kind.
    pub fn of(name: &str, bytes: &[u8]) -> Result<Self, Unreadable> {
        if bytes.is_empty() {
            return Err(Unreadable::Empty);
        }
        if let Some(told) = signature::tell(&extension(name), bytes) {
            return told;
        }
        match Self::of_name(name) {
            Ok(Self::Docx | Self::Xlsx | Self::Pdf) => Err(Unreadable::Damaged),
            Ok(Self::Html) => Ok(Self::Html),
            // The source of a page, or of a piece of one, may be kept as text.
            Ok(Self::Text) | Err(_) if html::holds_table(bytes) => Ok(Self::Html),
            Ok(Self::Text) | Err(_) => Ok(Self::Text),
        }
    }

    /// The kind of the file `name` that holds `bytes`, also where there is nothing to read: then its name tells.
    #[must_use]
    pub fn told(name: &str, bytes: &[u8]) -> Self {
        Self::of(name, bytes).unwrap_or_else(|_| Self::of_name(name).unwrap_or(Self::Text))
    }

    /// The public name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Pdf => "pdf",
        }
    }
}

/// What stands in for the words that bytes are in no known encoding, where the name tells another kind than text.
pub(super) fn undecodable(name: &str) -> Unreadable {
    match Kind::of_name(name) {
        Ok(_) => Unreadable::NotUtf8,
        Err(extension) if is_picture(&extension) => Unreadable::Image,
        Err(extension) => Unreadable::UnsupportedKind(Foreign::of_extension(&extension)),
    }
}

fn is_picture(extension: &str) -> bool {
    matches!(extension, "png" | "jpg" | "jpeg" | "gif" | "bmp" | "tif" | "tiff" | "webp" | "heic")
}

/// The extension of a file in lower case; empty where it has none.
fn extension(name: &str) -> String {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    file.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase()
}

#[cfg(test)]
#[cfg(feature = "office")]
mod tests {
    use super::Kind;
    use crate::reader::testing::zip;
    use crate::reader::{Foreign, Unreadable};

    fn unsupported(kind: Foreign) -> Result<Kind, Unreadable> {
        Err(Unreadable::UnsupportedKind(kind))
    }

    #[test]
    fn documents_are_told_by_what_is_packed_into_them() {
        let with = |part: &str| zip(&[("[Content_Types].xml", ""), (part, "")]);
        assert_eq!(Kind::of("report.doc", &with("word/document.xml")), Ok(Kind::Docx));
        assert_eq!(Kind::of("report", &with("xl/workbook.xml")), Ok(Kind::Xlsx));
        assert_eq!(Kind::of("report.docx", &with("xl/workbook.xml")), Ok(Kind::Xlsx));
        assert_eq!(Kind::of("a.xlsx", &with("xl/workbook.bin")), unsupported(Foreign::BinaryWorkbook));
        assert_eq!(Kind::of("a.docx", &with("ppt/presentation.xml")), unsupported(Foreign::Slides));
        assert_eq!(Kind::of("a.docx", &with("OFD.xml")), unsupported(Foreign::Ofd));
        assert_eq!(Kind::of("a.docx", &with("report.docx")), unsupported(Foreign::Archive));
    }

    #[test]
    fn documents_of_libre_office_are_told_by_their_type() {
        let with = |kind: &str| zip(&[("mimetype", &format!("application/vnd.oasis.opendocument.{kind}"))]);
        assert_eq!(Kind::of("a.zip", &with("text")), unsupported(Foreign::OpenDocument));
        assert_eq!(Kind::of("a.zip", &with("spreadsheet")), unsupported(Foreign::OpenWorkbook));
        assert_eq!(Kind::of("a.zip", &with("presentation")), unsupported(Foreign::Slides));
    }

    /// The beginning of a compound file of old office programs with a stream of this name.
    fn compound(stream: &str) -> Vec<u8> {
        let name = stream.encode_utf16().flat_map(u16::to_le_bytes);
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".iter().copied().chain(name).collect()
    }

    #[test]
    fn old_documents_are_told_by_their_streams() {
        assert_eq!(Kind::of("a.docx", &compound("WordDocument")), unsupported(Foreign::OldDocument));
        assert_eq!(Kind::of("a.doc", &compound("Workbook")), unsupported(Foreign::OldWorkbook));
        assert_eq!(Kind::of("a.doc", &compound("PowerPoint Document")), unsupported(Foreign::Slides));
        assert_eq!(Kind::of("a.et", &compound("?")), unsupported(Foreign::OldWorkbook));
        assert_eq!(Kind::of("a", &compound("?")), unsupported(Foreign::OldDocument));
    }

    #[test]
    fn a_document_behind_a_password_is_told_from_an_old_one() {
        assert_eq!(Kind::of("a.docx", &compound("EncryptedPackage")), Err(Unreadable::Encrypted));
    }

    #[test]
    fn a_document_under_another_name_is_what_it_is() {
        assert_eq!(Kind::of("a.doc", b"<html><table>"), Ok(Kind::Html));
        assert_eq!(Kind::of("a.xls", "\u{feff}\n<table border=1>".as_bytes()), Ok(Kind::Html));
        assert_eq!(Kind::of("a.doc", b"{\\rtf1\\ansi"), unsupported(Foreign::RichText));
        assert_eq!(Kind::of("a.doc", b"%PDF-1.4"), Ok(Kind::Pdf));
        let archive = b"From: <Saved by Word>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related";
        assert_eq!(Kind::of("a.doc", archive), unsupported(Foreign::WebArchive));
        assert_eq!(Kind::of("a.doc", "一、总体情况".as_bytes()), Ok(Kind::Text));
    }

    #[test]
    fn pages_in_two_bytes_a_character_are_known_as_pages() {
        let page = "\u{feff}<HTML><p>".encode_utf16().flat_map(u16::to_le_bytes);
        assert_eq!(Kind::of("a.htm", &page.clone().collect::<Vec<_>>()), Ok(Kind::Html));
        assert_eq!(Kind::of("a.txt", &page.collect::<Vec<_>>()), Ok(Kind::Html));
    }

    #[test]
    fn documents_as_one_file_of_xml_are_no_pages() {
        let word = r#"<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>"#;
        let excel =
            r#"<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>"#;
        assert_eq!(Kind::of("a.xml", word.as_bytes()), unsupported(Foreign::OfficeXml));
        assert_eq!(Kind::of("a.xls", excel.as_bytes()), unsupported(Foreign::OfficeXml));
    }

    #[test]
    fn a_page_written_by_word_that_names_its_schemas_is_a_page() {
        let page = r#"<html xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:x="urn:schemas-microsoft-com:office:excel">"#;
        assert_eq!(Kind::of("a.doc", page.as_bytes()), Ok(Kind::Html));
    }

    #[test]
    fn text_that_only_begins_with_a_tag_stays_text() {
        assert_eq!(Kind::of("a.md", b"<div>note</div>"), Ok(Kind::Text));
        assert_eq!(Kind::of("a.txt", b"<!DOCTYPE html>"), Ok(Kind::Html));
        assert_eq!(Kind::of("", b"<div>note</div>"), Ok(Kind::Html));
        assert_eq!(Kind::of("", "<一>".as_bytes()), Ok(Kind::Text));
    }

    #[test]
    fn text_that_holds_a_table_is_a_page() {
        assert_eq!(Kind::of("a.md", "一、总体情况\n<table><tr><td>".as_bytes()), Ok(Kind::Html));
        assert_eq!(Kind::of("a.txt", "规章</TD>\n<TD>0".as_bytes()), Ok(Kind::Html));
        assert_eq!(Kind::of("a.txt", "<一>、<表格>".as_bytes()), Ok(Kind::Text));
    }

    #[test]
    fn pictures_are_told_by_their_first_bytes() {
        let pictures: [&[u8]; 9] = [
            b"\x89PNG\r\n\x1a\n",
            b"\xff\xd8\xff\xe0",
            b"GIF89a",
            b"BM\x36\0\x0c\0\0\0\0\0\x36\0\0\0",
            b"II*\0",
            b"MM\0*",
            b"RIFF\x24\0\0\0WEBPVP8 ",
            b"\0\0\0\x18ftypheic",
            b"\0\0\0\x1cftypmif1",
        ];
        for picture in pictures {
            assert_eq!(Kind::of("a.docx", picture), Err(Unreadable::Image), "{picture:?}");
        }
        assert_eq!(Kind::of("a.txt", b"BMI and GIF are words"), Ok(Kind::Text));
    }

    #[test]
    fn archives_are_told_by_their_first_bytes() {
        let archives: [&[u8]; 4] =
            [b"Rar!\x1a\x07\x01\0", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b\x08", b"PK\x05\x06"];
        for archive in archives {
            assert_eq!(Kind::of("a.zip", archive), unsupported(Foreign::Archive), "{archive:?}");
        }
    }

    #[test]
    fn a_document_that_is_none_or_not_whole_is_damaged() {
        let whole = zip(&[("word/document.xml", "<p/>")]);
        assert_eq!(Kind::of("a.docx", &whole[..whole.len() / 2]), Err(Unreadable::Damaged));
        assert_eq!(Kind::of("a.docx", b"PK"), Err(Unreadable::Damaged));
        assert_eq!(Kind::of("a.xlsx", b"1\t2\t3"), Err(Unreadable::Damaged));
        assert_eq!(Kind::of("a.pdf", &[0; 8]), Err(Unreadable::Damaged));
        assert_eq!(Kind::of("a.docx", b""), Err(Unreadable::Empty));
    }
}
