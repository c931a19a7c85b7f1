//! Files that are dropped, anywhere on the page.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::file::FileList;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DragEvent, Event};
use yew::prelude::*;

use super::FileDesk;

/// Whether files hang over the page; takes them when they are dropped, wherever that is.
///
/// Without this a dropped file would replace the page, and the text with it.
#[hook]
pub(crate) fn use_dropped_file(desk: &FileDesk) -> bool {
    let hovering = use_state_eq(|| false);
    {
        let (hovering, desk) = (hovering.clone(), desk.clone());
        use_effect_with((), move |()| {
            let listeners = ["dragover", "dragleave", "drop"].map(|kind| {
                let (hovering, desk) = (hovering.clone(), desk.clone());
                let active = EventListenerOptions::enable_prevent_default();
                EventListener::new_with_options(&gloo::utils::document(), kind, active, move |event| {
                    if let Some(drag) = dragged_files(event) {
                        drag.prevent_default();
                        hovering.set(stays(drag));
                        if drag.type_() == "drop" {
                            take(&desk, drag);
                        }
                    }
                })
            });
            move || drop(listeners)
        });
    }
    *hovering
}

/// Whether the file still hangs over the page: `dragleave` also tells of a move from element to element.
fn stays(drag: &DragEvent) -> bool {
    drag.type_() == "dragover" || (drag.type_() == "dragleave" && drag.related_target().is_some())
}

/// The event, if it drags files and not a piece of text.
fn dragged_files(event: &Event) -> Option<&DragEvent> {
    let drag = event.dyn_ref::<DragEvent>()?;
    drag.data_transfer()?.types().includes(&JsValue::from_str("Files"), 0).then_some(drag)
}

fn take(desk: &FileDesk, drag: &DragEvent) {
    if let Some(files) = drag.data_transfer().and_then(|data| data.files()) {
        desk.take(&FileList::from(files));
    }
}
