//! The page: a text goes in, its findings stand beside it.
#![expect(dead_code, reason = "the page that uses it comes with the components")]

mod incoming;
mod store;
mod words;
