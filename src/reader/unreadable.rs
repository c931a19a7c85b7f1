//! Why bytes say nothing.

use super::Foreign;

/// Why bytes say nothing that can be used.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Unreadable {
    /// There are none.
    Empty,
    /// No reader exists for files of this kind.
    UnsupportedKind(Foreign),
    /// They are a picture.
    Image,
    /// They are in none of the encodings that are known: UTF-8, UTF-16, GB 18030.
    NotUtf8,
    /// They can be opened with a password only.
    Encrypted,
    /// They are not what they begin as, or not all of it.
    Damaged,
    /// Unpacked, they are more than this.
    TooLarge {
        /// The limit in megabytes.
        megabytes: usize,
    },
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
            Self::Empty => "empty",
            Self::UnsupportedKind(_) => "unsupported-kind",
            Self::Image => "image",
            Self::NotUtf8 => "not-utf8",
            Self::Encrypted => "encrypted",
            Self::Damaged => "damaged",
            Self::TooLarge { .. } => "too-large",
            Self::TooComplex => "too-complex",
            Self::Scanned => "scanned",
            Self::Garbled => "garbled",
        }
    }
}
