//! The bytes of a zip file in, what is packed into it out.

use super::Told;
use crate::reader::package::Package;
use crate::reader::{Foreign, Kind, Unreadable};

/// What is packed into a zip file under a name with this extension.
pub(super) fn packed(extension: &str, bytes: &[u8]) -> Told {
    let archive = Unreadable::UnsupportedKind(Foreign::Archive);
    let mut package = match Package::open(bytes) {
        Ok(package) => package,
        Err(reason) => return Err(if is_document(extension) { reason } else { archive }),
    };
    let unsupported = |kind| Err(Unreadable::UnsupportedKind(kind));
    if let Some(kind) = open_document(&mut package) {
        return unsupported(kind);
    }
    match () {
        () if package.has("ofd.xml") => unsupported(Foreign::Ofd),
        () if package.has("xl/workbook.bin") => unsupported(Foreign::BinaryWorkbook),
        () if package.has_folder("word/") => Ok(Kind::Docx),
        () if package.has_folder("xl/") => Ok(Kind::Xlsx),
        () if package.has_folder("ppt/") => unsupported(Foreign::Slides),
        () => Err(archive),
    }
}

/// Whether a file with this extension should hold a document, so that a fault in it is worth a word.
fn is_document(extension: &str) -> bool {
    matches!(extension, "docx" | "docm" | "xlsx" | "xlsm")
}

/// The kind of a document of `LibreOffice`, which names its type in a part of its own.
fn open_document(package: &mut Package<'_>) -> Option<Foreign> {
    let told = package.read("mimetype").ok()??;
    match told.trim_ascii().strip_prefix(b"application/vnd.oasis.opendocument.")? {
        b"spreadsheet" | b"spreadsheet-template" => Some(Foreign::OpenWorkbook),
        b"presentation" => Some(Foreign::Slides),
        _ => Some(Foreign::OpenDocument),
    }
}
