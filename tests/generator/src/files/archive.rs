//! A ZIP archive with its parts stored, which is all that a reader of documents needs.

/// The archive of some parts, each with its name.
pub(super) fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in parts {
        let offset = size(bytes.len());
        let about = about(name, content);
        bytes.extend(b"PK\x03\x04".iter().chain(&about));
        bytes.extend(name.bytes().chain(content.bytes()));
        // Made by version 2.0; no comment, disk nought, no attributes.
        directory.extend(b"PK\x01\x02\x14\x00".iter().chain(&about).chain(&[0; 10]).copied());
        directory.extend(offset.to_le_bytes());
        directory.extend(name.bytes());
    }
    let start = size(bytes.len());
    let count = u16::try_from(parts.len()).expect("few parts").to_le_bytes();
    bytes.extend(&directory);
    bytes.extend(b"PK\x05\x06\x00\x00\x00\x00".iter().chain(&count).chain(&count).copied());
    bytes.extend(size(directory.len()).to_le_bytes());
    bytes.extend(start.to_le_bytes());
    bytes.extend([0, 0]);
    bytes
}

/// What both headers of a part say of it.
fn about(name: &str, content: &str) -> Vec<u8> {
    let length = size(content.len()).to_le_bytes();
    // Needs version 2.0; names are UTF-8; stored; on the first day that the format knows.
    let mut about = vec![0x14, 0, 0, 0x08, 0, 0, 0, 0, 0x21, 0];
    about.extend(checksum(content.as_bytes()).to_le_bytes());
    about.extend(length.iter().chain(&length));
    about.extend(u16::try_from(name.len()).expect("a short name").to_le_bytes());
    about.extend([0, 0]);
    about
}

fn size(length: usize) -> u32 {
    u32::try_from(length).expect("a small archive")
}

/// CRC-32 as in ZIP.
fn checksum(bytes: &[u8]) -> u32 {
    let shifted = |sum: u32| (0..8).fold(sum, |sum, _| (sum >> 1) ^ (0xedb8_8320 * (sum & 1)));
    !bytes.iter().fold(!0, |sum, byte| {
        let low = (sum ^ u32::from(*byte)) & 0xff;
        (sum >> 8) ^ shifted(low)
    })
}

#[cfg(test)]
mod tests {
    use super::checksum;

    #[test]
    fn the_checksum_is_that_of_zip() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
    }
}
