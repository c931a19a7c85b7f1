//! How much deflated bytes come to, found without keeping what they come to.

use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZFlush};

use crate::reader::Unreadable;

/// Deflate makes no more than this of one byte.
pub(super) const GROWTH: u64 = 1032;
/// What all streams of a file may come to, pictures included.
const MOST_BYTES: u64 = 600_000_000;
/// What the data of every stream stands behind.
const KEYWORD: &[u8] = b"stream";

/// Refuses a file whose streams would fill the memory.
///
/// The library inflates the tables of objects by itself and without a limit, so that they are measured before it sees
/// them. Streams that are encrypted cannot be measured.
pub(in crate::reader::pdf) fn refuse_bombs(file: &[u8]) -> Result<(), Unreadable> {
    let mut rest = MOST_BYTES;
    if super::length(file).saturating_mul(GROWTH) <= rest {
        return Ok(());
    }
    for data in streams(file) {
        rest = rest.checked_sub(measure(data, rest)).ok_or(Unreadable::TooComplex)?;
    }
    Ok(())
}

/// What stands behind each keyword, up to the next one.
fn streams(file: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = file;
    std::iter::from_fn(move || {
        let start = find(rest)? + KEYWORD.len();
        let (_, data) = rest.split_at_checked(start)?;
        rest = data;
        let data = data.strip_prefix(b"\r").unwrap_or(data);
        Some(data.strip_prefix(b"\n").unwrap_or(data))
    })
}

fn find(bytes: &[u8]) -> Option<usize> {
    bytes.windows(KEYWORD.len()).position(|window| window == KEYWORD)
}

/// How many bytes come of the data, or more than `limit`; none where it is not deflated.
pub(super) fn measure(mut data: &[u8], limit: u64) -> u64 {
    let (mut state, mut window) = (InflateState::new_boxed(DataFormat::Zlib), vec![0; 1 << 15]);
    let mut sum = 0;
    loop {
        let step = inflate(&mut state, data, &mut window, MZFlush::None);
        sum += u64::try_from(step.bytes_written).unwrap_or(u64::MAX);
        let done = step.bytes_consumed == 0 && step.bytes_written == 0;
        if done || step.status.is_err() || sum > limit {
            return sum;
        }
        data = data.get(step.bytes_consumed..).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::{measure, streams};
    use miniz_oxide::deflate::compress_to_vec_zlib;

    #[test]
    fn what_deflated_bytes_come_to_is_measured_up_to_a_limit() {
        let deflated = compress_to_vec_zlib(&vec![0; 1_000_000], 6);
        assert_eq!(measure(&deflated, u64::MAX), 1_000_000);
        assert!((1000..100_000).contains(&measure(&deflated, 1000)));
        assert_eq!(measure(b"BT (text) Tj ET", u64::MAX), 0);
    }

    #[test]
    fn the_data_of_a_stream_follows_its_keyword() {
        let found: Vec<&[u8]> = streams(b"<<>>stream\r\nxy\nendstream").collect();
        assert_eq!(found, [&b"xy\nendstream"[..], b""]);
    }
}
