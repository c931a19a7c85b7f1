//! Packages for tests, written here, so that a test can damage exactly one thing.

use miniz_oxide::deflate::compress_to_vec;

/// A zip file with its parts as they are.
pub(crate) fn zip(parts: &[(&str, &str)]) -> Vec<u8> {
    Zip::stored(parts).bytes
}

/// A zip file that can be tampered with.
pub(crate) struct Zip {
    pub(crate) bytes: Vec<u8>,
    /// The name of each part, where its content starts, and where its entry in the directory does.
    places: Vec<(String, usize, usize)>,
}

impl Zip {
    /// With its parts as they are.
    pub(crate) fn stored(parts: &[(&str, &str)]) -> Self {
        Self::with(parts, 0, |text| text.as_bytes().to_vec())
    }

    /// With its parts compressed.
    pub(crate) fn packed(parts: &[(&str, &str)]) -> Self {
        Self::with(parts, 8, |text| compress_to_vec(text.as_bytes(), 6))
    }

    fn with(parts: &[(&str, &str)], method: u16, pack: impl Fn(&str) -> Vec<u8>) -> Self {
        let mut zip = Self { bytes: Vec::new(), places: Vec::new() };
        let mut directory = Vec::new();
        for (name, text) in parts {
            let (packed, header) = (pack(text), number(zip.bytes.len()));
            let mut about = vec![20, 0, 0, 0];
            about.extend(method.to_le_bytes());
            about.extend([0; 4]);
            about.extend(reference_checksum(text.as_bytes()).to_le_bytes());
            about.extend(number(packed.len()));
            about.extend(number(text.len()));
            about.extend(&number(name.len())[..2]);
            about.extend([0; 2]);
            zip.bytes.extend(b"PK\x03\x04");
            zip.bytes.extend(&about);
            zip.bytes.extend(name.bytes());
            let start = zip.bytes.len();
            zip.bytes.extend(packed);
            zip.places.push(((*name).to_owned(), start, directory.len()));
            directory.extend(b"PK\x01\x02\x14\0");
            directory.extend(about);
            directory.extend([0; 10]);
            directory.extend(header);
            directory.extend(name.bytes());
        }
        zip.finish(&directory)
    }

    fn finish(mut self, directory: &[u8]) -> Self {
        let (start, count) = (self.bytes.len(), number(self.places.len()));
        self.places.iter_mut().for_each(|(_, _, entry)| *entry += start);
        self.bytes.extend(directory);
        self.bytes.extend(b"PK\x05\x06\0\0\0\0");
        self.bytes.extend(&count[..2]);
        self.bytes.extend(&count[..2]);
        self.bytes.extend(number(directory.len()));
        self.bytes.extend(number(start));
        self.bytes.extend([0; 2]);
        self
    }

    fn place(&self, name: &str) -> &(String, usize, usize) {
        self.places.iter().find(|place| place.0 == name).unwrap()
    }

    /// Where the content of a part starts.
    pub(crate) fn start_of(&self, name: &str) -> usize {
        self.place(name).1
    }

    /// Where the entry of a part in the directory starts.
    pub(crate) fn entry_of(&self, name: &str) -> usize {
        self.place(name).2
    }

    /// Has the directory say that a part holds `size` bytes.
    pub(crate) fn claim(&mut self, name: &str, size: u32) {
        let at = self.entry_of(name) + 24;
        self.bytes[at..at + 4].copy_from_slice(&size.to_le_bytes());
    }
}

fn number(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap().to_le_bytes()
}

/// The CRC-32, bit by bit as the standard has it.
fn reference_checksum(bytes: &[u8]) -> u32 {
    let step = |sum: u32| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
    let byte = |sum: u32, byte: &u8| (0..8).fold(sum ^ u32::from(*byte), |sum, _| step(sum));
    !bytes.iter().fold(!0, byte)
}
