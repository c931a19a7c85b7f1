//! Which cell may be wrong, what it should read, and by what slip.

use crate::figure::Figure;
use crate::form::CellKey;

/// A cell that may be wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Suspect {
    /// The cell.
    pub cell: CellKey,
    /// The figure that makes the failed equations hold.
    pub value: Figure,
    /// The slip that explains the difference.
    pub mechanism: Mechanism,
    /// How likely the suspect is beside the others, in hundredths from 0 to 100.
    pub score: u8,
}

/// The slip by which a wrong figure came about.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Mechanism {
    /// Two neighbouring digits exchanged.
    TransposedDigits,
    /// A digit left out.
    DroppedDigit,
    /// A digit written twice or once too often.
    DoubledDigit,
    /// One digit wrong.
    WrongDigit,
    /// Two neighbouring cells exchanged.
    SwappedNeighbours,
    /// A row moved by one column.
    ShiftedRow,
    /// One number read as two cells.
    SplitDigits,
    /// The total was not brought up to date.
    TotalNotUpdated,
    /// A wrong part whose total was computed from it.
    Propagated,
    /// Nought where a figure belongs.
    Omitted,
    /// The sign is wrong.
    Sign,
    /// The unit is wrong.
    Unit,
    /// None of these.
    Other,
}

impl Mechanism {
    /// Whether the slip concerns several cells at once.
    #[must_use]
    pub const fn is_of_several_cells(self) -> bool {
        matches!(self, Self::SwappedNeighbours | Self::ShiftedRow | Self::SplitDigits)
    }
}

/// How sure the suspects of a finding are.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Certainty {
    /// One repair of one cell exists, and no cell involved is unread.
    Certain,
    /// Several repairs exist, or the one that exists rests on blanks.
    Candidates,
    /// None was found.
    Undetermined,
}
