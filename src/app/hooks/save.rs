//! A file out: kept by the browser where it keeps what it downloads, sent nowhere.

use std::time::Duration;

use gloo::file::{Blob, ObjectUrl};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::platform::spawn_local;
use yew::platform::time::sleep;

use crate::app::export::Export;

/// How long the file stays in memory: browsers take it when they come to it.
const HELD: Duration = Duration::from_mins(1);

/// Hands the file to the browser.
pub(crate) fn save(export: &Export) {
    save_blob(&export.name, Blob::new_with_options(export.text.as_str(), Some(export.kind)));
}

/// Hands what is in `blob` to the browser as a file of this name.
pub(super) fn save_blob(name: &str, blob: Blob) {
    let address = ObjectUrl::from(blob);
    let Ok(element) = gloo::utils::document().create_element("a") else { return };
    // Neither fails: both are names of attributes.
    let _ = element.set_attribute("href", &address);
    let _ = element.set_attribute("download", name);
    element.unchecked_into::<HtmlElement>().click();
    spawn_local(async move {
        sleep(HELD).await;
        drop(address);
    });
}
