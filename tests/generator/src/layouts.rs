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

pub(crate) use change::halves;

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
    /// Whether it says what the page says, in the same words and figures.
    pub verbatim: bool,
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
    verbatim: true,
    complete: 1000,
    blanks: 350,
    write: |_, _| String::new(),
};

/// A layout that words something in another way than the page.
const REWORDED: Layout = Layout { verbatim: false, ..WHOLE };

/// A layout in which blank cells leave no trace.
const DENSE: Layout = Layout { keeps_blanks: false, blanks: 40, ..WHOLE };

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

#[cfg(test)]
mod tests {
    use super::all;

    /// Ways in which reports reach us that are kinds of figures or policies on blanks, and stand in every layout.
    const ELSEWHERE: &[&str] = &["L24", "L25", "L27", "L28"];

    #[test]
    fn every_way_of_the_catalogue_is_written() {
        let ways = (1..=40).map(|way| format!("L{way}")).chain((1..=10).map(|way| format!("13.{way}")));
        let named = |way: &String| all().any(|it| it.name.split(' ').next() == Some(way));
        let missing: Vec<_> = ways.filter(|way| !named(way) && !ELSEWHERE.contains(&way.as_str())).collect();
        assert_eq!(missing, Vec::<String>::new());
    }

    #[test]
    fn no_two_layouts_have_the_same_name() {
        let mut names: Vec<_> = all().map(|it| it.name).collect();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
