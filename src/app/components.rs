//! Props to markup, events to actions; nothing is decided here.

mod bar;
mod chips;
mod drop_area;
mod editor;
mod file_button;
mod finding;
mod findings;
mod foot;
mod icon;
mod marks;
mod page;
mod report;
mod skip;
mod status;
mod stepper;
mod summary;
mod tools;
mod welcome;

pub(crate) use page::Page;
