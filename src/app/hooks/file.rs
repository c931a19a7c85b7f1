//! Files, chosen or dropped on the page: read here, sent nowhere.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use std::time::Duration;

use gloo::file::{File, FileList};
use web_sys::js_sys::Date;
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
            let (_, read) = read_file(&file).await;
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
            let (origin, read) = read_file(&file).await;
            outcomes.push((at, origin, Outcome::of_file(read)));
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
