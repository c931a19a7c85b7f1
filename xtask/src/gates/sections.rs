//! The outermost layer of a WebAssembly module: a list of sections.

/// A module without the custom sections of one name; nothing if the bytes are not a module.
pub(super) fn without_custom(module: &[u8], name: &str) -> Option<Vec<u8>> {
    let (header, mut rest) = module.split_at_checked(8)?;
    if !header.starts_with(b"\0asm") {
        return None;
    }
    let mut kept = header.to_vec();
    while !rest.is_empty() {
        let (section, after) = split_section(rest)?;
        if custom_name(section) != Some(name.as_bytes()) {
            kept.extend_from_slice(section);
        }
        rest = after;
    }
    Some(kept)
}

/// The first section with its header, and what follows it.
fn split_section(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, content) = number(bytes.get(1..)?)?;
    let header = bytes.len() - content.len();
    bytes.split_at_checked(header + length)
}

/// The name of a custom section, whose number is 0.
fn custom_name(section: &[u8]) -> Option<&[u8]> {
    let (0, rest) = section.split_first()? else { return None };
    let (_, content) = number(rest)?;
    let (length, name) = number(content)?;
    name.get(..length)
}

/// A number in the format's variable-length form (LEB128), and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (index, byte) in bytes.iter().take(5).enumerate() {
        value |= usize::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((value, bytes.get(index + 1..)?));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::without_custom;

    const HEADER: &[u8] = b"\0asm\x01\0\0\0";

    #[test]
    fn drops_the_named_section_only() {
        let module = [HEADER, b"\0\x04\x03abc", b"\x01\x01\0", b"\0\x05\x03xyz1"].concat();
        let kept = [HEADER, b"\x01\x01\0", b"\0\x05\x03xyz1"].concat();
        assert_eq!(without_custom(&module, "abc"), Some(kept));
    }

    #[test]
    fn reads_lengths_of_more_than_one_byte() {
        let section = [b"\x01\x80\x01".as_slice(), &[7; 128]].concat();
        let module = [HEADER, &section].concat();
        assert_eq!(without_custom(&module, "abc"), Some(module));
    }

    #[test]
    fn refuses_what_is_cut_off() {
        assert_eq!(without_custom(&[HEADER, b"\x01\x09\0"].concat(), "abc"), None);
    }
}
