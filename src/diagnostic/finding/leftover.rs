//! What can be left over in the text from writing it.

/// What can be left over in the text from writing it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum LeftoverFinding {
    /// A trace of the program in which the text was written.
    EditorArtefact {
        /// What stands in the report.
        found: String,
    },
    /// Words of a template.
    Template {
        /// What stands in the report.
        found: String,
    },
    /// A place that was to be filled in.
    Unfilled {
        /// What stands in the report.
        found: String,
    },
    /// What another agency says or is called.
    OtherAgency {
        /// What stands in the report.
        found: String,
        /// The agency of the report.
        agency: String,
    },
    /// Question marks in the place of characters that were lost.
    LostCharacters {
        /// What stands in the report.
        found: String,
    },
}
