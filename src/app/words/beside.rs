//! What the words around the reports are that a report stands beside.

/// The words around the reports that a report stands beside.
pub(crate) struct BesideWords {
    /// What leads to the box of last year's report.
    pub(crate) title: &'static str,
    /// The label of the box.
    pub(crate) label: &'static str,
    /// How to fill it.
    pub(crate) how: &'static str,
    /// Takes the report away.
    pub(crate) leave: &'static str,
    /// Compares with the sums of the other reports in the list.
    pub(crate) sum_up: &'static str,
    /// Does so no longer.
    pub(crate) leave_parts: &'static str,
    /// A report without a title.
    pub(crate) unnamed: &'static str,
    /// So many more reports did not suit.
    pub(crate) more: fn(usize) -> String,
}
