//! Bytes of a text in, its characters out.

use super::Unreadable;

/// The mark of encoding that some editors write before a text; it is no part of the text.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The text that `bytes` encode.
///
/// # Errors
/// Returns [`Unreadable::NotUtf8`] for any other encoding.
pub(super) fn decode(bytes: &[u8]) -> Result<&str, Unreadable> {
    let text = str::from_utf8(bytes).map_err(|_| Unreadable::NotUtf8)?;
    Ok(text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text))
}
