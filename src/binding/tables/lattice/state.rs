//! The states of an alignment.

/// How far an alignment has come.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct State {
    /// The open track; `None` before the first one.
    pub(super) track: Option<usize>,
    /// How many of its slots are filled.
    pub(super) taken: usize,
    /// Whether its label was seen.
    pub(super) labelled: bool,
}

impl State {
    /// Before the first track.
    pub(super) const START: Self = Self { track: None, taken: 0, labelled: false };

    /// A number of its own for every state, where no track is wider than `widest`.
    pub(super) fn index(self, widest: usize) -> usize {
        let track = self.track.map_or(0, |track| track + 1);
        (track * (widest + 1) + self.taken) * 2 + usize::from(self.labelled)
    }

    /// The state once a label of `track` was seen.
    pub(super) const fn with_label(track: usize, taken: usize) -> Self {
        Self { track: Some(track), taken, labelled: true }
    }
}
