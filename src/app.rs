//! The page: a text goes in, its findings stand beside it.
#![expect(dead_code, unused_imports, reason = "the page that uses it comes with the components")]

mod hooks;
mod incoming;
mod store;
#[cfg(test)]
mod testing;
mod view_model;
mod words;
