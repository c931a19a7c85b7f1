//! Files, chosen or dropped on the page: read here, sent nowhere.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::file::callbacks::{FileReader, read_as_bytes};
use gloo::file::{File, FileList};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DragEvent, Event};
use yew::prelude::*;

use super::markup::read_markup;
use crate::app::incoming::{Incoming, LARGEST_FILE, Reason, Refusal, decode};
use crate::app::store::Action;
use crate::reader::html::is_source;

/// The reading that goes on, shared by all who can start one.
#[derive(Clone, Default)]
struct Reading(Rc<RefCell<Option<FileReader>>>);

impl PartialEq for Reading {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Reads files and sends what is in them.
#[derive(Clone, PartialEq)]
pub(crate) struct FileDesk {
    send: Callback<Action>,
    /// Kept, since dropping a reading stops it.
    reading: Reading,
}

/// Reads files and sends what is in them.
#[hook]
pub(crate) fn use_file_desk(send: Callback<Action>) -> FileDesk {
    let reading = use_memo((), |()| Reading::default());
    FileDesk { send, reading: (*reading).clone() }
}

impl FileDesk {
    /// Reads the file, if there is one.
    pub(crate) fn take(&self, files: &FileList) {
        match &**files {
            [] => {}
            [file] => self.read(file),
            [first, ..] => self.refuse(first.name(), Reason::Several),
        }
    }

    fn read(&self, file: &File) {
        if file.size() > LARGEST_FILE {
            return self.refuse(file.name(), Reason::TooLarge);
        }
        let (desk, name) = (self.clone(), file.name());
        let reader =
            read_as_bytes(file, move |bytes| match bytes.map_err(|_| Reason::Unreadable).and_then(read) {
                Ok(incoming) => desk.send.emit(Action::Arrived(incoming)),
                Err(reason) => desk.refuse(name, reason),
            });
        *self.reading.0.borrow_mut() = Some(reader);
    }

    fn refuse(&self, name: String, reason: Reason) {
        self.send.emit(Action::Refused(Refusal { name: name.into(), reason }));
    }
}

/// What the bytes of a file say, be it as text or as the source of a page.
fn read(bytes: Vec<u8>) -> Result<Incoming, Reason> {
    let incoming = decode(bytes)?;
    match is_source(incoming.content.text.as_bytes()).then(|| read_markup(&incoming.content.text)).flatten() {
        Some(content) if content.text.trim().is_empty() => Err(Reason::Blank),
        Some(content) => Ok(Incoming { content }),
        None => Ok(incoming),
    }
}

/// Whether a file hangs over the page; takes it when it is dropped, wherever that is.
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
