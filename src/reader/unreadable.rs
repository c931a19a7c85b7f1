//! Why bytes say nothing.

/// Why bytes say nothing that can be used.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Unreadable {
    /// No reader exists for files of this extension.
    UnsupportedKind(String),
    /// The bytes are no UTF-8.
    NotUtf8,
    /// They can be opened with a password only.
    Encrypted,
    /// They are not what they begin as, or not all of it.
    Damaged,
    /// They ask for more work than any report does.
    TooComplex,
    /// They are pages of pictures.
    Scanned,
    /// They do not tell which characters their letters are.
    Garbled,
}

impl Unreadable {
    /// The public code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnsupportedKind(_) => "unsupported-kind",
            Self::NotUtf8 => "not-utf8",
            Self::Encrypted => "encrypted",
            Self::Damaged => "damaged",
            Self::TooComplex => "too-complex",
            Self::Scanned => "scanned",
            Self::Garbled => "garbled",
        }
    }
}
