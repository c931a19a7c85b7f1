//! Props to markup, events to actions; nothing is decided here.

mod aside;
mod back;
mod bar;
mod by_hand;
mod cell_box;
mod changes;
mod chips;
mod drop_area;
mod editor;
mod figure;
mod file_button;
mod finding;
mod findings;
mod foot;
mod icon;
mod marks;
mod mending;
mod notice;
mod page;
mod previous;
mod report;
mod report_row;
mod reports;
mod sheet;
mod sheets;
mod skip;
mod status;
mod stepper;
mod summary;
mod sums;
mod tabs;
mod text_panel;
mod tools;
mod welcome;
mod work;

pub(crate) use page::Page;
