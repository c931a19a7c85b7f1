//! The bytes of a zip file in, where each of its parts lies out.

use crate::reader::names::Names;
use crate::reader::{Foreign, Unreadable};

/// Where a part lies, and how it is packed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    /// Bits that say, among others, whether it is encrypted.
    pub(super) flags: u16,
    /// How it is packed.
    pub(super) method: u16,
    /// The CRC-32 of what is in it.
    pub(super) checksum: u32,
    /// How many bytes it takes.
    pub(super) packed: usize,
    /// How many bytes it holds.
    pub(super) size: usize,
    /// Where its own header begins.
    pub(super) header: usize,
}

/// The parts by their names in lower case; `None` for a name that is given twice.
pub(super) type Directory = Names<Option<Entry>>;

/// How the record at the end of the file begins, and how long it is without its comment.
const END: &[u8] = b"PK\x05\x06";
const END_LENGTH: usize = 22;
/// The comment at the end of the file is at most this long.
const LONGEST_COMMENT: usize = 0xffff;
/// How an entry of the directory begins, and how long it is without its name.
const ENTRY: &[u8] = b"PK\x01\x02";
const ENTRY_LENGTH: usize = 46;
/// Stands where a figure only fits into the records of ZIP64.
const ELSEWHERE: usize = 0xffff_ffff;

/// The directory of a zip file.
///
/// # Errors
/// Returns [`Unreadable::Damaged`] where there is none, and says so where it is one of ZIP64.
pub(super) fn directory(bytes: &[u8]) -> Result<Directory, Unreadable> {
    let end = end_record(bytes).ok_or(Unreadable::Damaged)?;
    let count = short(end, 10).ok_or(Unreadable::Damaged)?;
    let start = long(end, 16).ok_or(Unreadable::Damaged)?;
    if count == u16::MAX || start == ELSEWHERE {
        return Err(UNUSUAL);
    }
    let mut directory = Directory::default();
    let mut rest = bytes.get(start..).ok_or(Unreadable::Damaged)?;
    for _ in 0..count {
        let (name, entry, behind) = entry(rest).ok_or(Unreadable::Damaged)?;
        if [entry.packed, entry.size, entry.header].contains(&ELSEWHERE) {
            return Err(UNUSUAL);
        }
        match directory.get_mut(&name) {
            Some(twice) => *twice = None,
            None => drop(directory.insert(name, Some(entry))),
        }
        rest = behind;
    }
    Ok(directory)
}

/// That a file is packed in a way that is not read.
pub(super) const UNUSUAL: Unreadable = Unreadable::UnsupportedKind(Foreign::UnusualPackage);

/// The last record that may stand at the end of a zip file; bytes that a server adds may follow it.
fn end_record(bytes: &[u8]) -> Option<&[u8]> {
    let first = bytes.len().saturating_sub(END_LENGTH + LONGEST_COMMENT);
    let tail = bytes.get(first..)?;
    let at = tail.windows(END.len()).rposition(|window| window == END)?;
    tail.get(at..).filter(|record| record.len() >= END_LENGTH)
}

/// The name and the place of the first part in `rest`, and what follows.
fn entry(rest: &[u8]) -> Option<(String, Entry, &[u8])> {
    if !rest.starts_with(ENTRY) {
        return None;
    }
    let entry = Entry {
        flags: short(rest, 8)?,
        method: short(rest, 10)?,
        checksum: u32::from_le_bytes(*rest.get(16..)?.first_chunk()?),
        packed: long(rest, 20)?,
        size: long(rest, 24)?,
        header: long(rest, 42)?,
    };
    let [name, extra, comment] = [28, 30, 32].map(|at| short(rest, at).map(usize::from));
    let (name, behind) = rest.get(ENTRY_LENGTH..)?.split_at_checked(name?)?;
    Some((part_name(name), entry, behind.get(extra? + comment?..)?))
}

/// A name as parts refer to each other: case does not count, and some writers use the slash of Windows.
fn part_name(name: &[u8]) -> String {
    let name = String::from_utf8_lossy(name).replace('\\', "/").to_ascii_lowercase();
    name.trim_start_matches('/').to_owned()
}

/// The number in two bytes.
pub(super) fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

/// The number in four bytes.
fn long(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?)).ok()
}
