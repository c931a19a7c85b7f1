//! Text in GB 18030 in, its characters out, by the decoder of the browser: one of our own would take 150 kB.

use web_sys::{TextDecoder, TextDecoderOptions};

/// The text that `bytes` encode in GB 18030; `None` where a byte is none of it.
#[must_use]
pub fn gb18030(bytes: &[u8]) -> Option<String> {
    let strictly = TextDecoderOptions::new();
    strictly.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options("gb18030", &strictly).ok()?;
    decoder.decode_with_u8_array(bytes).ok()
}
