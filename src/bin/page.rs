//! The page: mounts the app in the browser.

use yew::prelude::*;

/// The page before it can do anything.
#[component]
fn Page() -> Html {
    html! {
        <main>
            <h1>{ "勾稽 · 政府信息公开年报校验" }</h1>
        </main>
    }
}

fn main() {
    // Not the body: the notice in `index.html` must outlive a failure to mount.
    if let Some(app) = gloo::utils::document().get_element_by_id("app") {
        yew::Renderer::<Page>::with_root(app).render();
    }
}
