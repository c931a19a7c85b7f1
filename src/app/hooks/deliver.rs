//! The results of a batch as one file, written one after the other with pauses in which the page lives.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use gloo::file::Blob;
use web_sys::js_sys::{Array, Date};
use yew::platform::spawn_local;
use yew::platform::time::sleep;
use yew::prelude::*;

use super::save::save_blob;
use crate::app::batch::Batch;
use crate::app::export;
use crate::locale::Locale;

/// How long results are written before the page shows how far it is, in milliseconds.
const BURST: f64 = 50.0;
/// How many bytes are written before they go where the browser keeps what it is to save.
const PIECE: usize = 1_000_000;

/// The writing of a file.
#[derive(Clone)]
pub(crate) struct Delivery {
    done: UseStateHandle<Option<usize>>,
    stopped: Rc<Cell<bool>>,
}

/// The writing of a file; nothing is written at first.
#[hook]
pub(crate) fn use_delivery() -> Delivery {
    Delivery { done: use_state(|| None), stopped: (*use_memo((), |()| Rc::new(Cell::new(false)))).clone() }
}

impl Delivery {
    /// How many results are written; `None` where none are being written.
    #[must_use]
    pub(crate) fn done(&self) -> Option<usize> {
        *self.done
    }

    /// Writes no more of them.
    pub(crate) fn stop(&self) {
        self.stopped.set(true);
    }

    /// Writes the results of `batch`, and hands the file to the browser.
    pub(crate) fn begin(&self, batch: Batch, locale: Locale) {
        self.stopped.set(false);
        self.done.set(Some(0));
        let it = self.clone();
        spawn_local(async move {
            if let Some(blob) = it.written(&batch, locale).await {
                save_blob(&export::name_of_all("json", locale), blob);
            }
            it.done.set(None);
        });
    }

    /// The results as an array, a line each; nothing where the writing was stopped.
    async fn written(&self, batch: &Batch, locale: Locale) -> Option<Blob> {
        let (pieces, mut text) = (Array::new(), String::from("[\n"));
        let mut since = Date::now();
        for at in 0..batch.rows.len() {
            text += if at > 0 { ",\n" } else { "" };
            text += &export::result(batch, at, locale);
            if text.len() > PIECE {
                pieces.push(&Blob::new(text.as_str()).into());
                text.clear();
            }
            if Date::now() - since > BURST {
                self.done.set(Some(at + 1));
                sleep(Duration::ZERO).await;
                since = Date::now();
            }
            if self.stopped.get() {
                return None;
            }
        }
        pieces.push(&Blob::new(format!("{text}\n]\n").as_str()).into());
        Some(Blob::from(web_sys::Blob::new_with_blob_sequence(&pieces).ok()?))
    }
}
