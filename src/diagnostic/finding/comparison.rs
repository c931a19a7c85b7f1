//! What can be wrong beside other reports.

use crate::figure::Figure;
use crate::form::{CellKey, SectionSpec};

/// What can be wrong beside other reports.
#[derive(Clone, Debug, PartialEq)]
pub enum ComparisonFinding {
    /// What was carried over is not what last year carried forward.
    CarriedOver {
        /// The cell.
        cell: CellKey,
        /// The figure that stands in it.
        reported: Figure,
        /// What last year carried forward.
        previous: Figure,
        /// In how many more columns they differ.
        more: usize,
    },
    /// What is in force does not follow from what was in force last year.
    InForce {
        /// The cell.
        cell: CellKey,
        /// The figure that stands in it.
        reported: Figure,
        /// What was in force last year.
        previous: Figure,
        /// What it should be.
        computed: Figure,
    },
    /// The items of last year do not follow from those that last year counted.
    Items {
        /// The cell.
        cell: CellKey,
        /// The figure that stands in it.
        reported: Figure,
        /// What follows from last year's report.
        computed: Figure,
    },
    /// Fewer cases are counted than were pending last year.
    PendingLost {
        /// The cell.
        cell: CellKey,
        /// The figure that stands in it.
        reported: Figure,
        /// What was pending last year.
        previous: Figure,
    },
    /// The text of a section is that of last year.
    Repeated {
        /// The section.
        section: &'static SectionSpec,
        /// How much of it, in hundredths.
        share: usize,
    },
    /// The whole differs from the sum of its parts.
    WholeDiffers {
        /// The cell.
        cell: CellKey,
        /// The figure that stands in it.
        reported: Figure,
        /// What the parts add up to.
        sum: Figure,
        /// How many parts there are.
        parts: usize,
        /// In how many more cells they differ.
        more: usize,
        /// What explains it.
        cause: PartCause,
    },
    /// The whole is less than some of its parts.
    WholeSmaller {
        /// The cell.
        cell: CellKey,
        /// The figure that stands in it.
        reported: Figure,
        /// What those parts add up to.
        sum: Figure,
        /// The part that alone is more, where one is.
        part: Option<String>,
        /// In how many more cells that is so.
        more: usize,
    },
}

/// What explains that a whole differs from its parts.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PartCause {
    /// Nothing that is known.
    Unknown,
    /// This part is not in the whole.
    LeftOut(String),
    /// This part is in the whole twice.
    Twice(String),
    /// A part that was not handed in: the whole is more in every cell.
    Missing,
}
