//! Files, chosen or dropped on the page: read here, sent nowhere.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use std::time::Duration;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::file::{File, FileList};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::Date;
use web_sys::{DragEvent, Event};
use yew::platform::spawn_local;
use yew::platform::time::sleep;
use yew::prelude::*;

use super::reading::read_file;
use crate::app::batch::Outcome;
use crate::app::incoming::Refusal;
use crate::app::store::Action;

/// How long files are read before the page shows what came of them, in milliseconds.
const BURST: f64 = 50.0;

/// What goes on at the desk.
#[derive(Default)]
struct Work {
    /// The files that wait, each with its place among all that ever came in numbers.
    queue: RefCell<VecDeque<(usize, File)>>,
    /// How many ever came in numbers.
    queued: Cell<usize>,
    /// Whether the queue is being read.
    busy: Cell<bool>,
    /// Which file was the last that came alone.
    turn: Cell<u32>,
}

/// Reads files and sends what is in them.
#[derive(Clone)]
pub(crate) struct FileDesk {
    send: Callback<Action>,
    work: Rc<Work>,
}

impl PartialEq for FileDesk {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.work, &other.work)
    }
}

/// Reads files and sends what is in them.
#[hook]
pub(crate) fn use_file_desk(send: Callback<Action>) -> FileDesk {
    let work = use_memo((), |()| Work::default());
    FileDesk { send, work }
}

impl FileDesk {
    /// Reads the files: one goes into the box, several go into the list.
    pub(crate) fn take(&self, files: &FileList) {
        match &**files {
            [] => {}
            [file] => self.open(file.clone()),
            several => self.queue(several),
        }
    }

    /// Reads no more of the files that wait.
    pub(crate) fn stop(&self) {
        self.work.queue.borrow_mut().clear();
        self.send.emit(Action::Stopped);
    }

    /// Reads a file into the box, unless another comes alone before it is read.
    fn open(&self, file: File) {
        let turn = self.work.turn.get() + 1;
        self.work.turn.set(turn);
        self.send.emit(Action::Began(file.name().into()));
        let desk = self.clone();
        spawn_local(async move {
            let read = read_file(&file).await;
            if desk.work.turn.get() == turn {
                desk.send.emit(match read {
                    Ok(incoming) => Action::Arrived(incoming),
                    Err(reason) => Action::Refused(Refusal { name: file.name().into(), reason }),
                });
            }
        });
    }

    fn queue(&self, files: &[File]) {
        let first = self.work.queued.get();
        self.work.queued.set(first + files.len());
        self.work.queue.borrow_mut().extend((first..).zip(files.iter().cloned()));
        self.send.emit(Action::Queued(files.iter().map(|file| file.name().into()).collect()));
        if !self.work.busy.replace(true) {
            spawn_local(self.clone().read_queue());
        }
    }

    /// Reads one file after the other, with pauses in which the page lives.
    async fn read_queue(self) {
        let mut outcomes = Vec::new();
        let mut since = Date::now();
        while let Some((at, file)) = self.next() {
            outcomes.push((at, Outcome::of_file(read_file(&file).await)));
            if Date::now() - since > BURST {
                self.send.emit(Action::Read(std::mem::take(&mut outcomes)));
                sleep(Duration::ZERO).await;
                since = Date::now();
            }
        }
        self.work.busy.set(false);
        self.send.emit(Action::Read(outcomes));
    }

    fn next(&self) -> Option<(usize, File)> {
        self.work.queue.borrow_mut().pop_front()
    }
}

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
