//! The kinds of source, told from a name or from the first bytes.

use super::html;

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
        let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let extension = file.rsplit_once('.').map_or("", |(_, extension)| extension).to_lowercase();
        match extension.as_str() {
            "" | "txt" | "md" => Ok(Self::Text),
            "html" | "htm" => Ok(Self::Html),
            "docx" => Ok(Self::Docx),
            "xlsx" => Ok(Self::Xlsx),
            "pdf" => Ok(Self::Pdf),
            _ => Err(extension),
        }
    }

    /// The kind that the bytes tell: the source of a web page, a PDF file; anything else is taken for text.
    #[must_use]
    pub fn of_content(bytes: &[u8]) -> Self {
        if bytes.starts_with(b"%PDF") {
            Self::Pdf
        } else if html::is_source(bytes) {
            Self::Html
        } else {
            Self::Text
        }
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
