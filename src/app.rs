//! The page: a text goes in, its findings stand beside it.
//!
//! ```text
//! actions ──after──▶ State ──check──▶ Checked ──view_model──▶ View ──components──▶ screen
//! ```

mod batch;
mod components;
mod disguise;
mod draft;
mod export;
mod hooks;
mod incoming;
mod insertion;
mod store;
#[cfg(test)]
mod testing;
mod view_model;
mod words;

use components::Page;

/// Mounts the page where `index.html` has room for it.
pub fn mount() {
    // Not the body: the notice in `index.html` must outlive a failure to mount.
    if let Some(app) = gloo::utils::document().get_element_by_id("app") {
        yew::Renderer::<Page>::with_root(app).render();
    }
}
