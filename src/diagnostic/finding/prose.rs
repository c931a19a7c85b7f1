//! What can be wrong with what the prose says.

use crate::figure::Figure;
use crate::form::CellKey;

/// What can be wrong with what the prose says.
#[derive(Clone, Debug, PartialEq)]
pub enum ProseFinding {
    /// Words are written otherwise than they should be.
    Instead {
        /// What stands in the report.
        found: String,
        /// What should stand there.
        expected: String,
    },
    /// The prose says what a cell contradicts.
    Contradicted {
        /// The cell.
        cell: CellKey,
        /// The figure that stands in it.
        figure: Figure,
    },
    /// It says that there were none, and counts them.
    DeniedAndCounted {
        /// What stands in the report.
        found: String,
    },
    /// Parts do not add up to the whole.
    Parts {
        /// The whole.
        stated: Figure,
        /// The sum of the parts.
        sum: Figure,
    },
    /// A share does not follow from the numbers beside it.
    Share {
        /// The share in hundredths.
        stated: Figure,
        /// What follows.
        computed: Figure,
    },
    /// The shares of a whole do not add up to it.
    Shares {
        /// Their sum in hundredths.
        sum: Figure,
    },
    /// The change since last year is not that between the two reports.
    Change {
        /// What this year's report counts.
        now: Figure,
        /// What last year's report counts.
        before: Figure,
    },
    /// The period of the figures is another year than that of the title.
    OtherPeriod {
        /// The year of the period.
        found: u16,
        /// The report year.
        year: u16,
    },
    /// The period of the figures ends before it begins.
    PeriodBackwards,
    /// There is no such date.
    NoSuchDate {
        /// What stands in the report.
        found: String,
    },
    /// Plans are made for a year that is over.
    PastPlans {
        /// The year.
        found: u16,
        /// The report year.
        year: u16,
    },
    /// The number of a person's identity card is published.
    IdentityNumber,
}
