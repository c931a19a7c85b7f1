//! What is pasted.

use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event, HtmlDocument, HtmlTextAreaElement};

use super::markup::read_markup;
use crate::content::Content;
use crate::reader::html::is_source;

/// More than this is no report: the browser takes the plain text.
const LARGEST_MARKUP: usize = 20_000_000;

/// What `event` pastes.
pub(crate) struct Pasted {
    /// The plain text.
    pub(crate) text: String,
    /// What it says as markup, where that is more than the plain text does.
    pub(crate) content: Option<Content>,
}

/// What `event` pastes.
pub(crate) fn pasted(event: &Event) -> Option<Pasted> {
    let data = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?;
    let text = data.get_data("text/plain").unwrap_or_default();
    let markup = data.get_data("text/html").unwrap_or_default();
    let content = richer(&markup, &text).or_else(|| source(&text));
    Some(Pasted { text, content })
}

/// What the markup says, if it has tables or says more than the plain text.
fn richer(markup: &str, text: &str) -> Option<Content> {
    if markup.is_empty() || markup.len() > LARGEST_MARKUP {
        return None;
    }
    let letters = |text: &str| text.chars().filter(|ch| !ch.is_whitespace()).count();
    read_markup(markup).filter(|it| !it.grids.is_empty() || letters(&it.text) > letters(text))
}

/// What the text says as the source of a page, if it is one.
fn source(text: &str) -> Option<Content> {
    let content = (text.len() <= LARGEST_MARKUP && is_source(text.as_bytes())).then(|| read_markup(text));
    content.flatten().filter(|content| !content.text.trim().is_empty())
}

/// Writes `text` in the place of what is selected in the box, as if it were typed, so that it can be undone.
///
/// The method is deprecated and the only one that a browser's own undo knows of. Where it does nothing, the text comes
/// into the box with the next rendering, and only undoing is lost.
pub(crate) fn type_into(text_box: &HtmlTextAreaElement, text: &str) {
    let _ = text_box.focus();
    if let Ok(document) = gloo::utils::document().dyn_into::<HtmlDocument>() {
        let _ = document.exec_command_with_show_ui_and_value("insertText", false, text);
    }
}

/// What is selected in the box, in UTF-16 units.
pub(crate) fn selection(text_box: &HtmlTextAreaElement) -> std::ops::Range<u32> {
    let at = |end: Result<Option<u32>, _>| end.ok().flatten().unwrap_or(0);
    at(text_box.selection_start())..at(text_box.selection_end())
}
