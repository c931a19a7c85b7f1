//! Digests and bytes in the letters in which pages carry them.

use sha2::{Digest, Sha256};

/// The digest by which a browser checks a file or a script.
pub(super) fn digest(bytes: &[u8]) -> String {
    format!("sha256-{}", base64(&Sha256::digest(bytes)))
}

/// The same digest as `sha256sum` prints it.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let halves = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves.filter_map(|half| char::from_digit(u32::from(half), 16)).collect()
}

/// Bytes in 64 letters (RFC 4648).
pub(super) fn base64(bytes: &[u8]) -> String {
    let mut written = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for piece in bytes.chunks(3) {
        let byte = |index: usize| u32::from(piece.get(index).copied().unwrap_or(0));
        let group = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            written.push(if place <= piece.len() { letter(group >> (18 - 6 * place)) } else { '=' });
        }
    }
    written
}

/// The letter of the lowest six bits.
fn letter(bits: u32) -> char {
    let place = usize::try_from(bits & 63).ok();
    place.and_then(|place| LETTERS.get(place)).map_or('=', |letter| char::from(*letter))
}

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

#[cfg(test)]
mod tests {
    use super::{base64, digest, hexadecimal};

    #[test]
    fn writes_what_everybody_writes() {
        let written = ["", "f", "fo", "foo", "foob", "fooba", "foobar", "\u{0}", "~~~"]
            .map(|text| base64(text.as_bytes()));
        assert_eq!(written, ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy", "AA==", "fn5+"]);
    }

    #[test]
    fn is_the_digest_that_browsers_compute() {
        assert_eq!(digest(b""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        assert!(hexadecimal(b"").starts_with("e3b0c44298fc1c149afbf4c8996fb924"));
    }
}
