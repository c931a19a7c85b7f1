//! The text: a real text box over a layer of the same text that paints the marks.

use std::ops::Range;
use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::marks::Marks;
use crate::app::hooks::{
    Pasted, can_be_typed, focus, pasted, selection, type_into, use_beginning, use_send, use_shown_place,
    use_words,
};
use crate::app::incoming::Incoming;
use crate::app::insertion::Insertion;
use crate::app::store::Action;
use crate::app::view_model::{Length, Place, Segment, place_at};
use crate::content::Content;

/// What the editor shows.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The text.
    pub(crate) text: AttrValue,
    /// Whether the text cannot be edited.
    pub(crate) readonly: bool,
    /// Whether it can be seen.
    pub(crate) shown: bool,
    /// The finding that the person looks at.
    pub(crate) current: Option<usize>,
    /// How often the whole text was replaced.
    pub(crate) arrivals: u32,
    /// How often a place was asked for.
    pub(crate) visits: u32,
    /// The place that was asked for, in UTF-16 code units.
    pub(crate) place: Option<Range<u32>>,
    /// Whether it is that of a cell.
    pub(crate) pointed: bool,
    /// The text cut at its marks; nothing where no places are marked.
    pub(crate) segments: Rc<[Segment]>,
    /// The places of the findings.
    pub(crate) places: Rc<[Place]>,
}

/// The text with its marks.
///
/// The box is never touched while the person types: its value is set only where it differs from the store, which is
/// when a whole text arrives. Composition with an input method therefore goes on undisturbed.
#[component]
pub(crate) fn Editor(props: &Props) -> Html {
    let words = use_words();
    let send = use_send();
    let (frame, text, marks) = (use_node_ref(), use_node_ref(), use_node_ref());
    use_beginning((props.text.is_empty(), props.arrivals), &frame);
    let mark = match props.current {
        Some(finding) if !props.pointed => format!("[data-findings~='{finding}']"),
        _ => "[data-pointed]".to_owned(),
    };
    use_shown_place(props.visits, mark, props.place.clone().filter(|_| props.shown), &text, &marks);
    let reach = {
        let (send, text) = (send.clone(), text.clone());
        let (places, current) = (props.places.clone(), props.current);
        Callback::from(move |()| send_reached(&send, &text, &places, current))
    };
    let onkeyup = {
        let reach = reach.clone();
        move |event: KeyboardEvent| {
            if moves_the_caret(&event) {
                reach.emit(());
            }
        }
    };
    let onpaste = {
        let send = send.clone();
        move |event: Event| take(&send, &event)
    };
    html! {
        <div class="editor" ref={frame} data-unmarked={props.segments.is_empty().then_some("")}>
            <div class="editor__paper">
                <Marks segments={props.segments.clone()} current={props.current} layer={marks} />
                <textarea
                    id="report-text"
                    class="editor__text"
                    ref={text}
                    value={props.text.clone()}
                    readonly={props.readonly}
                    lang="zh-CN"
                    aria-describedby="report-how"
                    placeholder={words.paste_how}
                    spellcheck="false"
                    autocomplete="off"
                    autofocus=true
                    oninput={send.reform(|event: InputEvent| Action::Edited(value(&event)))}
                    {onpaste}
                    onclick={reach.reform(|_| ())}
                    {onkeyup}
                    onkeydown={|event: KeyboardEvent| leave(&event)}
                />
            </div>
        </div>
    }
}

fn value(event: &InputEvent) -> AttrValue {
    event.target_unchecked_into::<HtmlTextAreaElement>().value().into()
}

/// Takes what is pasted where it is more than the text that the browser would take, or a huge text, which the browser
/// would lay out whole.
pub(super) fn take(send: &Callback<Action>, event: &Event) {
    let text_box = event.target_dyn_into::<HtmlTextAreaElement>().filter(|text_box| !text_box.read_only());
    let Some((text_box, Pasted { text, content })) = text_box.zip(pasted(event)) else { return };
    match (content, Length::of(&text)) {
        (Some(content), _) => put(send, &text_box, content),
        (None, Length::Huge) => {
            send.emit(Action::Arrived(Incoming { content: Content::plain(text) }));
        }
        (None, Length::Usual | Length::Long) => return,
    }
    event.prevent_default();
}

/// Puts a piece where the caret is. The store knows of it first, so that it keeps the tables when the box tells of the
/// new text. A long piece comes into the box with the next rendering and cannot be undone; a whole text that it replaces
/// can be brought back.
fn put(send: &Callback<Action>, text_box: &HtmlTextAreaElement, content: Content) {
    let (text, selected) = (text_box.value(), selection(text_box));
    let insertion = Insertion::new(content.clone(), &text, selected);
    if can_be_typed(insertion.text()) {
        send.emit(Action::Pasted(insertion.clone()));
        type_into(text_box, insertion.text());
    } else if insertion.replaces(&text) && !text.trim().is_empty() {
        send.emit(Action::Arrived(Incoming { content }));
    } else {
        send.emit(Action::Pasted(insertion));
    }
}

/// Escape goes back to the list.
fn leave(event: &KeyboardEvent) {
    if event.key() == "Escape" && !event.is_composing() {
        focus("current-finding");
    }
}

/// Tells the store which finding the caret is at, where that is news.
fn send_reached(send: &Callback<Action>, text: &NodeRef, places: &[Place], current: Option<usize>) {
    let caret = text.cast::<HtmlTextAreaElement>().and_then(|text| text.selection_start().ok()?);
    let finding = caret.and_then(|caret| place_at(places, caret, current)).filter(|it| Some(*it) != current);
    if let Some((finding, place)) = finding.and_then(|finding| Some((finding, places.get(finding)?))) {
        send.emit(Action::Reached { finding, severity: place.severity });
    }
}

/// Whether the key may have moved the caret by itself: F8 and the like have shown a place already.
fn moves_the_caret(event: &KeyboardEvent) -> bool {
    let key = event.key();
    let is_function_key = key.len() > 1 && key.starts_with('F');
    !event.is_composing()
        && !is_function_key
        && !matches!(&*key, "Shift" | "Control" | "Alt" | "Meta" | "Escape")
}
