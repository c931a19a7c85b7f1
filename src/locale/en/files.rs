//! Words about files that cannot be read, and what to do.

use crate::reader::{Foreign, Unreadable};

/// Why the bytes of a file say nothing, and what the person can do.
pub(in crate::locale) fn unreadable_bytes(reason: &Unreadable) -> String {
    match reason {
        Unreadable::Empty => {
            "There is nothing in it (0 bytes). The file may not have been saved or downloaded completely; \
             save or download it again."
                .into()
        }
        Unreadable::UnsupportedKind(kind) => unsupported(kind),
        Unreadable::Image => {
            "This is a picture, and text in pictures cannot be read. Turn it into text with a program for text \
             recognition, proofread and paste it, or find the Word file that it was made of."
                .into()
        }
        Unreadable::NotUtf8 => {
            "The text is not in UTF-8, UTF-16 or GB18030. Open it in a text editor, save it with the encoding UTF-8 \
             and check it again."
                .into()
        }
        Unreadable::Encrypted => {
            "The file opens with a password only. Open it in Word, Excel or WPS, remove the password, \
             save a copy and check that."
                .into()
        }
        Unreadable::Damaged => {
            "The file is damaged or incomplete. Download or copy it again; if Word, Excel or WPS still opens it, \
             save a copy and check that."
                .into()
        }
        Unreadable::TooComplex => {
            "The file holds far more than one report. Save the report alone, or copy its text and check that.".into()
        }
        Unreadable::Scanned => {
            "This is a scan: its pages are pictures without text. \
             Check the original Word file, or a PDF exported from it."
                .into()
        }
        Unreadable::Garbled => {
            "The PDF does not tell which characters its letters are, so that its text would be nonsense. \
             Check the original Word file, or export the PDF again from it."
                .into()
        }
        Unreadable::TooLarge { megabytes } => format!(
            "Unpacked, the file is larger than {megabytes} MB, which no annual report is. \
             Copy the report into a new document, save and check that."
        ),
    }
}

fn unsupported(kind: &Foreign) -> String {
    match kind {
        Foreign::OldDocument => {
            "This is a document of an old Word or of WPS (.doc, .wps). \
             Open it in Word or WPS and save it as .docx, or copy and paste all of it."
        }
        Foreign::OldWorkbook => {
            "This is a workbook of an old Excel or of WPS (.xls, .et). Open it in Excel or WPS and save it as .xlsx."
        }
        Foreign::BinaryWorkbook => {
            "This is a binary workbook of Excel (.xlsb). Open it in Excel and save it as .xlsx."
        }
        Foreign::Slides => {
            "These are slides. Copy the text and the tables of the report into a document of Word or WPS \
             and save it as .docx."
        }
        Foreign::RichText => {
            "This is rich text (RTF). Open it in Word or WPS and save it as .docx, or copy and paste all of it."
        }
        Foreign::OpenDocument => {
            "This is an OpenDocument text (.odt). Open it in LibreOffice, Word or WPS and save it as .docx."
        }
        Foreign::OpenWorkbook => {
            "This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice, Excel or WPS and save it as .xlsx."
        }
        Foreign::Ofd => {
            "This is an OFD document of fixed pages. Open it in an OFD reader, copy and paste all of it, \
             or check the Word file that it was made of."
        }
        Foreign::WebArchive => {
            "This is a web page saved into one file (.mht). Open it in Word or WPS and save it as .docx, \
             or copy and paste all of it from a browser."
        }
        Foreign::OfficeXml => {
            "This is a Word or Excel file in XML. Open it in Word, Excel or WPS and save it as .docx or .xlsx."
        }
        Foreign::Wrapped => {
            "This document only wraps another file. Open it in Word and save it as .docx, or copy and paste all of it."
        }
        Foreign::UnusualPackage => {
            "The file is packed in an unusual way. Open it in Word, Excel or WPS and save a copy."
        }
        Foreign::Archive => "This is an archive. Unpack it and check the report in it.",
        Foreign::Other(extension) => return other(extension),
    }
    .into()
}

fn other(extension: &str) -> String {
    let kind = if extension.is_empty() { "this kind".to_owned() } else { format!("the kind {extension}") };
    format!(
        "Files of {kind} cannot be read. Open the original file and copy and paste all of it, \
         or save it as .docx or .txt."
    )
}
