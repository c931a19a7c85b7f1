//! What the words around files for others are.

/// The words around files for others.
pub(crate) struct ExportWords {
    /// What stands before the kinds.
    pub(crate) label: &'static str,
    /// The kinds of file, in their order.
    pub(crate) formats: [&'static str; 3],
    /// What the name of a file ends with, behind that of the report.
    pub(crate) name: &'static str,
    /// The names of the columns of the table.
    pub(crate) columns: [&'static str; 9],
}
