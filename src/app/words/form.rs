//! What the words around the form as it was read are.

use crate::app::view_model::Reading;
use crate::figure::Figure;
use crate::report::{CellState, Unfit};

/// The words around the form as it was read.
pub(crate) struct FormWords {
    /// The tab of the text.
    pub(crate) text_tab: &'static str,
    /// The tab of the form.
    pub(crate) form_tab: &'static str,
    /// The label of the tabs.
    pub(crate) tabs: &'static str,
    /// How to go through the cells.
    pub(crate) how: &'static str,
    /// The label of the legend.
    pub(crate) legend: &'static str,
    /// What cells are taken for, in the order of [`Reading::ALL`].
    pub(crate) readings: [&'static str; 6],
    /// The table is absent.
    pub(crate) absent: &'static str,
    /// Something is wrong with the cell.
    pub(crate) has_finding: &'static str,
    /// The label of the box in which a figure is set.
    pub(crate) set_label: &'static str,
    /// How to set one.
    pub(crate) set_how: &'static str,
    /// Sets it.
    pub(crate) set: &'static str,
    /// Takes back what was read.
    pub(crate) as_read: &'static str,
    /// Shows the place of the cell in the text.
    pub(crate) locate: &'static str,
    /// Leaves the cell.
    pub(crate) close: &'static str,
    /// What stands before the findings of a cell.
    pub(crate) findings: &'static str,
    /// What leads from a finding to its cell on the form.
    pub(crate) see_cell: &'static str,
    /// What leads from the verdict to the form.
    pub(crate) see_form: &'static str,
    /// What the table of a section is called.
    pub(crate) table: fn(&str) -> String,
    /// What stands in the text and what it was read as.
    pub(crate) read: fn(&str, CellState) -> String,
    /// What a cell was set to.
    pub(crate) by_hand: fn(Option<Figure>) -> String,
    /// How many cells were set by hand.
    pub(crate) by_hand_count: fn(usize) -> String,
    /// So many settings wait for the text to be as it was.
    pub(crate) waiting: fn(usize) -> String,
    /// A finding rests on cells that were set by hand.
    pub(crate) rests_on: fn(&[String]) -> String,
    /// Why a figure is refused.
    pub(crate) unfit: fn(Unfit) -> &'static str,
}

impl FormWords {
    /// What a cell is taken for, in a word.
    #[must_use]
    pub(crate) fn reading(&self, reading: Reading) -> &'static str {
        let words = Reading::ALL.into_iter().zip(self.readings);
        words.into_iter().find(|(it, _)| *it == reading).map_or("", |(_, word)| word)
    }
}
