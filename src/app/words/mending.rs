//! What the words around a wrong sum are, and around putting the text right.

use crate::app::view_model::Fate;
use crate::diagnostic::Certainty;
use crate::figure::Figure;

/// The words around a wrong sum and around putting the text right.
pub(crate) struct MendingWords {
    /// The headings of a worked sum: the term, its figure, whether it is believed.
    pub(crate) sum: [&'static str; 3],
    /// What the terms add up to.
    pub(crate) adds_up: &'static str,
    /// By how much the two sides differ.
    pub(crate) difference: &'static str,
    /// A cell in which nothing stands.
    pub(crate) vacant: &'static str,
    /// What leads to the other sums that fail.
    pub(crate) more_sums: fn(usize) -> String,
    /// So many terms are nought.
    pub(crate) noughts: fn(usize) -> String,
    /// A cell that may be wrong, and what it should read where no other figure is possible.
    pub(crate) suspect: fn(Option<Figure>) -> String,
    /// A cell that stands in so many equations that hold.
    pub(crate) believed: fn(usize) -> String,
    /// How sure it is which cell is wrong.
    pub(crate) certainty: fn(Certainty) -> &'static str,
    /// What is said where no cell is suspected.
    pub(crate) undetermined: &'static str,
    /// The label of the choices.
    pub(crate) choices: &'static str,
    /// What leads to the less likely choices.
    pub(crate) more_choices: fn(usize) -> String,
    /// Cells that may be wrong, each with what it should read.
    pub(crate) if_wrong: fn(&[(String, Figure)]) -> String,
    /// What would become of the text.
    pub(crate) preview: &'static str,
    /// What stands there now, and what would.
    pub(crate) before_after: [&'static str; 2],
    /// Nothing stands there.
    pub(crate) nothing: &'static str,
    /// So many more places change.
    pub(crate) more_places: fn(usize) -> String,
    /// What would become of an equation.
    pub(crate) fate: fn(Fate) -> &'static str,
    /// How many equations would hold of how many, and how many hold now.
    pub(crate) balance: fn(usize, usize, usize) -> String,
    /// How many findings would go and come.
    pub(crate) findings: fn(usize, usize) -> String,
    /// Some of it must be filled in by hand.
    pub(crate) illustrative: &'static str,
    /// Writes it into the text.
    pub(crate) apply: &'static str,
    /// What is written, and what is not.
    pub(crate) apply_how: &'static str,
    /// The text cannot be edited here.
    pub(crate) readonly: &'static str,
    /// How many findings went and came when the text was put right.
    pub(crate) mended: fn(usize, usize) -> String,
    /// The same when that was undone.
    pub(crate) undone: fn(usize, usize) -> String,
    /// How many went and came while the person wrote, and how many there are now.
    pub(crate) written: fn(usize, usize, usize) -> String,
    /// Undoes the last one of so many.
    pub(crate) undo: fn(usize) -> String,
}
