//! Layouts: how a page comes out as text. Each is named, and says what it keeps of the page.

mod around;
mod cells;
mod change;
mod glued;
mod labels;
mod lines;
mod mixed;
mod pdf;
mod pipes;
mod source;
mod tabs;
mod write;

use crate::marks::Written;
use crate::numbers::Numbers;
use crate::page::Page;

/// A layout.
#[derive(Debug)]
pub struct Layout {
    /// What it is called.
    pub name: &'static str,
    /// Whether a blank cell leaves a trace.
    pub keeps_blanks: bool,
    /// What of the cells is lost in it.
    pub loses: Loses,
    /// How many of a thousand cells of a complete report are read at least: all, where nothing is lost.
    pub complete: u16,
    /// How many of a thousand cells of a report with blanks are read at least.
    pub blanks: u16,
    /// Writes a page.
    write: fn(&Page, &mut Numbers) -> String,
}

/// What a layout loses of the cells of a complete report.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Loses {
    /// Nothing: a person can tell every cell.
    Nothing,
    /// Some figures cannot be told from their neighbours, or lost their labels.
    Some,
    /// The tables are not there.
    Tables,
}

/// A layout that loses nothing; the others are written as differences from it.
const WHOLE: Layout = Layout {
    name: "",
    keeps_blanks: true,
    loses: Loses::Nothing,
    complete: 1000,
    blanks: 0,
    write: |_, _| String::new(),
};

/// A layout in which blank cells leave no trace.
const DENSE: Layout = Layout { keeps_blanks: false, ..WHOLE };

/// All layouts.
pub fn all() -> impl Iterator<Item = &'static Layout> {
    [
        tabs::LAYOUTS,
        pipes::LAYOUTS,
        lines::LAYOUTS,
        labels::LAYOUTS,
        cells::LAYOUTS,
        glued::LAYOUTS,
        around::LAYOUTS,
        pdf::LAYOUTS,
        source::LAYOUTS,
        mixed::LAYOUTS,
    ]
    .into_iter()
    .flatten()
}

impl Layout {
    /// The page in this layout.
    #[must_use]
    pub fn write(&self, page: &Page, numbers: &mut Numbers) -> Written {
        Written::of(&self.marked(page, numbers))
    }

    /// The page in this layout, with the marks of its cells.
    #[must_use]
    pub fn marked(&self, page: &Page, numbers: &mut Numbers) -> String {
        (self.write)(page, numbers)
    }
}
