//! Bytes in, the CRC-32 of zip files out.

/// The sums of the sixteen values of half a byte.
const SUMS: [u32; 16] = [
    0x0000_0000,
    0x1db7_1064,
    0x3b6e_20c8,
    0x26d9_30ac,
    0x76dc_4190,
    0x6b6b_51f4,
    0x4db2_6158,
    0x5005_713c,
    0xedb8_8320,
    0xf00f_9344,
    0xd6d6_a3e8,
    0xcb61_b38c,
    0x9b64_c2b0,
    0x86d3_d2d4,
    0xa00a_e278,
    0xbdbd_f21c,
];

/// The checksum of `bytes`, half a byte at a time: parts are small, and so is this.
pub(super) fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| half(half(sum ^ u32::from(*byte))))
}

fn half(sum: u32) -> u32 {
    let [low, ..] = sum.to_le_bytes();
    let known = SUMS.get(usize::from(low & 15)).copied().unwrap_or_default();
    (sum >> 4) ^ known
}

#[cfg(test)]
mod tests {
    use super::checksum;

    #[test]
    fn sums_are_those_of_the_standard() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
        assert_eq!(checksum(b""), 0);
    }
}
