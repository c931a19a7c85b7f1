//! Everything that touches the browser.

mod beside;
mod check;
mod clipboard;
mod comparing;
mod deliver;
mod drop;
mod file;
mod focus;
mod kept;
mod keys;
mod language;
mod markup;
mod place;
mod reading;
mod save;
mod send;
mod settled;
mod trusted;
mod window;

pub(crate) use check::{Check, use_change, use_check, use_form, use_trial, use_view};
pub(crate) use clipboard::{Pasted, can_be_typed, pasted, retype, selection, type_into};
pub(crate) use comparing::use_comparing;
pub(crate) use deliver::{Delivery, use_delivery};
pub(crate) use drop::use_dropped_file;
pub(crate) use file::{FileDesk, use_file_desk};
pub(crate) use focus::{focus, focus_soon, use_focus_after, use_in_sight, use_in_view, use_shown_cell};
pub(crate) use kept::{kept_draft, use_kept_draft};
pub(crate) use keys::use_finding_keys;
pub(crate) use language::{stored_locale, use_locale, use_remembered_locale, use_words};
pub(crate) use place::{use_beginning, use_shown_place};
pub(crate) use save::save;
pub(crate) use send::{Send, use_send};
pub(crate) use settled::use_settled;
pub(crate) use window::{published, use_window};
