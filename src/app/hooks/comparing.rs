//! Reports of a batch beside those of last year: some at a time, while their list is on screen.

use std::time::Duration;

use yew::platform::spawn_local;
use yew::platform::time::sleep;
use yew::prelude::*;

use crate::app::batch::Batch;
use crate::app::store::Action;

/// Has the reports compared that wait for it, with pauses in which the page lives.
#[hook]
pub(crate) fn use_comparing(batch: &Batch, send: &Callback<Action>) {
    let send = send.clone();
    use_effect_with(batch.unpaired.len(), move |left| {
        if *left > 0 {
            spawn_local(async move {
                sleep(Duration::ZERO).await;
                send.emit(Action::Compared);
            });
        }
    });
}
