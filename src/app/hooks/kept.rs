//! The draft, kept by the browser for this tab so that a reload loses nothing. It is never sent anywhere.

use yew::prelude::*;

use crate::app::draft::{Draft, Kept};
use crate::app::store::Action;

/// Under which names the parts of a draft are kept.
const TEXT: &str = "gouji-text";
const GRIDS: &str = "gouji-grids";
const BY_HAND: &str = "gouji-by-hand";
const STEPS: &str = "gouji-steps";
const ASIDE: &str = "gouji-aside";
const PREVIOUS: &str = "gouji-previous";
const PREVIOUS_GRIDS: &str = "gouji-previous-grids";

/// The draft from before a reload.
#[must_use]
pub(crate) fn kept_draft() -> Option<Draft> {
    let storage = storage()?;
    let item = |name: &str| storage.get_item(name).ok().flatten().unwrap_or_default();
    let kept = Kept {
        text: item(TEXT),
        grids: item(GRIDS),
        by_hand: item(BY_HAND),
        steps: item(STEPS),
        aside: item(ASIDE),
        previous: item(PREVIOUS),
        previous_grids: item(PREVIOUS_GRIDS),
    };
    (!kept.text.is_empty()).then(|| kept.draft())
}

/// Keeps `draft` whenever it changes, and nothing once it is blank; says so where the browser has no room for it.
#[hook]
pub(crate) fn use_kept_draft(draft: &Draft, send: Callback<Action>) {
    use_effect_with(draft.clone(), move |draft| {
        if storage().is_some_and(|storage| !keep(&storage, draft)) {
            send.emit(Action::NotKept);
        }
    });
}

/// Whether there was room.
fn keep(storage: &web_sys::Storage, draft: &Draft) -> bool {
    let kept = if draft.is_blank() { Kept::default() } else { Kept::of(draft) };
    let parts = [
        (TEXT, &kept.text),
        (GRIDS, &kept.grids),
        (BY_HAND, &kept.by_hand),
        (STEPS, &kept.steps),
        (ASIDE, &kept.aside),
        (PREVIOUS, &kept.previous),
        (PREVIOUS_GRIDS, &kept.previous_grids),
    ];
    let fits = parts.iter().all(|(name, value)| storage.set_item(name, value).is_ok());
    if !fits {
        // What is kept is whole or is not: half a draft would pass for the whole one.
        for (name, _) in parts {
            let _ = storage.remove_item(name);
        }
    }
    fits
}

/// The storage; none in a sandboxed frame or where the person forbade it.
fn storage() -> Option<web_sys::Storage> {
    gloo::utils::window().session_storage().ok()?
}
