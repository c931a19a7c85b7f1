//! Names in, what was filed under them out.

use std::collections::BTreeMap;

/// Things by their names.
///
/// All that is looked up by name is filed here: a map for each type would take kilobytes more in the browser.
#[derive(Debug)]
pub(super) struct Names<T> {
    places: BTreeMap<String, usize>,
    things: Vec<T>,
}

impl<T> Default for Names<T> {
    fn default() -> Self {
        Self { places: BTreeMap::new(), things: Vec::new() }
    }
}

impl<T> Names<T> {
    /// What has this name.
    pub(super) fn get(&self, name: &str) -> Option<&T> {
        self.things.get(*self.places.get(name)?)
    }

    /// What has this name.
    pub(super) fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        self.things.get_mut(*self.places.get(name)?)
    }

    /// Files `thing` under a name; gives what had it before.
    pub(super) fn insert(&mut self, name: String, thing: T) -> Option<T> {
        if let Some(before) = self.get_mut(&name) {
            return Some(std::mem::replace(before, thing));
        }
        self.places.insert(name, self.things.len());
        self.things.push(thing);
        None
    }

    /// The names.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.places.keys().map(String::as_str)
    }
}
