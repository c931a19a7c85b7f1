//! How a source is to be checked.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::locale::{self, Locale};
use crate::rules::{Profile, Selection};

/// How a source is to be checked, and in which language its result is said.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Choice {
    pub(super) locale: Locale,
    pub(super) selection: Selection,
    pub(super) with_text: bool,
}

#[wasm_bindgen]
impl Choice {
    /// What is chosen where nothing else is.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(english: bool, strict: bool, with_text: bool) -> Self {
        let locale = if english { Locale::En } else { Locale::Zh };
        let profile = if strict { Profile::Strict } else { Profile::Default };
        Self { locale, selection: Selection { profile, ..Selection::default() }, with_text }
    }

    /// Lets only these rules speak, beside those named before; gives the sentence for a name that no rule has.
    pub fn select(&mut self, name: &str) -> Option<String> {
        add(&mut self.selection.select, name, self.locale)
    }

    /// Silences these rules; gives the sentence for a name that no rule has.
    pub fn ignore(&mut self, name: &str) -> Option<String> {
        add(&mut self.selection.ignore, name, self.locale)
    }
}

/// Adds a name to `names`, or gives the sentence for one that no rule has.
fn add(names: &mut Vec<String>, name: &str, locale: Locale) -> Option<String> {
    let Some(name) = Selection::known(name) else { return Some(locale::unknown_rule(name, locale)) };
    names.push(name);
    None
}
