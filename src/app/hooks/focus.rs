//! Where the keyboard is, and what can be seen of a list.

use gloo::timers::callback::Timeout;
use web_sys::{FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// Moves the keyboard to the element `id`.
pub(crate) fn focus(id: &str) {
    let element = gloo::utils::document().get_element_by_id(id);
    if let Some(element) = element.and_then(|it| wasm_bindgen::JsCast::dyn_into::<HtmlElement>(it).ok()) {
        // An element that cannot take the keyboard leaves it where it is.
        let _ = element.focus();
    }
}

/// Moves the keyboard to the element `id` once what was sent to the store is on screen.
pub(crate) fn focus_soon(id: &'static str) {
    Timeout::new(0, move || focus(id)).forget();
}

/// Moves the keyboard to the element `id` and brings it into view, each time that `visits` grows, if there is one.
#[hook]
pub(crate) fn use_shown_cell(visits: u32, id: Option<String>) {
    use_effect_with(visits, move |_| {
        let document = gloo::utils::document();
        let element = id.and_then(|id| document.get_element_by_id(&id));
        if let Some(element) = element.and_then(|it| wasm_bindgen::JsCast::dyn_into::<HtmlElement>(it).ok()) {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Center);
            options.set_inline(ScrollLogicalPosition::Nearest);
            element.scroll_into_view_with_scroll_into_view_options(&options);
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = element.focus_with_options(&options);
        }
    });
}

/// Moves the keyboard to the element of `node` whenever `count` grows.
#[hook]
pub(crate) fn use_focus_after(count: u32, node: &NodeRef) {
    let node = node.clone();
    use_effect_with(count, move |count| {
        if let Some(element) = node.cast::<HtmlElement>().filter(|_| *count > 0) {
            let _ = element.focus();
        }
    });
}

/// Scrolls the list of `node`, and nothing but the list, so that its current element can be seen.
#[hook]
pub(crate) fn use_in_view(node: &NodeRef, current: Option<usize>) {
    let node = node.clone();
    use_effect_with(current, move |_| {
        let list = node.cast::<HtmlElement>();
        let element = list.as_ref().and_then(|list| list.query_selector("[data-current]").ok()?);
        let element = element.and_then(|it| wasm_bindgen::JsCast::dyn_into::<HtmlElement>(it).ok());
        if let Some((list, element)) = list.zip(element) {
            let (top, bottom) = (element.offset_top(), element.offset_top() + element.offset_height());
            let (seen, height) = (list.scroll_top(), list.client_height());
            if top < seen || bottom > seen + height {
                list.set_scroll_top(top - (height - element.offset_height()).max(0) / 2);
            }
        }
    });
}
