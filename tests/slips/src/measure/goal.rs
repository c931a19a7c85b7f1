//! What an explanation may reach.

/// What an explanation may reach.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Goal {
    /// Something was found.
    Found,
    /// There are as many findings as slips.
    OneEach,
    /// The first suspects of the findings are the wrong cells.
    First,
    /// They are first, or as likely as the first.
    Level,
    /// Mending them is among the first three choices.
    Third,
    /// The wrong column is named first.
    Column,
    /// The wrong cells are first and given the right figures.
    Value,
    /// And the slip is called what it was.
    Mechanism,
    /// A finding is certain.
    Certain,
    /// A finding is certain of a cell that is right, or of a wrong figure. This must never be.
    CertainButWrong,
}

impl Goal {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Found,
        Self::OneEach,
        Self::First,
        Self::Level,
        Self::Third,
        Self::Column,
        Self::Value,
        Self::Mechanism,
        Self::Certain,
        Self::CertainButWrong,
    ];
}
