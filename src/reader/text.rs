//! Bytes of a text in, its characters out.

use super::Unreadable;

/// Decodes GB 18030 strictly: `None` where a byte is none of it. The browser brings one, `encoding_rs` is another.
pub type Decoder = fn(&[u8]) -> Option<String>;

/// The mark of encoding that some editors write before a text; it is no part of the text.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The text that `bytes` encode: by their mark, or in UTF-8, or in GB 18030 where they are plainly Chinese.
///
/// # Errors
/// Returns [`Unreadable::NotUtf8`] for any other encoding: no character is ever replaced in silence.
pub(super) fn decode(bytes: &[u8], gb18030: Decoder) -> Result<String, Unreadable> {
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => unmarked_utf16(bytes)
            .or_else(|| str::from_utf8(bytes).ok().map(str::to_owned))
            .or_else(|| chinese(bytes, gb18030)),
    };
    let text = text.ok_or(Unreadable::NotUtf8)?;
    Ok(text.strip_prefix(BYTE_ORDER_MARK).map(str::to_owned).unwrap_or(text))
}

/// Text of two bytes a character; `None` where one is missing.
fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks();
    let units = pairs.iter().map(|pair| unit(*pair));
    rest.is_empty().then(|| char::decode_utf16(units).collect::<Result<_, _>>().ok())?
}

/// Text of two bytes a character that does not say so: it has bytes of nought and makes sense in one order only.
fn unmarked_utf16(bytes: &[u8]) -> Option<String> {
    if !bytes.contains(&0) {
        return None;
    }
    let sensible = |unit| utf16(bytes, unit).filter(|text| makes_sense(text));
    match (sensible(u16::from_le_bytes), sensible(u16::from_be_bytes)) {
        (Some(text), None) | (None, Some(text)) => Some(text),
        _ => None,
    }
}

/// Whether all is text, and most of it ASCII or Chinese.
fn makes_sense(text: &str) -> bool {
    let usual = |ch: &char| matches!(ch, ' '..='~' | '\n' | '\r' | '\t' | '\u{3000}'..='\u{303f}' | '一'..='\u{9fff}' | '！'..='～');
    let (all, some) = (text.chars().count(), text.chars().filter(usual).count());
    !text.contains(is_control) && some * 4 >= all * 3
}

/// Text in GB 18030.
///
/// Almost any bytes are text in it, so it is only believed where it gives no control characters, and where three
/// quarters of the pairs are of GB 2312, the characters of everyday Chinese; what is none has a third of them.
fn chinese(bytes: &[u8], gb18030: Decoder) -> Option<String> {
    let (mut pairs, mut usual, mut rest) = (0_usize, 0_usize, bytes);
    while let [lead, after @ ..] = rest {
        rest = after;
        if let (0x80.., [trail, after @ ..]) = (lead, after) {
            pairs += 1;
            usual += usize::from((0xa1..=0xf7).contains(lead) && *trail >= 0xa1);
            rest = after;
        }
    }
    let text = (usual * 4 >= pairs * 3).then(|| gb18030(bytes))??;
    (!text.contains(is_control)).then_some(text)
}

/// Whether a character stands in no text; the mark of the end of file is left from DOS.
fn is_control(character: char) -> bool {
    character.is_control() && !matches!(character, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1a}')
}

/// GB 18030 without a browser, where this build has a decoder of its own.
#[must_use]
pub fn gb18030(bytes: &[u8]) -> Option<String> {
    #[cfg(feature = "encodings")]
    return encoding_rs::GB18030
        .decode_without_bom_handling_and_without_replacement(bytes)
        .map(std::borrow::Cow::into_owned);
    #[cfg(not(feature = "encodings"))]
    return bytes.is_ascii().then(|| bytes.iter().copied().map(char::from).collect());
}

#[cfg(all(test, feature = "encodings"))]
mod tests {
    use super::{decode, gb18030};
    use crate::reader::Unreadable;

    const TEXT: &str = "一、总体情况\r\n2024年，收到申请 15 件。\r\n";

    fn read(bytes: &[u8]) -> Result<String, Unreadable> {
        decode(bytes, gb18030)
    }

    fn in_gb18030(text: &str) -> Vec<u8> {
        encoding_rs::GB18030.encode(text).0.into_owned()
    }

    fn units(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn every_encoding_gives_the_same_text() {
        let marked = format!("\u{feff}{TEXT}");
        for bytes in [
            TEXT.as_bytes().to_vec(),
            marked.as_bytes().to_vec(),
            units(&marked, u16::to_le_bytes),
            units(&marked, u16::to_be_bytes),
            units(TEXT, u16::to_le_bytes),
            units(TEXT, u16::to_be_bytes),
            in_gb18030(TEXT),
        ] {
            assert_eq!(read(&bytes).as_deref(), Ok(TEXT), "{bytes:x?}");
        }
    }

    #[test]
    fn rare_characters_beside_everyday_ones_are_read() {
        let text = "望川县㙍镇、朱镕乡、𠮷祥村，共计三处。";
        assert_eq!(read(&in_gb18030(text)).as_deref(), Ok(text));
    }

    #[test]
    fn what_is_in_no_known_encoding_is_refused() {
        let refused = Err(Unreadable::NotUtf8);
        let cut = &TEXT.as_bytes()[..TEXT.find('情').unwrap() + 2];
        assert_eq!(read(cut), refused, "UTF-8 that lost a byte");
        assert_eq!(read(&in_gb18030(TEXT)[..3]), refused, "GB 18030 that lost a byte");
        assert_eq!(read(b"\xff\xfe\x31"), refused, "UTF-16 that lost a byte");
        assert_eq!(read(b"\xff\xfe\x00\xd8"), refused, "half a pair of UTF-16");
        assert_eq!(read(b"caf\xe9 cr\xe8me br\xfbl\xe9e"), refused, "Latin");
        assert_eq!(read(b"\xd2\xbb\x01\x02\xa1\xa2"), refused, "control characters");
        assert_eq!(read(b"\xa4\x40\xb3\xf8\xa7\x69\xa4\xbd\xb6\x7d\xb8\xea\xb0\x54"), refused, "Big5");
    }

    #[test]
    fn bytes_of_nought_alone_make_no_text_of_two_bytes() {
        assert_eq!(read(b"\0\x01").as_deref(), Ok("\0\u{1}"));
        assert_eq!(read(b"1\0\0\x00\x32\0").as_deref(), Ok("1\0\0\u{0}2\0"));
    }
}
