//! The kinds of file that have no reader.

/// A kind of file that has no reader, as far as the way out of it differs.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Foreign {
    /// A document of Word before 2007 or of WPS: `.doc`, `.wps`.
    OldDocument,
    /// A workbook of Excel before 2007 or of WPS: `.xls`, `.et`.
    OldWorkbook,
    /// A workbook of Excel with binary parts: `.xlsb`.
    BinaryWorkbook,
    /// Slides of any program.
    Slides,
    /// Rich text.
    RichText,
    /// A document of `OpenOffice` or `LibreOffice`: `.odt`.
    OpenDocument,
    /// A workbook of `OpenOffice` or `LibreOffice`: `.ods`.
    OpenWorkbook,
    /// A document in the Chinese standard of fixed pages: `.ofd`.
    Ofd,
    /// A web page packed into one file: `.mht`.
    WebArchive,
    /// A document or workbook of Word or Excel as one XML file.
    OfficeXml,
    /// A document that only wraps another one.
    Wrapped,
    /// A document that is packed in an unusual way.
    UnusualPackage,
    /// Files packed into one: `.zip`, `.rar`, `.7z`.
    Archive,
    /// Any other, by its extension.
    Other(String),
}

impl Foreign {
    /// The kind that an extension tells, in lower case.
    pub(super) fn of_extension(extension: &str) -> Self {
        match extension {
            "doc" | "dot" | "wps" | "wpt" => Self::OldDocument,
            "xls" | "xlt" | "et" | "ett" => Self::OldWorkbook,
            "xlsb" => Self::BinaryWorkbook,
            "ppt" | "pps" | "pptx" | "ppsx" | "dps" | "odp" => Self::Slides,
            "rtf" => Self::RichText,
            "odt" | "ott" | "fodt" => Self::OpenDocument,
            "ods" | "ots" | "fods" => Self::OpenWorkbook,
            "ofd" => Self::Ofd,
            "mht" | "mhtml" => Self::WebArchive,
            "zip" | "rar" | "7z" | "gz" | "tar" => Self::Archive,
            _ => Self::Other(extension.to_owned()),
        }
    }
}
