//! Everything that touches the browser.

mod clipboard;
mod decode;
mod file;
mod focus;
mod keys;
mod language;
mod place;
mod send;
mod settled;
mod window;

pub(crate) use clipboard::pasted_text;
pub(crate) use file::{FileDesk, use_dropped_file, use_file_desk};
pub(crate) use focus::{focus, use_focus_after, use_in_view};
pub(crate) use keys::use_finding_keys;
pub(crate) use language::{stored_locale, use_locale, use_remembered_locale, use_words};
pub(crate) use place::{use_beginning, use_shown_place};
pub(crate) use send::{Send, use_send};
pub(crate) use settled::use_settled;
pub(crate) use window::use_window;
