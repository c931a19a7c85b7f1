//! Shows the place of a finding in the text.

use std::ops::Range;

use gloo::timers::callback::Timeout;
use web_sys::{
    Element, FocusOptions, HtmlElement, HtmlTextAreaElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};
use yew::prelude::*;

/// Shows the beginning of a text that has just come: the top of the box in `node`, and of the page.
///
/// `arrival` changes when a text comes, be it pasted into the empty box or loaded.
#[hook]
pub(crate) fn use_beginning(arrival: (bool, u32), node: &NodeRef) {
    let node = node.clone();
    use_effect_with(arrival, move |_| {
        // After a paste the browser still goes to the caret, which is at the end.
        let timer = Timeout::new(0, move || {
            if let Some(element) = node.cast::<Element>() {
                element.set_scroll_top(0);
            }
            gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
        });
        move || drop(timer)
    });
}

/// Selects `range` in the text box of `text` and brings it into view, each time that `visits` grows.
///
/// The box is as high as its text and never scrolls by itself; the mark in the layer of `marks` behind it, which
/// `selector` finds, is what is scrolled to. Without a mark the browser is made to scroll to the caret.
#[hook]
pub(crate) fn use_shown_place(
    visits: u32,
    selector: String,
    range: Option<Range<u32>>,
    text: &NodeRef,
    marks: &NodeRef,
) {
    let (text, marks) = (text.clone(), marks.clone());
    use_effect_with(visits, move |_| {
        if let Some((text, range)) = text.cast::<HtmlTextAreaElement>().zip(range) {
            let mark = marks.cast::<Element>().and_then(|marks| marks.query_selector(&selector).ok()?);
            select(&text, &range, mark.is_some());
            if let Some(mark) = mark {
                let options = ScrollIntoViewOptions::new();
                options.set_block(ScrollLogicalPosition::Center);
                mark.scroll_into_view_with_scroll_into_view_options(&options);
            }
        }
    });
}

fn select(text: &HtmlTextAreaElement, range: &Range<u32>, has_mark: bool) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(has_mark);
    let element: &HtmlElement = text.as_ref();
    // None of these fails for a text box; taking the keyboard anew is what scrolls to the caret.
    let _ = element.blur();
    let _ = text.set_selection_range(range.start, range.end);
    if !has_mark || has_pointer() {
        let _ = element.focus_with_options(&options);
    }
}

/// Whether there is a mouse or the like: without one, a box that takes the keyboard brings up a keyboard on the
/// screen, which would cover the place.
fn has_pointer() -> bool {
    let query = gloo::utils::window().match_media("(any-pointer: fine)");
    !matches!(query, Ok(Some(query)) if !query.matches())
}
