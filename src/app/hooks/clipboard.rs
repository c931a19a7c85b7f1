//! What is pasted.

use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element, Event, HtmlDocument, HtmlTextAreaElement};

use super::markup::{read_markup, read_source};
use crate::app::draft::Typed;
use crate::content::Content;
use crate::reader::html::is_source;
use crate::text::Span;

/// More than this is no report: the browser takes the plain text.
const LARGEST_MARKUP: usize = 20_000_000;

/// Chromium takes a second to type some hundred lines more than this, and four times as long for twice as many.
/// A report in usual tables has some hundred.
const MOST_LINES: usize = 250;
/// More bytes than this are not typed either.
const LONGEST_TYPED: usize = 250_000;

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
    let content = (text.len() <= LARGEST_MARKUP && is_source(text.as_bytes())).then(|| read_source(text));
    content.flatten().filter(|content| !content.text.trim().is_empty())
}

/// Whether [`type_into`] is quick with this text.
pub(crate) fn can_be_typed(text: &str) -> bool {
    text.len() <= LONGEST_TYPED && text.lines().count() <= MOST_LINES
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

/// Brings the box of the report to `text`, as if what differs were typed, so that the box can undo it too.
///
/// The store knows of the text first: where nothing can be typed, it comes with the next rendering.
pub(crate) fn retype(text: &str) {
    let element = gloo::utils::document().get_element_by_id("report-text");
    let Some(text_box) = element.and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok()) else { return };
    let now = text_box.value();
    let typed = Typed::between(&now, text);
    let piece = Span::new(typed.start, typed.now).of(text);
    if can_be_typed(piece) && !text_box.read_only() {
        // A box that is not shown takes no keyboard; it is put out of sight again before anybody sees it.
        let panel = text_box.closest("[hidden]").ok().flatten();
        set_hidden(panel.as_ref(), false);
        let _ = text_box.focus();
        let _ = text_box.set_selection_range(units(&now, typed.start), units(&now, typed.was));
        type_into(&text_box, piece);
        set_hidden(panel.as_ref(), true);
    }
}

/// The number of UTF-16 units before the byte `at`.
fn units(text: &str, at: usize) -> u32 {
    let units: usize = Span::new(0, at).of(text).chars().map(char::len_utf16).sum();
    u32::try_from(units).unwrap_or(u32::MAX)
}

fn set_hidden(element: Option<&Element>, hidden: bool) {
    if let Some(element) = element {
        // Fails only for a name that is no name.
        let _ = element.toggle_attribute_with_force("hidden", hidden);
    }
}

/// What is selected in the box, in UTF-16 units.
pub(crate) fn selection(text_box: &HtmlTextAreaElement) -> std::ops::Range<u32> {
    let at = |end: Result<Option<u32>, _>| end.ok().flatten().unwrap_or(0);
    at(text_box.selection_start())..at(text_box.selection_end())
}
