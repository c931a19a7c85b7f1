//! Where the keyboard is, and what can be seen of a list.

use gloo::timers::callback::Timeout;
use web_sys::{FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// Moves the keyboard to the element `id`.
pub(crate) fn focus(id: &str) {
    if let Some(element) = element(id) {
        // An element that cannot take the keyboard leaves it where it is.
        let _ = element.focus();
    }
}

/// How often an element is looked for that is not on screen yet.
const LOOKS: u32 = 50;

/// Moves the keyboard to the element `id` once what was sent to the store is on screen.
pub(crate) fn focus_soon(id: &'static str) {
    look_for(id, LOOKS);
}

/// A machine that is busy brings it on screen in more than one go.
fn look_for(id: &'static str, looks: u32) {
    let look = move || if looks > 0 && element(id).is_none() { look_for(id, looks - 1) } else { focus(id) };
    Timeout::new(0, look).forget();
}

/// Moves the keyboard to the element `id` and brings it into view, each time that `visits` grows, if there is one.
#[hook]
pub(crate) fn use_shown_cell(visits: u32, id: Option<String>) {
    use_effect_with(visits, move |_| {
        if let Some(element) = id.and_then(|id| element(&id)) {
            bring_into_view(&element, ScrollLogicalPosition::Center);
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = element.focus_with_options(&options);
        }
    });
}

/// Keeps the element `id` in view when what stands below it grows, as it does with `said`.
#[hook]
pub(crate) fn use_in_sight(id: &str, said: Option<AttrValue>) {
    use_effect_with((id.to_owned(), said), |(id, _)| {
        if let Some(element) = element(id) {
            bring_into_view(&element, ScrollLogicalPosition::Nearest);
        }
    });
}

fn bring_into_view(element: &HtmlElement, block: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    options.set_inline(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

fn element(id: &str) -> Option<HtmlElement> {
    wasm_bindgen::JsCast::dyn_into(gloo::utils::document().get_element_by_id(id)?).ok()
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
