//! Why bytes say nothing.

/// Why bytes say nothing that can be used.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Unreadable {
    /// No reader exists for files of this extension.
    UnsupportedKind(String),
    /// The bytes are no UTF-8.
    NotUtf8,
}

impl Unreadable {
    /// The public code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnsupportedKind(_) => "unsupported-kind",
            Self::NotUtf8 => "not-utf8",
        }
    }
}
