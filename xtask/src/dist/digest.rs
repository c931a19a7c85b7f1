//! Digests and bytes in the letters in which pages carry them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
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
    STANDARD.encode(bytes)
}

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
