//! The reports beside which a source is checked, as the scripts hand them in.

use wasm_bindgen::prelude::wasm_bindgen;

use super::Given;
use crate::company::Company;
use crate::examination::peer;

/// The reports beside which a source is checked.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Others(pub(super) Company);

#[wasm_bindgen]
impl Others {
    /// No others yet.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts last year's report beside it.
    #[wasm_bindgen(js_name = setPrevious)]
    pub fn set_previous(&mut self, given: Given) {
        self.0.previous = Some(peer(&given.into_source()));
    }

    /// Puts a report beside it that it sums up.
    #[wasm_bindgen(js_name = addChild)]
    pub fn add_child(&mut self, given: Given) {
        self.0.children.push(peer(&given.into_source()));
    }
}
