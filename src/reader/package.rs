//! The bytes of a document in, the parts that are packed into it out: a zip file, read without trust.

mod checksum;
mod directory;

use miniz_oxide::inflate::decompress_to_vec_with_limit;

use super::Unreadable;
use checksum::checksum;
use directory::{Directory, Entry, UNUSUAL, directory, short};

/// So much is unpacked of one document, all its parts together. The text of a report takes a hundredth of it.
const MOST_MEGABYTES: usize = 64;
/// A part above the first size that unpacks to more than so many times what it takes is made to exhaust a reader.
const SUSPICIOUS_SIZE: usize = 1 << 20;
const MOST_TIMES: usize = 250;
/// How the header of a part begins, and how long it is without its name.
const HEADER: &[u8] = b"PK\x03\x04";
const HEADER_LENGTH: usize = 30;
/// The bit of the flags that says that a part is encrypted.
const ENCRYPTED: u16 = 1;

/// A document that is packed into a zip file.
///
/// A part is unpacked only when it is asked for, and checked against its size and its checksum: a single bit that
/// was lost on the way could be a figure.
#[derive(Debug)]
pub(super) struct Package<'a> {
    bytes: &'a [u8],
    directory: Directory,
    /// How many bytes may still be unpacked.
    rest: usize,
}

impl<'a> Package<'a> {
    /// The package that `bytes` are.
    ///
    /// # Errors
    /// Returns why they are none.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        Ok(Self { bytes, directory: directory(bytes)?, rest: MOST_MEGABYTES << 20 })
    }

    /// Whether there is a part of this name, in lower case.
    pub(super) fn has(&self, name: &str) -> bool {
        self.directory.get(name).is_some()
    }

    /// Whether there is a part in this folder, in lower case and with its slash.
    pub(super) fn has_folder(&self, folder: &str) -> bool {
        self.directory.names().any(|name| name.starts_with(folder))
    }

    /// What is in the part `name`; `None` where there is no such part.
    ///
    /// # Errors
    /// Returns why it cannot be unpacked.
    pub(super) fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, Unreadable> {
        let Some(entry) = self.directory.get(&name.to_ascii_lowercase()) else { return Ok(None) };
        let entry = entry.ok_or(Unreadable::Damaged)?;
        self.admit(&entry)?;
        let packed = self.packed(&entry).ok_or(Unreadable::Damaged)?;
        let bytes = match entry.method {
            0 => packed.to_vec(),
            8 => decompress_to_vec_with_limit(packed, entry.size).map_err(|_| Unreadable::Damaged)?,
            _ => return Err(UNUSUAL),
        };
        let sound = bytes.len() == entry.size && checksum(&bytes) == entry.checksum;
        if sound { Ok(Some(bytes)) } else { Err(Unreadable::Damaged) }
    }

    /// Lets a part be unpacked that is neither encrypted nor too large.
    fn admit(&mut self, entry: &Entry) -> Result<(), Unreadable> {
        if entry.flags & ENCRYPTED != 0 {
            return Err(Unreadable::Encrypted);
        }
        let suspicious = entry.size > SUSPICIOUS_SIZE && entry.size / MOST_TIMES > entry.packed;
        let rest = self.rest.checked_sub(entry.size).filter(|_| !suspicious);
        self.rest = rest.ok_or(Unreadable::TooLarge { megabytes: MOST_MEGABYTES })?;
        Ok(())
    }

    /// The bytes that a part takes, behind its own header.
    fn packed(&self, entry: &Entry) -> Option<&'a [u8]> {
        let header = self.bytes.get(entry.header..)?.strip_prefix(HEADER)?;
        let [name, extra] = [26, 28].map(|at| short(header, at - HEADER.len()).map(usize::from));
        let start = HEADER_LENGTH - HEADER.len() + name? + extra?;
        header.get(start..)?.get(..entry.packed)
    }
}

#[cfg(test)]
mod tests {
    use super::Package;
    use crate::reader::testing::{Zip, zip};
    use crate::reader::{Foreign, Unreadable};

    fn read(bytes: &[u8], name: &str) -> Result<Option<Vec<u8>>, Unreadable> {
        Package::open(bytes)?.read(name)
    }

    #[test]
    fn parts_are_found_by_name_in_any_case() {
        let bytes = zip(&[("Word\\Document.xml", "一"), ("empty", "")]);
        assert_eq!(read(&bytes, "word/document.xml"), Ok(Some("一".into())));
        assert_eq!(read(&bytes, "empty"), Ok(Some(Vec::new())));
        assert_eq!(read(&bytes, "other"), Ok(None));
        assert!(Package::open(&bytes).unwrap().has_folder("word/"));
        assert!(!Package::open(&bytes).unwrap().has_folder("xl/"));
    }

    #[test]
    fn packed_parts_are_unpacked() {
        let text = "总计\t0\n".repeat(1000);
        assert_eq!(read(&Zip::packed(&[("a", &text)]).bytes, "a"), Ok(Some(text.into_bytes())));
    }

    #[test]
    fn what_a_server_adds_behind_the_end_does_no_harm() {
        let mut bytes = zip(&[("a", "1")]);
        bytes.extend(b"\r\n<!-- -->");
        assert_eq!(read(&bytes, "a"), Ok(Some(b"1".to_vec())));
    }

    #[test]
    fn a_part_that_was_changed_on_the_way_is_damaged() {
        for mut package in [Zip::stored(&[("a", "figure 15")]), Zip::packed(&[("a", "figure 15")])] {
            let at = package.start_of("a");
            package.bytes[at + 3] ^= 4;
            assert_eq!(read(&package.bytes, "a"), Err(Unreadable::Damaged));
        }
    }

    #[test]
    fn a_name_that_is_given_twice_is_no_part() {
        let bytes = zip(&[("a", "1"), ("A", "2"), ("b", "3")]);
        assert_eq!(read(&bytes, "a"), Err(Unreadable::Damaged));
        assert_eq!(read(&bytes, "b"), Ok(Some(b"3".to_vec())));
    }

    #[test]
    fn a_part_that_claims_too_much_is_not_unpacked() {
        let too_large = Err(Unreadable::TooLarge { megabytes: 64 });
        let mut package = Zip::stored(&[("a", "1")]);
        package.claim("a", 65 << 20);
        assert_eq!(read(&package.bytes, "a"), too_large);
        package.claim("a", 63 << 20);
        assert_eq!(read(&package.bytes, "a"), too_large, "more than 250 times what it takes");
    }

    #[test]
    fn a_part_that_holds_more_than_it_claims_is_damaged() {
        let mut package = Zip::packed(&[("a", &"0".repeat(5000))]);
        package.claim("a", 10);
        assert_eq!(read(&package.bytes, "a"), Err(Unreadable::Damaged));
    }

    #[test]
    fn all_parts_together_have_one_limit() {
        let bytes = zip(&[("a", "2024"), ("b", "2024"), ("c", "2024")]);
        let mut package = Package::open(&bytes).unwrap();
        package.rest = 10;
        let mut read = |name| package.read(name).map(|part| part.map(|it| it.len()));
        assert_eq!([read("a"), read("b")], [Ok(Some(4)), Ok(Some(4))]);
        assert_eq!(read("c"), Err(Unreadable::TooLarge { megabytes: 64 }));
    }

    #[test]
    fn encrypted_and_unusual_parts_are_told_apart() {
        let unusual = Err(Unreadable::UnsupportedKind(Foreign::UnusualPackage));
        let changed = |offset: usize, value: u8| {
            let mut package = Zip::stored(&[("a", "1")]);
            let at = package.entry_of("a") + offset;
            package.bytes[at] = value;
            read(&package.bytes, "a")
        };
        assert_eq!(changed(8, 1), Err(Unreadable::Encrypted));
        assert_eq!(changed(10, 12), unusual);
        let mut package = Zip::stored(&[("a", "1")]);
        package.claim("a", u32::MAX);
        assert_eq!(read(&package.bytes, "a"), unusual);
    }

    #[test]
    fn bytes_that_are_no_package_are_damaged() {
        let bytes = zip(&[("a", "1")]);
        for length in 0..bytes.len() {
            assert_eq!(Package::open(&bytes[..length]).map(drop), Err(Unreadable::Damaged), "{length}");
        }
    }
}
